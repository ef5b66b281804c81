// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.key;

import static org.assertj.core.api.Assertions.assertThat;

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
        var slots = new KeySlots(folder.resolve("keyring.json"), folder.resolve("config"), "ines");
        var key = ((Opening.Opened) slots.open()).key();
        slots.setPassphrase(key, "quai des brumes".toCharArray());
        for (int i = 0; i < 5; i++)
            assertThat(slots.open("faux".toCharArray(), NOW)).isInstanceOf(Opening.Wrong.class);
        assertThat(slots.open("quai des brumes".toCharArray(), NOW)).isEqualTo(new Opening.Paused(NOW.plusSeconds(30)));
        var later = NOW.plus(Duration.ofSeconds(30));
        assertThat(slots.open("quai des brumes".toCharArray(), later)).isInstanceOf(Opening.Opened.class);
        assertThat(slots.open("faux".toCharArray(), later)).isInstanceOf(Opening.Wrong.class);
    }
}
