// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.propagation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayRhythmTest {
    /// Twenty in each hour from 12:00 on and none before, three days: with two even days of 10 beside, 12:00 has (3 · 2
    /// +
    /// 2) / 5 = 1.6 times the mean, 3:00 has 2 / 5 = 0.4.
    @Test
    void eachHourIsToldAgainstTheMeanAndDrawnToIt() {
        var rhythm = DayRhythm.of(Collections.nCopies(3, halfDay())).orElseThrow();
        assertThat(rhythm.days()).isEqualTo(3);
        assertThat(rhythm.at(12)).isCloseTo(1.6, within(1e-9));
        assertThat(rhythm.at(3)).isCloseTo(0.4, within(1e-9));
        assertThat(rhythm.hours().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(24, within(1e-9));
    }

    @Test
    void oneOldBurstMakesNoRhythm() {
        var even = new int[24];
        Arrays.fill(even, 10);
        var burst = even.clone();
        burst[5] = 10_000;
        var rhythm = DayRhythm.of(List.of(even, even, even, burst)).orElseThrow();
        assertThat(rhythm.at(5)).isLessThan(3);
        assertThat(rhythm.at(6)).isGreaterThan(0.4);
    }

    @Test
    void tooFewOrTooQuietDaysTellNone() {
        assertThat(DayRhythm.of(List.of())).isEmpty();
        assertThat(DayRhythm.of(Collections.nCopies(2, halfDay()))).isEmpty();
        var quiet = new int[24];
        quiet[9] = 23;
        assertThat(DayRhythm.of(Collections.nCopies(9, quiet))).isEmpty();
    }

    private static int[] halfDay() {
        var day = new int[24];
        Arrays.fill(day, 12, 24, 20);
        return day;
    }
}
