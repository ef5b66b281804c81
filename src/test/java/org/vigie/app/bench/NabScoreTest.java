// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vigie.app.bench.NabScore.Profile;

class NabScoreTest {
    private static final LocalDateTime START = LocalDateTime.of(2026, 1, 1, 0, 0);
    /// 100 rows; the first 15 are probation; one window holds rows 40 to 49.
    private static final List<LocalDateTime> TIMES =
            IntStream.range(0, 100).mapToObj(START::plusMinutes).toList();

    private static final List<NabScore.Window> WINDOWS =
            List.of(new NabScore.Window(START.plusMinutes(40), START.plusMinutes(49)));

    @Test
    void givesAllForTheFirstRowOfTheWindow() {
        assertThat(score(40)).isCloseTo(100, within(1e-9));
    }

    @Test
    void givesNothingForSilence() {
        var file = judged();
        double threshold = NabScore.bestThreshold(List.of(file), Profile.STANDARD);
        assertThat(NabScore.at(threshold, List.of(file), Profile.STANDARD).normalised(Profile.STANDARD))
                .isZero();
    }

    @Test
    void givesLessForALaterRow() {
        // Row 45 lies 5 of 10 rows before the end: 2/(1+e^−2.5)−1 = 0.8483; the first row: 2/(1+e^−5)−1 = 0.9866.
        // Raw 0.8483/0.9866 = 0.8598, so 100·(0.8598+1)/2 = 92.99.
        assertThat(score(45)).isCloseTo(92.99, within(0.01));
        assertThat(score(45, 47)).isCloseTo(92.99, within(0.01));
    }

    @Test
    void costsMoreFarFromTheWindow() {
        // Row 50 is 1 of 9 rows late: 2/(1+e^(5/9))−1 = −0.2708, × 0.11 = −0.0298. Row 90: −1 × 0.11.
        assertThat(score(40, 50)).isCloseTo(100 - 50 * 0.0298, within(0.01));
        assertThat(score(40, 90)).isCloseTo(100 - 50 * 0.11, within(0.01));
    }

    @Test
    void ignoresProbation() {
        assertThat(score(14, 40)).isCloseTo(100, within(1e-9));
        assertThat(score(15, 40)).isCloseTo(100 - 50 * 0.11, within(0.01));
    }

    @Test
    void findsTheBestThreshold() {
        var scores = new double[100];
        scores[40] = 0.9;
        scores[70] = 0.5;
        var file = NabScore.judge("made", TIMES, scores, WINDOWS);
        assertThat(NabScore.bestThreshold(List.of(file), Profile.STANDARD)).isEqualTo(0.9);
    }

    private static double score(int... rows) {
        return NabScore.at(0.5, List.of(judged(rows)), Profile.STANDARD).normalised(Profile.STANDARD);
    }

    private static NabScore.Scored judged(int... rows) {
        var scores = new double[100];
        for (int row : rows) scores[row] = 1;
        return NabScore.judge("made", TIMES, scores, WINDOWS);
    }
}
