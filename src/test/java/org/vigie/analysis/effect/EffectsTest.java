// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.vigie.analysis.effect.Interval.Side;

class EffectsTest {
    private static final int STEPS = 12;
    private static final int RUNS = 2_000;

    private static List<Tally> steps(long... mentions) {
        return LongStream.of(mentions).mapToObj(n -> new Tally(n, 0)).toList();
    }

    private static List<Tally> flat(long mentions, long negative) {
        return IntStream.range(0, STEPS)
                .mapToObj(_ -> new Tally(mentions, negative))
                .toList();
    }

    @Test
    void aRatioAndItsIntervalAsComputedByHand() {
        // 120.5 / 60.5; no scatter, so φ = 1: log ± t(22) √(1/60.5 + 1/120.5), t(22) = 2.0739
        var effect = Effects.compare(flat(5, 0), flat(10, 0), List.of());
        assertThat(effect.before().mentions()).isEqualTo(60);
        assertThat(effect.after().mentions()).isEqualTo(120);
        var volume = effect.volume().orElseThrow();
        assertThat(volume.value()).isCloseTo(1.9917, within(0.0001));
        assertThat(volume.low()).isCloseTo(1.4365, within(0.0005));
        assertThat(volume.high()).isCloseTo(2.7615, within(0.0005));
        assertThat(volume.beside(1)).isEqualTo(Side.HIGHER);
    }

    @Test
    void quantilesOfStudentAsInTables() {
        assertThat(Effects.student(22)).isCloseTo(2.0739, within(0.0005));
        assertThat(Effects.student(10)).isCloseTo(2.2281, within(0.001));
        assertThat(Effects.student(5)).isCloseTo(2.5706, within(0.01));
    }

    @Test
    void unevenStepsWidenTheInterval() {
        var even = Effects.compare(steps(6, 6, 6, 6, 6, 6), steps(4, 4, 4, 4, 4, 4), List.of());
        var uneven = Effects.compare(steps(0, 18, 0, 0, 18, 0), steps(0, 12, 0, 12, 0, 0), List.of());
        assertThat(even.volume().orElseThrow().value())
                .isEqualTo(uneven.volume().orElseThrow().value());
        assertThat(uneven.volume().orElseThrow().low())
                .isLessThan(even.volume().orElseThrow().low());
        assertThat(uneven.volume().orElseThrow().beside(1)).isEqualTo(Side.UNCLEAR);
    }

    @Test
    void silenceAfterwardsIsAFallAndSilenceBeforeComparesWithNothing() {
        var fall = Effects.compare(flat(5, 0), flat(0, 0), List.of());
        assertThat(fall.volume().orElseThrow().beside(1)).isEqualTo(Side.LOWER);
        assertThat(fall.share()).isEmpty();
        var nothing = Effects.compare(flat(0, 0), flat(50, 0), flat(5, 0));
        assertThat(nothing.volume()).isEmpty();
        assertThat(nothing.trend()).isEmpty();
        assertThat(nothing.overTrend()).isEmpty();
        assertThat(nothing.usual()).isEmpty();
        assertThat(Effects.compare(steps(3, 3, 3), steps(9, 9, 9), List.of()).volume())
                .as("nine before are too few")
                .isEmpty();
        assertThat(Effects.compare(steps(3, 4, 3), steps(9, 9, 9), List.of()).volume())
                .isPresent();
    }

    @Test
    void aShareAndItsIntervalAsInNewcombe() {
        // 56 of 70 less 48 of 80: 0.2, from 0.0524 to 0.3339 (Newcombe 1998, table II, case (a), method 10)
        var before = List.of(new Tally(40, 24), new Tally(20, 12), new Tally(20, 12));
        var after = List.of(new Tally(35, 28), new Tally(20, 16), new Tally(15, 12));
        var share = Effects.compare(before, after, List.of()).share().orElseThrow();
        assertThat(share.value()).isCloseTo(0.2, within(1e-9));
        assertThat(share.low()).isCloseTo(0.0524, within(0.0001));
        assertThat(share.high()).isCloseTo(0.3339, within(0.0001));
        assertThat(share.beside(0)).isEqualTo(Side.HIGHER);
    }

    @Test
    void sharesThatAreAllOrNothingAreNoTrouble() {
        var effect = Effects.compare(flat(5, 5), flat(5, 0), List.of());
        var share = effect.share().orElseThrow();
        assertThat(share.value()).isEqualTo(-1);
        assertThat(share.low()).isGreaterThanOrEqualTo(-1.0001);
        assertThat(share.beside(0)).isEqualTo(Side.LOWER);
    }

    @Test
    void whatWasFallingAnywayIsNotCalledAChange() {
        // each step 0.8 of the one before, before and after alike
        var all = IntStream.range(0, 2 * STEPS)
                .mapToObj(i -> new Tally(Math.round(200 * Math.pow(0.8, i)), 0))
                .toList();
        var effect = Effects.compare(all.subList(0, STEPS), all.subList(STEPS, 2 * STEPS), List.of());
        assertThat(effect.volume().orElseThrow().beside(1)).isEqualTo(Side.LOWER);
        var trend = effect.trend().orElseThrow();
        assertThat(trend.value()).isCloseTo(0.8, within(0.01));
        assertThat(trend.beside(1)).isEqualTo(Side.LOWER);
        assertThat(effect.overTrend().orElseThrow().beside(1)).isEqualTo(Side.UNCLEAR);
        assertThat(effect.overTrend().orElseThrow().value()).isCloseTo(1, within(0.05));
    }

