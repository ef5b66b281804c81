// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.propagation;

import java.util.Arrays;

/// Where drawn values lie: half of them between low and high, four in five between lowest and highest.
public record Band(double lowest, double low, double middle, double high, double highest) {
    /// The order statistics of these values.
    static Band of(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return new Band(at(sorted, 0.1), at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75), at(sorted, 0.9));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    /// Whether the band of four in five holds a value.
    public boolean mostlyHolds(double value) {
        return value >= lowest && value <= highest;
    }

    /// Whether the band of one in two holds a value.
    public boolean halfHolds(double value) {
        return value >= low && value <= high;
    }
}
