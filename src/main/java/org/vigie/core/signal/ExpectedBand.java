// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

/// Between which values a quiet series would lie, in the unit of the series.
///
/// @param low below it lies one quiet value in forty
/// @param middle what is expected on average
/// @param high above it lies one quiet value in forty
public record ExpectedBand(double low, double middle, double high) {
    public ExpectedBand {
        if (!(low >= 0 && low <= high)) throw new IllegalArgumentException("A band runs from low to high.");
    }

    public boolean holds(double value) {
        return value >= low && value <= high;
    }

    /// How many times the expectation this is; the expectation counts as at least `least`, so that one mention
    /// where none is expected is not an infinite factor.
    public double factor(double value, double least) {
        return value / Math.max(least, middle);
    }
}
