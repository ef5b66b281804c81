// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.propagation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.vigie.analysis.propagation.FitTest.LEAD;
import static org.vigie.analysis.propagation.FitTest.MINUTE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.vigie.core.propagation.Assumptions;
import org.vigie.core.propagation.Coefficient;
import org.vigie.core.propagation.Lever;
import org.vigie.core.propagation.Scenario;

class SketchTest {
    private static final Parameters USUAL = new Parameters(100, 0.6, 20);

    @Test
    void thereIsABandForEveryScenarioAndEveryHalfHour() {
        var drawn = drawn(FitTest.made(USUAL, 6, 1), Assumptions.USUAL);
        assertThat(drawn.curves()).extracting(Curve::scenario).containsExactly(Scenario.values());
        for (var curve : drawn.curves()) {
            assertThat(curve.rates()).hasSize(48);
            assertThat(curve.totals()).hasSize(48);
            assertThat(curve.rates()).allMatch(SketchTest::isABand);
            assertThat(curve.totals()).allMatch(SketchTest::isABand);
            for (int i = 1; i < 48; i++)
                assertThat(curve.totals().get(i).middle())
                        .isGreaterThanOrEqualTo(curve.totals().get(i - 1).middle());
        }
        assertThat(drawn.goodness().before()).isPresent();
    }

    private static boolean isABand(Band band) {
        return band.lowest() <= band.low()
                && band.low() <= band.middle()
                && band.middle() <= band.high()
                && band.high() <= band.highest()
                && band.lowest() < band.highest();
    }

    /// 80 of 100 bands of four in five hold what came, and 50 of 100 of one in two, and the intervals of the branching
    /// the true one; 40 episodes are good to about 13 points.
    @Test
    void theBandsHoldWhatCameInMadeEpisodes() {
        var random = new SplittableRandom(11);
        int mostly = 0;
        int half = 0;
        int numbers = 0;
        int episodes = 40;
        var window = Duration.ofHours(4);
        for (int seed = 0; seed < episodes; seed++) {
            var truth = new Parameters(
                    30 + 90 * random.nextDouble(), 0.2 + 0.6 * random.nextDouble(), 5 + 35 * random.nextDouble());
            var end = LEAD.plus(window);
            var episode = MadeEpisode.of(truth, end.plusHours(6), seed);
            var arrivals = episode.arrivals(MINUTE, LEAD, window);
            var fit = Fit.of(arrivals, 300, seed);
            if (fit.band(Parameters::branching).mostlyHolds(truth.branching())) numbers++;
            var paths = new Paths(arrivals, fit, Drift.NONE, Assumptions.USUAL, seed);
            var band = paths.of(Scenario.SILENCE, 12).totalAfter(6);
            long came = episode.between(end, end.plusHours(6));
            if (band.mostlyHolds(came)) mostly++;
            if (band.halfHolds(came)) half++;
        }
        assertThat(mostly).isBetween(27, 38);
        assertThat(half).isBetween(14, 27);
        assertThat(numbers).isBetween(27, 40);
    }

    @Test
    void onlyTheAssumptionsTellScenariosApart() {
        var same = new ArrayList<Coefficient>();
        for (var scenario : Scenario.values())
            for (var lever : Lever.values()) same.add(new Coefficient(scenario, lever, lever.neutral(), ""));
        var drawn = drawn(FitTest.made(USUAL, 4, 2), new Assumptions(same, 0));
        var silence = drawn.curve(Scenario.SILENCE);
        for (var curve : drawn.curves()) assertThat(curve.totals()).isEqualTo(silence.totals());
    }

    @Test
    void nothingHappensBeforeTheDelayAndLessBranchingMeansFewerMentionsAfter() {
        var by = Assumptions.USUAL
                .with(new Coefficient(Scenario.COMPENSATE, Lever.BRANCHING, 0.5, ""))
                .with(new Coefficient(Scenario.COMPENSATE, Lever.BACKGROUND, 1, ""))
                .with(new Coefficient(Scenario.COMPENSATE, Lever.DELAY, 120, ""))
                .doubting(0);
        var drawn = drawn(FitTest.made(USUAL, 6, 3), by);
        var silence = drawn.curve(Scenario.SILENCE);
        var compensate = drawn.curve(Scenario.COMPENSATE);
        assertThat(compensate.totals().subList(0, 4)).isEqualTo(silence.totals().subList(0, 4));
        assertThat(compensate.totalAfter(24).middle())
                .isLessThan(0.85 * silence.totalAfter(24).middle());
        assertThat(compensate.totalAfter(24).highest())
                .isLessThan(silence.totalAfter(24).highest());
    }

