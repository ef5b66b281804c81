// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.virality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpreadModelTest {
    private static final double HOUR = 3600;

    @Test
    void aSpreadKnowsWhatCameWhen() {
        var spread = Spread.ofShares(new double[] {30, 10, 99, 20, -1}, new double[5], 7, 40, 12);
        assertThat(spread.count()).isEqualTo(3);
        assertThat(spread.by(20)).isEqualTo(2);
        assertThat(spread.by(0)).isZero();
        assertThat(spread.steps(20, 2, false)).containsExactly(2, 2);
        assertThat(spread.steps(20, 2, true)).containsExactly(9, 2);
    }

    @Test
    void betweenReadingsACountGrowsAsAPowerOfTime() {
        // 100 at one hour, 200 at four: the square root of time. 141 at two hours.
        var spread = Spread.ofReadings(new double[] {HOUR, 4 * HOUR}, new double[] {100, 200}, 4 * HOUR, 12);
        assertThat(spread.count()).isCloseTo(200, within(1e-9));
        assertThat(spread.by(HOUR)).isCloseTo(100, within(1e-9));
        assertThat(spread.by(2 * HOUR)).isCloseTo(141, within(5.0));
    }

    @Test
    void aCountThatFallsStandsStill() {
        var spread = Spread.ofReadings(new double[] {10, 20, 30}, new double[] {50, 40, 60}, 30, 0);
        assertThat(spread.count()).isCloseTo(60, within(1e-9));
        assertThat(spread.by(20)).isCloseTo(50, within(1e-9));
        assertThat(Spread.ofReadings(new double[0], new double[0], 30, 0).count())
                .isZero();
    }

    @Test
    void theProcessExpectsMoreAfterARecentBurst() {
        var early = Spread.ofShares(evenly(100, 0, HOUR), new double[100], 0, 4 * HOUR, 12);
        var late = Spread.ofShares(evenly(100, 3 * HOUR, 4 * HOUR), new double[100], 0, 4 * HOUR, 12);
        assertThat(SelfExciting.further(late, Rhythm.flat(), false))
                .isGreaterThan(5 * SelfExciting.further(early, Rhythm.flat(), false));
        var none = Spread.ofShares(new double[0], new double[0], 0, HOUR, 12);
        assertThat(SelfExciting.further(none, Rhythm.flat(), false)).isBetween(0.0, 10.0);
    }

    @Test
    void nightHoldsSharesBack() {
        var night = new ArrayList<>(Collections.nCopies(24, 1.0));
        for (int hour = 0; hour < 8; hour++) night.set(hour, 0.1);
        var rhythm = new Rhythm(night);
        assertThat(rhythm.at(4)).isCloseTo(0.1, within(1e-9));
        assertThat(rhythm.at(8)).isCloseTo(0.55, within(1e-9));
        assertThat(rhythm.at(-20)).isCloseTo(rhythm.at(4), within(1e-9));
        var evening = Spread.ofShares(evenly(100, 0, 3 * HOUR), new double[100], 0, 3 * HOUR, 23.9);
        assertThat(SelfExciting.further(evening, rhythm, false))
                .isLessThan(0.95 * SelfExciting.further(evening, Rhythm.flat(), false));
    }

    @Test
    void leastAbsoluteErrorsIgnoreAnOutlier() {
        var rows = new double[21][];
        var values = new double[21];
        for (int i = 0; i < 21; i++) {
            rows[i] = new double[] {1, i};
            values[i] = 3 + 2.0 * i;
        }
        values[5] = 500;
        assertThat(LeastAbsolute.fit(rows, values, 1e-6)).satisfies(fit -> {
            assertThat(fit[0]).isCloseTo(3, within(0.1));
            assertThat(fit[1]).isCloseTo(2, within(0.01));
        });
    }

    @Test
    void aTextGivesTheModelBack() {
        var shipped = SpreadModelFile.shipped();
        assertThat(shipped.learntFrom()).hasSize(58);
        assertThat(shipped.fits().keySet()).containsExactly(Ground.values());
        var lines = SpreadModelFile.write(shipped).lines().toList();
        assertThat(SpreadModelFile.read(lines)).isEqualTo(shipped);
        assertThatThrownBy(() -> SpreadModelFile.read(List.of("fit AGE 1 1 1 1 1 1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SpreadModelFile.read(List.of("hello"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysNothingOfTheUnlikeAndTheYoung() {
        var model = SpreadModelFile.shipped();
        var few = Spread.ofShares(evenly(20, 0, HOUR), new double[20], 0, HOUR, 12);
        assertThat(model.outlook(few, Ground.SHARES)).isEmpty();
        assertThat(model.outlook(few, Ground.READINGS)).isPresent();
        var young = Spread.ofShares(evenly(20, 0, 60), new double[20], 0, 600, 12);
        assertThat(model.outlook(young, Ground.AGE)).isEmpty();
    }

    @Test
    void learnsHowMadeSpreadsGrow() {
        // Each is at √(age) of its way after so many of its 100 hours, whatever its size: tenfold growth from one hour
        // on. The day's rhythm is flat.
        var random = new Random(5);
        var cascades = new ArrayList<Cascade>();
        for (int i = 0; i < 12; i++) {
            int size = 300 + random.nextInt(700);
            var seconds = new double[size];
            for (int j = 0; j < size; j++) seconds[j] = 100 * HOUR * Math.pow((j + 0.5) / size, 2);
            cascades.add(new Cascade("c" + i, random.nextDouble() * 24, 100, seconds, new double[size]));
        }
        var model = new SpreadTrainer(cascades).without(cascades.subList(0, 1));
        assertThat(model.learntFrom()).hasSize(11).doesNotContain("c0");
        var outlook = model.outlook(cascades.getFirst().at(1), Ground.AGE).orElseThrow();
        assertThat(outlook.growth()).isCloseTo(10, within(0.5));
        // Half-way between fits, by the logarithm of age: √(100/1.5).
        assertThat(model.outlook(cascades.getFirst().at(1.5), Ground.AGE)
                        .orElseThrow()
                        .growth())
                .isCloseTo(8.16, within(0.5));
        assertThat(new SpreadTrainer(cascades).all().learntFrom()).hasSize(12).isEqualTo(Set.copyOf(names(cascades)));
    }

    private static List<String> names(List<Cascade> cascades) {
        return cascades.stream().map(Cascade::identity).toList();
    }

    private static double[] evenly(int count, double from, double until) {
        var seconds = new double[count];
        Arrays.setAll(seconds, i -> from + (until - from) * (i + 0.5) / count);
        return seconds;
    }
}
