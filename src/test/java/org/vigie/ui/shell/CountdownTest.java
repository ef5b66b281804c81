// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountdownTest {
    private static final Instant NOW = Instant.parse("2026-10-14T14:16:18Z");

    @ParameterizedTest
    @CsvSource({
        "822,13:42,CALM",
        "4422,1:13:42,CALM",
        "300,05:00,CALM",
        "299,04:59,SOON",
        "0,00:00,SOON",
        "-130,02:10,LATE",
        "-3661,1:01:01,LATE"
    })
    void itTellsHowLongToTheSecond(long seconds, String clock, Countdown.Urgency urgency) {
        assertThat(Countdown.of(Optional.of(NOW.plusSeconds(seconds)), NOW)).isEqualTo(new Countdown(clock, urgency));
    }

    @Test
    void nothingToWaitForShowsNothing() {
        assertThat(Countdown.of(Optional.empty(), NOW)).isEqualTo(Countdown.NONE);
    }
}