    @Test
    void aRiseThatEndsIsLessThanItsTrend() {
        var rising = IntStream.range(0, STEPS)
                .mapToObj(i -> new Tally(Math.round(5 * Math.pow(1.25, i)), 0))
                .toList();
        var effect = Effects.compare(rising, flat(60, 0), List.of());
        assertThat(effect.volume().orElseThrow().beside(1)).isEqualTo(Side.HIGHER);
        assertThat(effect.overTrend().orElseThrow().beside(1)).isEqualTo(Side.LOWER);
    }

    @Test
    void aSingleSpikeHasNoTrend() {
        assertThat(Effects.compare(steps(0, 0, 0, 0, 0, 40), steps(1, 1, 1, 1, 1, 1), List.of())
                        .trend())
                .isEmpty();
        assertThat(Effects.compare(steps(9, 9, 9), steps(9, 9, 9), List.of()).trend())
                .as("three steps are too few")
                .isEmpty();
    }

    @Test
    void whatHappensByItselfIsCounted() {
        var quiet = IntStream.range(0, 9 * STEPS).mapToObj(_ -> new Tally(5, 0)).toList();
        assertThat(Effects.compare(flat(5, 0), flat(10, 0), quiet).usual()).contains(new Effect.Usual(0, 9));
        var restless = IntStream.range(0, 9 * STEPS)
                .mapToObj(i -> new Tally(i / STEPS % 2 == 0 ? 5 : 20, 0))
                .toList();
        assertThat(Effects.compare(flat(5, 0), flat(10, 0), restless).usual()).contains(new Effect.Usual(8, 9));
        assertThat(Effects.compare(flat(5, 0), flat(10, 0), quiet.subList(0, 7 * STEPS))
                        .usual())
                .as("seven pairs are too few")
                .isEmpty();
    }

    @Test
    void windowsOfUnlikeLengthAreAMistake() {
        assertThatThrownBy(() -> Effects.compare(steps(1, 2, 3), steps(1, 2), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tally(1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    /// Where nothing changes, an interval of 95 % holds "no change" about 95 times of 100; made counts with a fixed
    /// seed.
    @Test
    void intervalsHoldNoChangeAsOftenAsTheySay() {
        var chance = new SplittableRandom(42);
        assertThat(held(chance, _ -> 8)).as("even").isBetween(0.95, 0.99);
        assertThat(held(chance, _ -> gamma(chance, 2) * 4)).as("scattered").isBetween(0.94, 0.98);
        assertThat(held(chance, _ -> 1.2)).as("few").isBetween(0.95, 0.995);
        assertThat(held(chance, wandering(chance, 0.5)))
                .as("a level that wanders")
                .isBetween(0.90, 0.95);
        assertThat(held(chance, wandering(chance, 0.8)))
                .as("one that hardly comes back: too often called a change (record 0042)")
                .isBetween(0.80, 0.88);
    }

    /// Eight in a step, times a level that keeps this much of itself from step to step.
    private static IntToDoubleFunction wandering(SplittableRandom chance, double kept) {
        double[] level = {0};
        return step -> {
            level[0] =
                    step == 0 ? normal(chance) / 2 : kept * level[0] + Math.sqrt(1 - kept * kept) * normal(chance) / 2;
            return 8 * Math.exp(level[0] - 0.125);
        };
    }

    private static double normal(SplittableRandom chance) {
        return Math.sqrt(-2 * Math.log(1 - chance.nextDouble())) * Math.cos(2 * Math.PI * chance.nextDouble());
    }

    private static double held(SplittableRandom chance, IntToDoubleFunction means) {
        int held = 0;
        int known = 0;
        for (int run = 0; run < RUNS; run++) {
            var all = IntStream.range(0, 2 * STEPS)
                    .mapToObj(i -> new Tally(poisson(chance, means.applyAsDouble(i)), 0))
                    .toList();
            var volume = Effects.compare(all.subList(0, STEPS), all.subList(STEPS, 2 * STEPS), List.of())
                    .volume();
            if (volume.isEmpty()) continue;
            known++;
            if (volume.get().beside(1) == Side.UNCLEAR) held++;
        }
        return (double) held / known;
    }

    private static long poisson(SplittableRandom chance, double mean) {
        double limit = Math.exp(-mean);
        double product = chance.nextDouble();
        long count = 0;
        while (product > limit) {
            product *= chance.nextDouble();
            count++;
        }
        return count;
    }

    /// A sum of exponentials: whole shapes suffice here.
    private static double gamma(SplittableRandom chance, int shape) {
        double sum = 0;
        for (int i = 0; i < shape; i++) sum -= Math.log(1 - chance.nextDouble());
        return sum;
    }
}
