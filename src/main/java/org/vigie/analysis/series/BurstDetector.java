// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.series;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigie.core.signal.Episode;
import org.vigie.core.signal.ExpectedBand;
import org.vigie.core.signal.SeriesPoint;
import org.vigie.core.signal.SeriesReading;

/// Watches one series (a volume, a negative or toxic share) step by step for bursts. Causal: what it says of a step
/// rests on that step and those before it. The same points always give the same answers, so a detector is rebuilt by
/// replaying them; it holds under 1 kB. Not safe for several threads.
///
/// A step bursts when the last quarter of an hour lies far in the tail of what hour, weekday and level make expect
/// (negative binomial, for the few as for the many) and comes near the fading record of the series.
public final class BurstDetector {
    /// The band holds 95 quiet values of 100.
    private static final double BAND_SIGMAS = 1.96;

    private static final int FEWEST_STEPS = 12;
    private static final Duration SHORTEST_PAST = Duration.ofHours(3);
    /// Fewer than this are not expected: keeps factors finite.
    private static final double LEAST_EXPECTED = 0.05;

    private final BurstSettings settings;
    private final SeasonalRate rate;
    private final CountTail tail = new CountTail();
    private final RecentWindow window;
    private final Records records = new Records();
    private final Episodes episodes;
    private @Nullable Instant first;
    private @Nullable Instant last;
    private int steps;

    /// @param step between two points; points may be missing, but not come closer
    public BurstDetector(Duration step, BurstSettings settings) {
        if (!step.isPositive()) throw new IllegalArgumentException("A step takes time.");
        this.settings = settings;
        rate = new SeasonalRate(step);
        window = new RecentWindow(step);
        var fourSteps = step.multipliedBy(4);
        episodes = new Episodes(settings.calm().compareTo(fourSteps) > 0 ? settings.calm() : fourSteps);
    }

    /// Reads a whole series, oldest first.
    public static List<SeriesReading> read(List<SeriesPoint> points, Duration step, BurstSettings settings) {
        var detector = new BurstDetector(step, settings);
        var readings = new ArrayList<SeriesReading>(points.size());
        for (var point : points) readings.add(detector.add(point));
        return readings;
    }

    /// Takes the next point.
    ///
    /// @throws IllegalArgumentException if it is not later than the last one
    public SeriesReading add(SeriesPoint point) {
        if (last != null && !point.start().isAfter(last))
            throw new IllegalArgumentException("Points come in the order of time.");
        if (first == null) first = point.start();
        long sinceLast =
                last == null ? 0 : Duration.between(last, point.start()).toMillis();
        boolean ready = ready(point.start());
        double mean = rate.expected(point.start(), point.of());
        var band = ready ? Optional.of(band(mean, point.of())) : Optional.<ExpectedBand>empty();
        window.add(point.start(), point.count(), mean);
        var recent = window.until(point.start());
        double surprise = Records.surprise(recent.count() / recent.steps(), recent.mean() / recent.steps());
        double novelty = ready ? records.novelty(surprise) : 0;
        var episode = ready
                ? episodes.add(point, bursts(recent, novelty), high(recent), value(mean, point.of()))
                : Optional.<Episode>empty();
        learn(point, mean, surprise, sinceLast);
        return new SeriesReading(point, band, novelty, episode);
    }

    /// What a step at this instant would be expected to bring, out of `of`: for a volume, the steps it spans, so that
    /// "60 minutes / step" gives the count expected per hour. Empty: not enough history.
    public Optional<ExpectedBand> expected(Instant at, double of) {
        if (!ready(at) || of == 0) return Optional.empty();
        double mean = rate.expected(at, of);
        return Optional.of(new ExpectedBand(tail.quantile(mean, -BAND_SIGMAS), mean, tail.quantile(mean, BAND_SIGMAS)));
    }

    private boolean ready(Instant at) {
        return first != null && steps >= FEWEST_STEPS && !at.isBefore(first.plus(SHORTEST_PAST));
    }

    private ExpectedBand band(double mean, double of) {
        if (of == 0) return new ExpectedBand(0, 0, 0);
        return new ExpectedBand(
                tail.quantile(mean, -BAND_SIGMAS) / of, mean / of, tail.quantile(mean, BAND_SIGMAS) / of);
    }

    private boolean bursts(RecentWindow.Sum recent, double novelty) {
        return novelty >= settings.novelty()
                && recent.count() >= settings.fewest()
                && recent.count() > tail.quantile(recent.mean(), settings.sigmas());
    }

    private boolean high(RecentWindow.Sum recent) {
        return recent.count() > tail.quantile(recent.mean(), BAND_SIGMAS);
    }

    private static double value(double mean, double of) {
        return Math.max(LEAST_EXPECTED, mean) / Math.max(1, of);
    }

    private void learn(SeriesPoint point, double mean, double surprise, long sinceLast) {
        if (point.of() > 0 && steps >= FEWEST_STEPS) tail.learn(point.count(), mean);
        if (steps >= FEWEST_STEPS) records.learn(surprise, sinceLast);
        rate.learn(point.start(), point.count(), point.of());
        last = point.start();
        steps++;
    }
}
