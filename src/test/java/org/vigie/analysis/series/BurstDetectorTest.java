// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.vigie.core.signal.Episode;
import org.vigie.core.signal.SeriesPoint;
import org.vigie.core.signal.SeriesReading;

class BurstDetectorTest {
    private static final Duration STEP = Duration.ofMinutes(5);
    /// A Monday.
    private static final Instant START = Instant.parse("2026-03-16T00:00:00Z");
    private static final int DAY = 288;

    @Test
    void staysSilentOnSteadyDays() {
        var random = new Random(1);
        var readings = read(volume(7 * DAY, _ -> poisson(10, random)));
        assertThat(begins(readings)).isEmpty();
        // Counts of a Poisson law of mean 10: its quantiles at 2.5 and 97.5 % are 4 and 17.
        var band = readings.getLast().expected().orElseThrow();
        assertThat(band.middle()).isCloseTo(10, within(1.0));
        assertThat(band.low()).isCloseTo(4.5, within(1.0));
        assertThat(band.high()).isCloseTo(17, within(1.5));
        // 95 of 100 by design; counts are whole, so that some more or fewer lie inside.
        long inside = readings.stream()
                .filter(r ->
                        r.expected().filter(b -> b.holds(r.point().value())).isPresent())
                .count();
        assertThat(inside).isGreaterThan(7 * DAY * 93L / 100);
    }

    @Test
    void raisesOneAlarmForABurst() {
        // 10 a step for two days, then 120 for two hours (24 steps), then 10 again.
        int begin = 2 * DAY;
        var readings = read(volume(3 * DAY, i -> i >= begin && i < begin + 24 ? 120 : 10));
        assertThat(begins(readings)).containsExactly(at(begin));
        var over = readings.stream()
                .flatMap(r -> r.episode().stream())
                .filter(e -> !e.lasts())
                .toList();
        assertThat(over).hasSize(1);
        var episode = over.getFirst();
        assertThat(episode.begin()).isEqualTo(at(begin));
        assertThat(episode.peak()).isEqualTo(at(begin));
        assertThat(episode.height()).isEqualTo(120);
        assertThat(episode.factor()).isCloseTo(12, within(0.5));
        // Calm is counted from the last high quarter of an hour: at most two steps after the last high count.
        assertThat(episode.end().orElseThrow()).isBetween(at(begin + 23), at(begin + 26));
    }

    @Test
    void hearsABurstOfFewMentions() {
        // One mention in ten steps, then 4 a step: 5 within a quarter of an hour is news here.
        var readings = read(volume(4 * DAY, i -> i >= 3 * DAY && i < 3 * DAY + 6 ? 4 : i % 10 == 0 ? 1 : 0));
        assertThat(begins(readings)).hasSize(1);
        assertThat(begins(readings).getFirst()).isBetween(at(3 * DAY), at(3 * DAY + 2));
    }

    @Test
    void growsUsedToASlowRise() {
        // From 10 to 40 within five days: never far above what the days before made expect.
        assertThat(begins(read(volume(7 * DAY, i -> i < DAY ? 10 : Math.min(40, 10 + (i - DAY) * 30.0 / (5 * DAY))))))
                .isEmpty();
    }

    @Test
    void growsUsedToADailyRhythm() {
        var readings = read(volume(14 * DAY, i -> Math.round(30 + 25 * Math.sin(2 * Math.PI * i / DAY))));
        assertThat(begins(readings)).allMatch(begin -> begin.isBefore(at(2 * DAY)));
        // At six in the morning (the top of this sine) 55 are expected, at six in the evening 5.
        assertThat(readings.get(13 * DAY + 72).expected().orElseThrow().middle())
                .isCloseTo(55, within(12.0));
        assertThat(readings.get(13 * DAY + 216).expected().orElseThrow().middle())
                .isCloseTo(5, within(4.0));
    }

    @Test
    void tellsThatHistoryIsTooShort() {
        var readings = read(volume(40, _ -> 3));
        // Three hours are 36 steps: the 37th point is the first with an answer.
        assertThat(readings.get(35).expected()).isEmpty();
        assertThat(readings.get(36).expected()).isPresent();
        assertThat(new BurstDetector(STEP, BurstSettings.USUAL).expected(START, 12))
                .isEmpty();
    }

    @Test
    void expectsLittleWhereNothingIsEverSaid() {
        var readings = read(volume(3 * DAY, _ -> 0));
        assertThat(begins(readings)).isEmpty();
        assertThat(readings.getLast().novelty()).isZero();
        assertThat(readings.getLast().expected().orElseThrow().middle()).isLessThan(0.04);
    }

