// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.openaev;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.exercise.openaev.InjectTimes.Pause;

class InjectTimesTest {
    private static final Instant START = Instant.parse("2026-11-26T09:00:00Z");

    @Test
    void pausesThatBeganBeforeCountAndAreRoundedUp() {
        var pauses = List.of(
                new Pause(START.plusSeconds(60), Duration.ofSeconds(70)),
                new Pause(START.plusSeconds(9_000), Duration.ofHours(1)));
        assertThat(InjectTimes.due(START, Duration.ofSeconds(600), 1, pauses, Optional.empty(), START))
                .isEqualTo(START.plusSeconds(600 + 120));
    }

    @Test
    void speedDividesAndARunningPauseHolds() {
        var began = START.plusSeconds(100);
        assertThat(InjectTimes.due(
                        START, Duration.ofSeconds(600), 2, List.of(), Optional.of(began), began.plusSeconds(61)))
                .isEqualTo(START.plusSeconds(300 + 120));
    }
}
