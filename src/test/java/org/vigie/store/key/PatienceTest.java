// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.store.key.KeySlots.Opening;

class PatienceTest {
    private static final Instant NOW = Instant.parse("2026-03-10T07:42:00Z");

    @TempDir
    Path folder;

    @Test
    void fiveGuessesAreFreeThenPausesDoubleUpToAQuarterOfAnHour() {
        var patience = Patience.FRESH;
        for (int left = 4; left >= 1; left--) {
            patience = patience.afterWrong(NOW);
            assertThat(patience.left()).isEqualTo(left);
            assertThat(patience.pausedAt(NOW)).isEmpty();
        }
        for (int seconds : new int[] {30, 60, 120, 240, 480, 900, 900}) {
            patience = patience.afterWrong(NOW);
            assertThat(patience.pausedAt(NOW)).contains(NOW.plusSeconds(seconds));
            assertThat(patience.pausedAt(NOW.plusSeconds(seconds))).isEmpty();
        }
    }

    @Test
    void whoeverGuessesAtThePassphraseHasToWaitAndTheRightOneEndsIt() throws Exception {
        var slots = slots();
        var key = ((Opening.Opened) slots.open()).key();
        slots.setPassphrase(key, "quai des brumes".toCharArray());
        for (int left = 4; left > 0; left--)
            assertThat(slots.open("faux".toCharArray(), NOW)).isEqualTo(new Opening.Wrong(left));
        var pause = new Opening.Paused(NOW.plusSeconds(30));
        assertThat(slots.open("faux".toCharArray(), NOW)).isEqualTo(pause);
        assertThat(slots.open("quai des brumes".toCharArray(), NOW)).isEqualTo(pause);
        assertThat(slots().open("quai des brumes".toCharArray(), NOW))
                .as("after a restart")
                .isEqualTo(pause);
        var later = NOW.plus(Duration.ofSeconds(30));
        assertThat(slots.open("quai des brumes".toCharArray(), later)).isInstanceOf(Opening.Opened.class);
        assertThat(slots.open("faux".toCharArray(), later)).isEqualTo(new Opening.Wrong(4));
    }

    @Test
    void aClockSetBackOrADamagedCountShutsNobodyOut() throws Exception {
        var slots = slots();
        var key = ((Opening.Opened) slots.open()).key();
        slots.setPassphrase(key, "quai des brumes".toCharArray());
        var guesses = Files.writeString(folder.resolve("guesses"), "6\n" + NOW.plus(Duration.ofDays(900)));
        assertThat(slots.open("quai des brumes".toCharArray(), NOW))
                .isEqualTo(new Opening.Paused(NOW.plus(Duration.ofMinutes(15))));
        Files.writeString(guesses, "beaucoup");
        assertThat(slots.open("quai des brumes".toCharArray(), NOW)).isInstanceOf(Opening.Opened.class);
        assertThat(guesses).doesNotExist();
    }

    private KeySlots slots() {
        return new KeySlots(folder.resolve("keyring.json"), folder.resolve("config"), "ines");
    }
}
