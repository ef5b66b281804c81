// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

import java.util.Optional;

/// How fast mentions come now, beside what was to be expected.
///
/// @param lastHour mentions in the last 60 minutes
/// @param expected for these 60 minutes, as seen an hour ago; empty: not enough history
/// @param lastHalf mentions in the last 30 minutes
/// @param halfBefore mentions in the 30 minutes before
public record Pace(double lastHour, Optional<ExpectedBand> expected, double lastHalf, double halfBefore) {
    /// How many times the expectation, which counts as one mention at least.
    public Optional<Double> factor() {
        return expected.map(band -> band.factor(lastHour, 1));
    }

    /// Change of the hourly rate over the last 30 minutes, in mentions per hour.
    public double change() {
        return 2 * (lastHalf - halfBefore);
    }
}