    @Test
    void forgetsASingleHugeSpikeInItsExpectation() {
        var readings = read(volume(3 * DAY, i -> i == 2 * DAY ? 100_000 : 10));
        assertThat(begins(readings)).containsExactly(at(2 * DAY));
        assertThat(readings.get(2 * DAY + 12).expected().orElseThrow().middle()).isCloseTo(10, within(1.0));
    }

    @Test
    void standsGaps() {
        var points = new ArrayList<>(volume(2 * DAY, _ -> 10));
        points.addAll(volume(5 * DAY, _ -> 10).subList(4 * DAY, 5 * DAY));
        var readings = read(points);
        assertThat(begins(readings)).isEmpty();
        assertThat(readings.getLast().expected().orElseThrow().middle()).isCloseTo(10, within(0.5));
    }

    @Test
    void hearsAShareRiseAndNotTheVolume() {
        // 20 % of 50 mentions negative; the volume triples at the same share, later the share triples.
        var points = new ArrayList<SeriesPoint>();
        for (int i = 0; i < 4 * DAY; i++) {
            double whole = i >= 2 * DAY && i < 2 * DAY + 12 ? 150 : 50;
            double share = i >= 3 * DAY && i < 3 * DAY + 12 ? 0.6 : 0.2;
            points.add(SeriesPoint.share(at(i), whole * share, whole));
        }
        var readings = read(points);
        assertThat(begins(readings)).containsExactly(at(3 * DAY));
        var episode = readings.get(3 * DAY).episode().orElseThrow();
        assertThat(episode.height()).isEqualTo(0.6);
        assertThat(episode.factor()).isCloseTo(3, within(0.2));
    }

    @Test
    void standsStepsWhereNothingWasSaid() {
        var points = new ArrayList<SeriesPoint>();
        for (int i = 0; i < 2 * DAY; i++) points.add(SeriesPoint.share(at(i), i % 2, i % 2 * 4));
        var last = read(points).getLast();
        assertThat(last.expected().orElseThrow().middle()).isCloseTo(0.25, within(0.03));
    }

    @Test
    void tellsWhatAnHourBrings() {
        var detector = new BurstDetector(STEP, BurstSettings.USUAL);
        volume(3 * DAY, _ -> 10).forEach(detector::add);
        // 12 steps of 10 each.
        var hour = detector.expected(at(3 * DAY), 12).orElseThrow();
        assertThat(hour.middle()).isCloseTo(120, within(3.0));
        assertThat(hour.low()).isLessThan(120);
        assertThat(hour.high()).isGreaterThan(120);
    }

    @Test
    void isRebuiltByReplay() {
        var random = new Random(3);
        var points = volume(5 * DAY, i -> poisson(i % 500 == 0 ? 90 : 6, random));
        assertThat(read(points)).isEqualTo(read(points));
        // Causal: what comes later does not change what was said.
        assertThat(read(points.subList(0, 900))).isEqualTo(read(points).subList(0, 900));
    }

    @Test
    void refusesPointsOutOfOrder() {
        var detector = new BurstDetector(STEP, BurstSettings.USUAL);
        detector.add(SeriesPoint.volume(at(1), 4));
        assertThatThrownBy(() -> detector.add(SeriesPoint.volume(at(1), 4)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(BurstDetector.read(List.of(), STEP, BurstSettings.USUAL)).isEmpty();
    }

    private static List<SeriesReading> read(List<SeriesPoint> points) {
        return BurstDetector.read(points, STEP, BurstSettings.USUAL);
    }

    private static List<SeriesPoint> volume(int steps, IntToDoubleFunction count) {
        var points = new ArrayList<SeriesPoint>();
        for (int i = 0; i < steps; i++) points.add(SeriesPoint.volume(at(i), count.applyAsDouble(i)));
        return points;
    }

    private static List<Instant> begins(List<SeriesReading> readings) {
        return readings.stream()
                .filter(SeriesReading::begins)
                .flatMap(r -> r.episode().stream())
                .map(Episode::begin)
                .toList();
    }

    private static Instant at(int step) {
        return START.plus(STEP.multipliedBy(step));
    }

    private static int poisson(double mean, Random random) {
        int count = -1;
        for (double left = mean; left > 0; count++) left += Math.log(1 - random.nextDouble());
        return count;
    }
}
