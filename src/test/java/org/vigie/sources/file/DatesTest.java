// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.source.ImportMapping.DayOrder;

class DatesTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private final Dates dates = new Dates(PARIS, DayOrder.DAY_FIRST);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-10-14 09:05:00.0 | 2026-10-14T07:05:00Z",
                "2026-10-14T09:05 | 2026-10-14T07:05:00Z",
                "2026-10-14T09:05:00Z | 2026-10-14T09:05:00Z",
                "2016-06-07T02:04:00.000+0000 | 2016-06-07T02:04:00Z",
                "2026-10-14T09:05:00.123456-07:00 | 2026-10-14T16:05:00Z",
                "2026-10-14 09:05:00 UTC | 2026-10-14T09:05:00Z",
                "2026/10/14 | 2026-10-13T22:00:00Z",
                "14/10/2026 09:05 | 2026-10-14T07:05:00Z",
                "14.10.26 9h05 | 2026-10-14T07:05:00Z",
                "14/10/2026 à 9 h 05 | 2026-10-14T07:05:00Z",
                "14-10-2026 9:05 PM | 2026-10-14T19:05:00Z",
                "14-Oct-2026 12:14AM | 2026-10-13T22:14:00Z",
                "14 octobre 2026 14:05 | 2026-10-14T12:05:00Z",
                "1er août 2026 | 2026-07-31T22:00:00Z",
                "2 juil. 2026 08:00 | 2026-07-02T06:00:00Z",
                "3 juin 2026 08:00 | 2026-06-03T06:00:00Z",
                "October 14, 2026 9:05 AM | 2026-10-14T07:05:00Z",
                "October 14, 2026 at 9:05 PM | 2026-10-14T19:05:00Z",
                "Wed, 14 Oct 2026 09:05:00 +0000 | 2026-10-14T09:05:00Z",
                "Wed Oct 14 07:05:00 +0000 2026 | 2026-10-14T07:05:00Z",
                "1791961500 | 2026-10-14T07:05:00Z",
                "1791961500000 | 2026-10-14T07:05:00Z"
            })
    void readsDatesAsToolsWriteThem(String text, Instant instant) {
        assertThat(dates.read(text, "")).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hier",
                "32/01/2026",
                "2026-02-30",
                "2026-13-01",
                "14/10",
                "1026-10-14",
                "9999999999999",
                "12"
            })
    void readsNothingIntoTheRest(String text) {
        assertThat(dates.read(text, "")).isEmpty();
    }

    @Test
    void theTimeMayStandInAColumnOfItsOwn() {
        assertThat(dates.read("14/10/2026", "9h05")).contains(Instant.parse("2026-10-14T07:05:00Z"));
        assertThat(dates.read("14/10/2026 10:00", "9h05")).contains(Instant.parse("2026-10-14T08:00:00Z"));
        assertThat(dates.read("14/10/2026", "matin")).contains(Instant.parse("2026-10-13T22:00:00Z"));
    }

    @Test
    void theOrderOfDayAndMonthIsToldByTheFiguresOrLeftOpen() {
        assertThat(Dates.order(List.of("03/04/2026", "14/04/2026"))).contains(DayOrder.DAY_FIRST);
        assertThat(Dates.order(List.of("03/04/2026", "03/14/2026"))).contains(DayOrder.MONTH_FIRST);
        assertThat(Dates.order(List.of("03/04/2026 9:05 PM"))).contains(DayOrder.MONTH_FIRST);
        assertThat(Dates.order(List.of("03/04/2026"))).isEmpty();
        assertThat(Dates.isDoubtful(List.of("03/04/2026"))).isTrue();
        assertThat(Dates.isDoubtful(List.of("2026-04-03"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 234 | 1234",
                "1,234 | 1234",
                "1.234.567 | 1234567",
                "12.0 | 12",
                "1,2K | 1200",
                "3M | 3000000",
                "-4 | -1",
                "n/a | -1"
            })
    void readsCountsAsPeopleWriteThem(String cell, long count) {
        assertThat(Cells.count(cell)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"4, 4", "'3,5', 4", "4/5, 4", "★★★☆☆, 3", "9, 0", "bien, 0"})
    void readsStars(String cell, int stars) {
        assertThat(Cells.stars(cell)).isEqualTo(stars);
    }

    @ParameterizedTest
    @CsvSource({"fr-FR, fr", "French, fr", "Français, fr", "allemand, de", "?, ''"})
    void readsLanguages(String cell, String code) {
        assertThat(Cells.language(cell)).isEqualTo(code);
    }
}
