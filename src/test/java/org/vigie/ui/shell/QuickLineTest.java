// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickLineTest {
    /// 16:16 in Paris.
    private static final Instant NOW = Instant.parse("2026-10-14T14:16:00Z");

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({
        "Publier ! 17:00, Publier, 2026-10-14T15:00:00Z",
        "Publier !17h05, Publier, 2026-10-14T15:05:00Z",
        "! 9:30 rappeler le préfet, rappeler le préfet, 2026-10-15T07:30:00Z",
        "Point ! 18:00 avec la DSI, Point avec la DSI, 2026-10-14T16:00:00Z"
    })
    void anHourAfterTheSignIsWhenItIsDue(String typed, String text, Instant due) {
        assertThat(QuickLine.read(typed, NOW, PARIS)).isEqualTo(new QuickLine(text, Optional.of(due)));
    }

    @ParameterizedTest
    @CsvSource({"Attention ! La box chauffe", "Ratio 3!4:55x", "! 25:00 trop tard"})
    void anythingElseIsText(String typed) {
        assertThat(QuickLine.read(typed, NOW, PARIS)).isEqualTo(new QuickLine(typed, Optional.empty()));
    }

    @Test
    void aDueHourAloneIsNoLine() {
        assertThat(QuickLine.read("  ! 17:00 ", NOW, PARIS).isEmpty()).isTrue();
    }

    @Test
    void theNextDayKeepsItsHourWhenClocksChange() {
        // 24 October 2026, 23:00 in Paris; the clocks go back on the 25th at 3:00
        var evening = Instant.parse("2026-10-24T21:00:00Z");
        assertThat(QuickLine.read("Relève ! 8:00", evening, PARIS).dueAt())
                .contains(Instant.parse("2026-10-25T07:00:00Z"));
    }

    @Test
    void aWordUnderTheCaretAsksForNames() {
        var typed = "Voir avec @iné demain";
        var word = QuickWord.at(typed, 14).orElseThrow();
        assertThat(word).isEqualTo(new QuickWord('@', "iné", 10));
        assertThat(word.completed(typed, "Inès Carpentier")).isEqualTo("Voir avec @Inès Carpentier demain");
        assertThat(QuickWord.at(typed, 4)).isEmpty();
        assertThat(QuickWord.at("", 0)).isEmpty();
    }
}
