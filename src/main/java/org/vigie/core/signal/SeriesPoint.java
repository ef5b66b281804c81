// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

import java.time.Instant;

/// One step of a series: so many, out of so many.
///
/// @param start of the step
/// @param count mentions counted in the step: all of a volume, the negative or toxic ones of a share
/// @param of for a share, the mentions it is a share of (0: nothing was said); for a volume, 1
public record SeriesPoint(Instant start, double count, double of) {
    public SeriesPoint {
        if (!(count >= 0 && of >= 0)) throw new IllegalArgumentException("A count is 0 or more.");
    }

    public static SeriesPoint volume(Instant start, double count) {
        return new SeriesPoint(start, count, 1);
    }

    public static SeriesPoint share(Instant start, double part, double whole) {
        return new SeriesPoint(start, part, whole);
    }

    /// The count of a volume, the share (0 to 1) of a share; 0 where nothing was said.
    public double value() {
        return of == 0 ? 0 : count / of;
    }
}
