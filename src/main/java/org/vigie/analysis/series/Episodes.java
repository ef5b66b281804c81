// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.series;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigie.core.signal.Episode;
import org.vigie.core.signal.SeriesPoint;

/// Joins the steps that stand out into episodes, so that one burst raises one alarm.
final class Episodes {
    private final Duration calm;
    private @Nullable Episode current;
    private Instant lastHigh = Instant.EPOCH;

    Episodes(Duration calm) {
        this.calm = calm;
    }

    /// @param bursts whether this step stands out enough to begin an episode
    /// @param high whether it still stands above what is usual
    /// @param expected value expected at this step, in the unit of the series
    /// @return the episode this step belongs to or ends
    Optional<Episode> add(SeriesPoint point, boolean bursts, boolean high, double expected) {
        if (current == null && !bursts) return Optional.empty();
        if (bursts || high) lastHigh = point.start();
        if (current == null) current = at(point, point.start(), expected);
        else if (!point.start().isBefore(lastHigh.plus(calm))) return Optional.of(over());
        else if (point.value() - expected > current.height() - current.expected())
            current = at(point, current.begin(), expected);
        return Optional.of(current);
    }

    private static Episode at(SeriesPoint point, Instant begin, double expected) {
        return new Episode(begin, point.start(), Optional.empty(), point.value(), expected);
    }

    private Episode over() {
        var last = Objects.requireNonNull(current);
        current = null;
        return new Episode(last.begin(), last.peak(), Optional.of(lastHigh), last.height(), last.expected());
    }
}
