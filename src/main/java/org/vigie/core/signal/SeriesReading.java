// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

import java.util.Optional;

/// What a detector says of one step of a series.
///
/// @param expected what was expected before the step was seen; empty: not enough history
/// @param novelty height above expectation, as a multiple of the fading record of this series: 1 equals it, 0 is
/// nothing unusual
/// @param episode the burst that this step belongs to or ends
public record SeriesReading(
        SeriesPoint point, Optional<ExpectedBand> expected, double novelty, Optional<Episode> episode) {
    /// Whether a burst begins with this step: the one moment to raise an alarm.
    public boolean begins() {
        return episode.filter(e -> e.begin().equals(point.start())).isPresent();
    }
}
