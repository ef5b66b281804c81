// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.chronogramme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        H+01:30         | PT1H30M
        H+1h30          | PT1H30M
        h + 00:05       | PT5M
        H+01:30:15      | PT1H30M15S
        H+90            | PT1H30M
        H+05            | PT5M
        H+2             | PT2H
        T+2             | PT2H
        T+02:30         | PT2H30M
        J+1 H/T+3 M-5   | PT26H55M
        J+1 H+3         | PT27H
        D+1 T+12        | PT36H
        M+45            | PT45M
        H−0:10          | PT-10M
        M-5             | PT-5M
        1 h 30 min      | PT1H30M
        90 min          | PT1H30M
        +20'            | PT20M
        2 heures        | PT2H
        """)
    void timesFromTheStartAreRead(String cell, String expected) {
        assertThat(Moment.of(cell).orElseThrow().after()).contains(Duration.parse(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        09:05                   | 09:05    | 0
        9h05                    | 09:05    | 0
        9 h                     | 09:00    | 0
        14:20:30                | 14:20:30 | 0
        J+1 08:15               | 08:15    | 1
        1899-12-31T09:05        | 09:05    | 0
        1900-01-01T06:00        | 06:00    | 1
        1900-01-31T00:20        | 00:20    | 31
        1899-12-30T23:30        | 23:30    | -1
        """)
    void timesOfDayAreRead(String cell, String time, int day) {
        var moment = Moment.of(cell).orElseThrow();
        assertThat(moment.clock()).contains(LocalTime.parse(time));
        assertThat(moment.day()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bientôt", "25:00", "H+", "H+1 puis H+2 environ", "12", "H+99999999"})
    void anythingElseIsNoTime(String cell) {
        assertThat(Moment.of(cell)).isEmpty();
    }

    @Test
    void aReserveAndAnInjectThatIsOffSaySo() {
        var reserve = Moment.of("H+01:00 (réserve)").orElseThrow();
        assertThat(reserve.reserve()).isTrue();
        assertThat(reserve.after()).contains(Duration.ofHours(1));
        assertThat(Moment.of("réserve").orElseThrow().after()).contains(Duration.ZERO);
        assertThat(Moment.of("H+00:10 (disabled)").orElseThrow().disabled()).isTrue();
    }

    @Test
    void aBareHourIsUnclear() {
        assertThat(Moment.of("H+90").orElseThrow().unclear()).isTrue();
        assertThat(Moment.of("J+1 H+3").orElseThrow().unclear()).isFalse();
        assertThat(Moment.of("T+2").orElseThrow().unclear()).isFalse();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (var time : new Duration[] {Duration.ZERO, Duration.ofSeconds(3_725), Duration.ofHours(30)}) {
            var read = Moment.of(Moment.write(time, true, true, Locale.FRENCH)).orElseThrow();
            assertThat(read.after()).contains(time);
            assertThat(read.reserve() && read.disabled()).isTrue();
        }
    }
}
