// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.vigie.analysis.effect.SiteEffects.Span;
import org.vigie.core.traffic.Visits;

class SiteEffectsTest {
    private static final Instant SAID = Instant.parse("2026-11-26T10:20:00Z");
    private static final Instant FIRST = Instant.parse("2026-11-26T11:00:00Z");

    /// @param visits of an hour by its distance to the first whole one after it was said; negative before
    private static List<Visits> hours(int from, int until, LongFunction<Long> visits) {
        var all = new ArrayList<Visits>();
        for (int at = from; at < until; at++) {
            long count = visits.apply(at);
            all.add(new Visits(FIRST.plus(Duration.ofHours(at)), Duration.ofHours(1), count, count / 2, count / 20));
        }
        return all;
    }

    /// Visits that follow the clock: many by day, few at night.
    private static long clock(long hour) {
        return Math.round(200 + 180 * Math.sin(2 * Math.PI * hour / 24));
    }

    @Test
    void whatFollowsTheClockAloneHasNotChangedHoweverMuchItMovesWithinTheDay() {
        var compared = SiteEffects.compare(hours(-24 * 12, 24, SiteEffectsTest::clock), SAID);
        assertThat(compared).extracting(SiteEffects.Compared::span).containsExactly(Span.SIX_HOURS, Span.DAY);
        assertThat(compared.getFirst().complete()).isEqualTo(FIRST.plus(Duration.ofHours(6)));
        for (var one : compared) {
            var found = one.found().orElseThrow();
            assertThat(found.volume().orElseThrow().value()).isCloseTo(1, within(0.001));
            assertThat(found.volume().orElseThrow().beside(1)).isEqualTo(Interval.Side.UNCLEAR);
            assertThat(found.usual().orElseThrow().pairs()).isGreaterThanOrEqualTo(Effect.FEWEST_EARLIER);
        }
    }

    @Test
    void theIntervalOfTwoEvenRowsIsThatOfTwoCounts() {
        // 6 x 100 before, 6 x 50 after: log(300.5/600.5) = -0.6923, its error sqrt(1/600.5 + 1/300.5) = 0.0707
        // and Student's quantile at 5 degrees is 2.571
        var found = SiteEffects.compare(hours(-24, 24, at -> at < 0 ? 100L : 50L), SAID)
                .getFirst()
                .found()
                .orElseThrow();
        var ratio = found.volume().orElseThrow();
        assertThat(ratio.value()).isCloseTo(0.5004, within(0.0001));
        assertThat(ratio.low()).isCloseTo(0.5004 * Math.exp(-2.571 * 0.0707), within(0.002));
        assertThat(ratio.high()).isCloseTo(0.5004 * Math.exp(2.571 * 0.0707), within(0.002));
        assertThat(found.before().visits()).isEqualTo(600);
        assertThat(found.after().visits()).isEqualTo(300);
        assertThat(found.usual()).as("no earlier days").isEmpty();
    }

    @Test
    void theIntervalHoldsNoChangeAsOftenAsItSaysOnCountsThatScatterByChance() {
        var random = new Random(5);
        int held = 0;
        for (int round = 0; round < 400; round++) {
            var measures = hours(-24, 24, at -> poisson(random, clock(Math.floorMod(at, 24)) / 4.0));
            var day = SiteEffects.compare(measures, SAID).getLast().found().orElseThrow();
            if (day.volume().orElseThrow().beside(1) == Interval.Side.UNCLEAR) held++;
        }
        assertThat(held / 400.0).isBetween(0.93, 1.0);
    }

    private static long poisson(Random random, double mean) {
        double left = Math.exp(-mean);
        long count = 0;
        for (double product = random.nextDouble(); product > left; product *= random.nextDouble()) count++;
        return count;
    }

    @Test
    void aConversionRateThatNobodyCountsIsNotCompared() {
        var hours = hours(-24, 24, SiteEffectsTest::clock).stream()
                .map(one -> new Visits(one.start(), one.length(), one.visits(), one.bounces(), Visits.UNKNOWN))
                .toList();
        var found = SiteEffects.compare(hours, SAID).getLast().found().orElseThrow();
        assertThat(found.conversion()).isEmpty();
        assertThat(found.bounce()).isPresent();
    }

    @Test
    void whatRunsStillHasAGapOrTooFewVisitsIsNotCompared() {
        assertThat(SiteEffects.compare(hours(-24, 5, SiteEffectsTest::clock), SAID))
                .allSatisfy(one -> assertThat(one.found()).isEmpty());
        var gap = new ArrayList<>(hours(-24, 24, SiteEffectsTest::clock));
        gap.remove(2);
        assertThat(SiteEffects.compare(gap, SAID).getFirst().found()).isEmpty();
        var few = SiteEffects.compare(hours(-24, 24, _ -> 0L), SAID).getFirst().found();
        assertThat(few.orElseThrow().volume()).isEmpty();
        var days = List.of(new Visits(FIRST, Duration.ofDays(1), 100, 50, 5));
        assertThat(SiteEffects.compare(days, SAID)).as("days are not hours").isEmpty();
    }
}
