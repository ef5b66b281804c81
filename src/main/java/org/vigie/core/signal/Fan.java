// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

import java.time.Instant;

/// One hour of a forecast, in the unit of the series: a middle, and bands that hold 50, 80 and 95 of 100 outcomes.
///
/// @param start of the hour
/// @param middle as likely to be too high as too low
public record Fan(Instant start, double middle, Band half, Band most, Band nearlyAll) {
    public record Band(double low, double high) {
        public Band {
            if (!(low <= high)) throw new IllegalArgumentException("A band runs from low to high.");
        }

        public boolean holds(double value) {
            return value >= low && value <= high;
        }
    }
}