    /// In the long run the process comes to background / (1 − branching): with a background of 100 per hour and nothing
    /// brought about any more, about 100.
    @Test
    void withoutBranchingTheBackgroundIsLeft() {
        var by = Assumptions.USUAL
                .with(new Coefficient(Scenario.DENY, Lever.BRANCHING, 0, ""))
                .with(new Coefficient(Scenario.DENY, Lever.DELAY, 0, ""))
                .doubting(0);
        var drawn = drawn(FitTest.made(USUAL, 12, 6), by);
        double background = drawn.fit().middle().background();
        assertThat(drawn.curve(Scenario.DENY).totalAfter(24).middle())
                .isCloseTo(24 * background, within(2.4 * background));
    }

    @Test
    void doubtWidensWhatIsAGuessAndNotTheReference() {
        var arrivals = FitTest.made(USUAL, 6, 4);
        var sure = drawn(arrivals, Assumptions.USUAL.doubting(0));
        var unsure = drawn(arrivals, Assumptions.USUAL.doubting(1));
        assertThat(width(unsure, Scenario.ACKNOWLEDGE)).isGreaterThan(1.3 * width(sure, Scenario.ACKNOWLEDGE));
        assertThat(unsure.curve(Scenario.SILENCE)).isEqualTo(sure.curve(Scenario.SILENCE));
    }

    private static double width(Sketch.Drawn drawn, Scenario scenario) {
        var band = drawn.curve(scenario).totalAfter(24);
        return band.highest() - band.lowest();
    }

    @Test
    void aBackgroundThatDriftsWidensTheBandsAndKeepsTheirMiddleNear() {
        var arrivals = FitTest.made(USUAL, 6, 4);
        var still = drawn(arrivals, Assumptions.USUAL).curve(Scenario.SILENCE).totalAfter(12);
        var drifting = ((Sketch.Drawn) Sketch.of(arrivals, Assumptions.USUAL, 1, _ -> {}))
                .curve(Scenario.SILENCE)
                .totalAfter(12);
        assertThat(drifting.highest() - drifting.lowest()).isGreaterThan(1.5 * (still.highest() - still.lowest()));
        assertThat(drifting.middle() / still.middle()).isBetween(0.6, 1.2);
        assertThat(Drift.MEASURED.factor()).isCloseTo(2.79, within(0.01));
        assertThat(Drift.NONE.course(3, new Chance(1))).containsExactly(1, 1, 1);
    }

    /// Half of the day everything comes twice as often as on average, then hardly any more: what is to come in the six
    /// hours ahead follows.
    @Test
    void theRhythmOfTheDayIsExpectedOfTheHoursAhead() {
        var random = new SplittableRandom(3);
        var counts = new int[480];
        for (int i = 0; i < counts.length; i++) counts[i] = random.nextInt(5);
        var night = new double[480 + 1_440];
        java.util.Arrays.fill(night, 0, 480, 2);
        java.util.Arrays.fill(night, 480, 480 + 360, 0.2);
        java.util.Arrays.fill(night, 480 + 360, night.length, 2);
        var even = drawn(new Arrivals(MINUTE, 120, counts), Assumptions.USUAL).curve(Scenario.SILENCE);
        var dark = drawn(new Arrivals(MINUTE, 120, counts, night), Assumptions.USUAL)
                .curve(Scenario.SILENCE);
        assertThat(dark.totalAfter(6).middle() / even.totalAfter(6).middle()).isBetween(0.05, 0.25);
        assertThat(dark.rateAfter(24).middle() / even.rateAfter(24).middle()).isBetween(0.7, 1.3);
        assertThatThrownBy(() -> new Arrivals(MINUTE, 0, counts, new double[] {0}))
                .hasMessage("In each step something is usually said.");
    }

