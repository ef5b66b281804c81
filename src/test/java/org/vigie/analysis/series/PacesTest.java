// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.vigie.core.signal.SeriesPoint;

class PacesTest {
    private static final Duration STEP = Duration.ofMinutes(5);
    private static final Instant NOW = Instant.parse("2026-03-16T12:00:00Z");

    @Test
    void comparesTheLastHourWithWhatWasExpectedBeforeIt() {
        // 5 a step make 60 an hour; the last half hour brings 100 a step, the one before 20.
        var pace = Paces.at(volume(600, back -> back <= 6 ? 100 : back <= 12 ? 20 : 5), STEP, NOW);
        assertThat(pace.lastHour()).isEqualTo(720);
        assertThat(pace.lastHalf()).isEqualTo(600);
        assertThat(pace.halfBefore()).isEqualTo(120);
        // (600 − 120) in half an hour is 960 an hour.
        assertThat(pace.change()).isEqualTo(960);
        assertThat(pace.expected().orElseThrow().middle()).isCloseTo(60, within(1.5));
        assertThat(pace.factor().orElseThrow()).isCloseTo(12, within(0.3));
    }

    @Test
    void hasNoExpectationWithoutHistory() {
        var pace = Paces.at(volume(20, _ -> 5), STEP, NOW);
        assertThat(pace.lastHour()).isEqualTo(60);
        assertThat(pace.expected()).isEmpty();
        assertThat(pace.factor()).isEmpty();
        assertThat(Paces.at(List.of(), STEP, NOW).lastHour()).isZero();
    }

    @Test
    void countsOneExpectedMentionAtLeast() {
        var pace = Paces.at(volume(600, back -> back <= 1 ? 8 : 0), STEP, NOW);
        assertThat(pace.factor().orElseThrow()).isCloseTo(8, within(1e-9));
    }

    /// @param count of the step that begins `back` steps before now
    private static List<SeriesPoint> volume(int steps, IntToDoubleFunction count) {
        var points = new ArrayList<SeriesPoint>();
        for (int back = steps; back >= 1; back--)
            points.add(SeriesPoint.volume(NOW.minus(STEP.multipliedBy(back)), count.applyAsDouble(back)));
        return points;
    }
}
