// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vigie.analysis.series.BurstDetector;
import org.vigie.analysis.series.BurstSettings;
import org.vigie.core.signal.Episode;
import org.vigie.core.signal.ExpectedBand;
import org.vigie.core.signal.Pace;
import org.vigie.core.signal.SeriesPoint;

/// What a volume is held against: what calm times make expect, and the bursts that stand out.
///
/// The expectation does not learn from the steps of a burst: a crisis does not become what is usual while it lasts.
final class Expectation {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private final List<SeriesPoint> volume;
    private final double stepsPerHour;
    private final TreeMap<Instant, ExpectedBand> bands = new TreeMap<>();
    private final TreeMap<Instant, Episode> bursts = new TreeMap<>();

    /// @param volume oldest first, silent steps included
    /// @param step between two points
    Expectation(List<SeriesPoint> volume, Duration step) {
        this.volume = List.copyOf(volume);
        stepsPerHour = HOUR.toMillis() / (double) step.toMillis();
        var listening = new BurstDetector(step, BurstSettings.USUAL);
        var calm = new BurstDetector(step, BurstSettings.USUAL);
        for (var point : volume) {
            calm.expected(point.start(), stepsPerHour).ifPresent(band -> bands.put(point.start(), band));
            var episode = listening.add(point).episode();
            episode.ifPresent(burst -> bursts.put(burst.begin(), burst));
            if (episode.isEmpty()) calm.add(point);
        }
    }

    /// Mentions to be expected in an hour around this instant; empty: not enough history.
    Optional<ExpectedBand> perHour(Instant at) {
        return Optional.ofNullable(bands.floorEntry(at)).map(Map.Entry::getValue);
    }

    /// In the order of their peaks.
    List<Episode> bursts() {
        return bursts.values().stream()
                .sorted(Comparator.comparing(Episode::peak))
                .toList();
    }

    /// How fast mentions come, beside that.
    ///
    /// @param end of the last step
    Pace pace(Instant end) {
        return new Pace(
                sum(end.minus(HOUR), end),
                perHour(end.minus(HALF_HOUR)),
                sum(end.minus(HALF_HOUR), end),
                sum(end.minus(HOUR), end.minus(HALF_HOUR)));
    }

    private double sum(Instant from, Instant until) {
        return volume.stream()
                .filter(point -> !point.start().isBefore(from) && point.start().isBefore(until))
                .mapToDouble(SeriesPoint::count)
                .sum();
    }
}