    @Test
    void aStoryThatFeedsItselfIsHeldByTheCeilingAndSaysSo() {
        var arrivals = FitTest.made(new Parameters(60, 1.2, 20), 4, 3);
        var drawn = drawn(arrivals, Assumptions.USUAL);
        assertThat(drawn.fit().supercritical()).isGreaterThan(0.5);
        var silence = drawn.curve(Scenario.SILENCE);
        assertThat(silence.capped()).isGreaterThan(0.2);
        double ceiling = Paths.CEILING * arrivals.highest();
        assertThat(silence.rates()).allMatch(band -> band.highest() < 1.3 * ceiling);
    }

    @Test
    void tooFewMentionsOrTooShortAWindowSayWhatIsMissing() {
        var few = new int[360];
        for (int i = 0; i < 59; i++) few[i * 5] = 1;
        assertThat(Sketch.of(new Arrivals(MINUTE, 0, few), Assumptions.USUAL, 1, _ -> {}))
                .isEqualTo(new Sketch.TooLittle(59, Duration.ofHours(6)));
        var brief = new int[59];
        java.util.Arrays.fill(brief, 5);
        assertThat(Sketch.of(new Arrivals(MINUTE, 0, brief), Assumptions.USUAL, 1, _ -> {}))
                .isEqualTo(new Sketch.TooLittle(295, Duration.ofMinutes(59)));
        assertThat(Sketch.of(new Arrivals(MINUTE, 0, new int[0]), Assumptions.USUAL, 1, _ -> {}))
                .isEqualTo(new Sketch.TooLittle(0, Duration.ZERO));
    }

    @Test
    void anEpisodeThatBrokeOffOrHasOneSpikeIsSketchedAllTheSame() {
        var over = new int[360];
        for (int i = 0; i < 60; i++) over[i] = 10;
        var spike = new int[360];
        spike[200] = 5_000;
        for (var counts : List.of(over, spike)) {
            var drawn = drawn(new Arrivals(MINUTE, 0, counts), Assumptions.USUAL);
            for (var curve : drawn.curves())
                assertThat(curve.totals()).allMatch(band -> band.lowest() >= 0 && Double.isFinite(band.highest()));
        }
    }

    @Test
    void progressRunsFromStartToEndAndTheSameSeedGivesTheSameSketch() {
        var parts = new ArrayList<Double>();
        var arrivals = FitTest.made(USUAL, 3, 8);
        var first = Sketch.of(arrivals, Assumptions.USUAL, 5, parts::add);
        assertThat(parts).isSorted().last().isEqualTo(1.0);
        assertThat(Sketch.of(arrivals, Assumptions.USUAL, 5, _ -> {})).isEqualTo(first);
    }

    @Test
    void arrivalsCountTheirWindowAndRefuseWhatIsNone() {
        var arrivals = new Arrivals(MINUTE, 30, counts(90));
        assertThat(arrivals.mentions()).isEqualTo(60);
        assertThat(arrivals.length()).isEqualTo(Duration.ofHours(1));
        assertThat(arrivals.highest()).isEqualTo(60);
        assertThat(arrivals.halfHours(12)).containsExactly(60, 60, 60);
        assertThat(arrivals.halfHours(2)).containsExactly(60, 60);
        assertThatThrownBy(() -> new Arrivals(Duration.ofMinutes(7), 0, counts(7)))
                .hasMessage("A step is a part of half an hour.");
        assertThatThrownBy(() -> new Arrivals(MINUTE, 8, counts(7))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Arrivals(MINUTE, 0, new int[] {-1})).hasMessage("A count is 0 or more.");
    }

    private static int[] counts(int length) {
        var counts = new int[length];
        java.util.Arrays.fill(counts, 1);
        return counts;
    }

    private static Sketch.Drawn drawn(Arrivals arrivals, Assumptions by) {
        return (Sketch.Drawn) Sketch.of(arrivals, Drift.NONE, by, 1, _ -> {});
    }
}
