// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static final Instant NOW = Instant.parse("2026-10-14T14:16:18Z");
    private final Texts texts = new Texts(Locale.FRENCH);
    private final Formats formats = new Formats(texts, ZoneId.of("Europe/Paris"));

    @Test
    void numbersFollowTheLanguage() {
        assertThat(formats.number(1284)).isEqualTo("1\u202f284");
        assertThat(formats.decimal(3.615, 2)).isEqualTo("3,62");
        assertThat(formats.signed(-0.58, 2)).isEqualTo("−0,58");
        assertThat(formats.signed(0.08, 2)).isEqualTo("+0,08");
        assertThat(formats.percent(0.86)).isEqualTo("86\u00a0%");
        texts.localeProperty().set(Locale.ENGLISH);
        assertThat(formats.number(1284)).isEqualTo("1,284");
        assertThat(formats.percent(0.86)).isEqualTo("86%");
        assertThat(formats.number(-3)).isEqualTo("−3");
    }

    @Test
    void countsInLittleRoomKeepTwoDigitsAtMost() {
        assertThat(formats.compact(412)).isEqualTo("412");
        assertThat(formats.compact(3840)).isEqualTo("3,8\u00a0k");
        assertThat(formats.compact(182_400)).isEqualTo("182\u00a0k");
        assertThat(formats.compact(1_240_000)).isEqualTo("1,2\u00a0M");
        texts.localeProperty().set(Locale.ENGLISH);
        assertThat(formats.compact(3840)).isEqualTo("3.8k");
    }

    @Test
    void sizesAreInDecimalUnits() {
        assertThat(formats.bytes(512)).isEqualTo("512\u00a0o");
        assertThat(formats.bytes(1_234_000_000L)).isEqualTo("1,2\u00a0Go");
    }

    @Test
    void timesAreThoseOfTheRoom() {
        assertThat(formats.time(NOW)).isEqualTo("16:16");
        assertThat(formats.timeWithSeconds(NOW)).isEqualTo("16:16:18");
        assertThat(formats.date(NOW)).isEqualTo("14/10/2026");
        assertThat(formats.dateTime(NOW)).isEqualTo("14 oct. 2026, 16:16:18");
        assertThat(formats.city()).isEqualTo("Paris");
        texts.localeProperty().set(Locale.ENGLISH);
        assertThat(formats.date(NOW)).isEqualTo("14 Oct 2026");
    }

    @Test
    void durationsAreInWords() {
        assertThat(formats.duration(Duration.ofSeconds(45))).isEqualTo("45\u00a0s");
        assertThat(formats.duration(Duration.ofMinutes(31))).isEqualTo("31\u00a0min");
        assertThat(formats.duration(Duration.ofMinutes(72))).isEqualTo("1\u00a0h\u00a012");
        assertThat(formats.duration(Duration.ofDays(3))).isEqualTo("3\u00a0j");
        assertThat(formats.duration(Duration.ofMinutes(-5))).isEqualTo("−5\u00a0min");
    }

    @Test
    void agesAreSaidAsPeopleDo() {
        assertThat(formats.ago(NOW.minusSeconds(10), NOW)).isEqualTo("à l’instant");
        assertThat(formats.ago(NOW.minusSeconds(720), NOW)).isEqualTo("il y a 12\u00a0min");
        assertThat(formats.ago(NOW.minusSeconds(7200), NOW)).isEqualTo("à 14:16");
        assertThat(formats.ago(NOW.minus(Duration.ofHours(20)), NOW)).isEqualTo("hier, 20:16");
        assertThat(formats.ago(NOW.minus(Duration.ofDays(9)), NOW)).isEqualTo("05/10/2026");
    }

    @Test
    void theClockOfTheCrisisGoesOverAHundredHours() {
        assertThat(formats.sinceStart(Duration.ofSeconds(8058))).isEqualTo("H+02:14:18");
        assertThat(formats.sinceStart(Duration.ofHours(123))).isEqualTo("H+123:00:00");
        assertThat(formats.sinceStart(Duration.ofMinutes(-10))).isEqualTo("H−00:10:00");
    }
}
