// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.OriginId;
import org.vigie.core.journal.Payload;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.TestRooms;

@ExtendWith(FxTest.class)
class QuickEntryTest {
    @Test
    void aLineIsWrittenDownWithItsTypeAndHour() {
        try (var w = window(new TestRooms())) {
            var room = w.enter(TestRooms.open(TestRooms.WATCH));
            w.stand.press("Alt+2").type("Publier le message d’attente ! 17:00").press("Enter");
            await().until(() -> !room.journal.entries.isEmpty());
            assertThat(room.journal.entries.getFirst().payload())
                    .isEqualTo(new Payload.Logged(
                            LogType.DECISION,
                            "Publier le message d’attente",
                            Optional.of(java.time.Instant.parse("2026-10-14T15:00:00Z"))));
            await().until(() -> w.stand.text("#quick-status").equals("n°\u00a01 consigné"));
            assertThat(w.stand.text("#quick-line")).isEmpty();
        }
    }

    @Test
    void aFailedSaveKeepsTheTextAndSaysSo() {
        try (var w = window(new TestRooms())) {
            var room = w.enter(TestRooms.open(TestRooms.WATCH));
            room.journal.refuse(true);
            w.stand.press("Ctrl+J").type("Appel du préfet").press("Enter");
            await().until(() -> w.stand.text("#quick-status").equals("Non consigné, texte conservé"));
            assertThat(w.stand.text("#quick-line")).isEqualTo("Appel du préfet");
            assertThat(w.drafts).containsEntry(TestRooms.WATCH.id(), "Appel du préfet");
            room.journal.refuse(false);
            w.stand.press("Enter");
            await().until(() -> room.journal.entries.size() == 1);
        }
    }

    @Test
    void aLineReportedAsNotSavedThatTurnsOutSavedIsSaidAndNotTypedTwice() {
        try (var w = window(new TestRooms())) {
            var room = w.enter(TestRooms.open(TestRooms.WATCH));
            room.journal.refuse(true);
            w.stand.press("Ctrl+J").type("Appel du préfet").press("Enter");
            await().until(() -> w.stand.text("#quick-status").equals("Non consigné, texte conservé"));
            room.journal.refuse(false);
            room.journal.record(new Payload.Logged(LogType.FACT, "Un autre appel", Optional.empty()));
            room.journal.record(new Payload.Logged(LogType.FACT, "Appel du préfet", Optional.empty()));
            await().until(() -> w.stand.text("#quick-status").equals("n°\u00a02 consigné"));
            assertThat(w.stand.text("#quick-line")).isEmpty();
        }
    }

    @Test
    void theLineOutlivesNavigationAndACrash() {
        try (var w = window(new TestRooms())) {
            w.enter(TestRooms.open(TestRooms.WATCH));
            w.stand.press("Ctrl+J").type("Ligne à finir");
            w.stand.press("Ctrl+9");
            assertThat(w.stand.shows("#page-settings")).isTrue();
            assertThat(w.stand.text("#quick-line")).isEqualTo("Ligne à finir");
            await().until(() -> "Ligne à finir".equals(w.drafts.get(TestRooms.WATCH.id())));
            w.enter(TestRooms.open(TestRooms.EXERCISE));
            assertThat(w.stand.text("#quick-line")).isEmpty();
            w.enter(TestRooms.open(TestRooms.WATCH));
            assertThat(w.stand.text("#quick-line")).isEqualTo("Ligne à finir");
        }
    }

    @Test
    void theMainCouranteOpensBesideThePageWithItsSeal() {
        try (var w = window(new TestRooms())) {
            var room = w.enter(TestRooms.open(TestRooms.WATCH));
            room.journal.record(new Payload.Logged(LogType.FACT, "Première capture reçue", Optional.empty()));
            room.journal.record(new Payload.Unknown("vote", 7, "{}"));
            w.stand.press("Ctrl+J").press("Ctrl+J");
            await().until(() -> w.stand.said().contains("Première capture reçue"));
            await().until(() -> w.stand.text("#seal").equals("chaîne intègre · 2 écritures"));
            assertThat(w.stand.said()).contains("Écriture d’une version plus récente de Vigie (vote)", "n°\u00a02");
            room.journal.judged(new Journal.Verdict.Broken(new EntryRef(new OriginId(new UUID(0, 0)), 2), "hash"));
            w.stand.press("Esc");
            assertThat(w.stand.shows("#log")).isFalse();
            w.stand.click("#open-log");
            await().until(() ->
                    w.stand.shows("#seal") && w.stand.text("#seal").equals("chaîne rompue à l’écriture n°\u00a02"));
        }
    }

    @Test
    void singleKeysRestInTheQuickEntry() {
        try (var w = window(new TestRooms())) {
            w.enter(TestRooms.open(TestRooms.WATCH));
            w.stand.press("J");
            assertThat(w.happened).containsOnlyOnce("watch");
            w.stand.press("Ctrl+J").press("J");
            assertThat(w.happened).containsOnlyOnce("watch");
        }
    }

    @Test
    void undoSaysWhatItDid() {
        try (var w = window(new TestRooms())) {
            var room = w.enter(TestRooms.open(TestRooms.WATCH));
            w.stand.press("Ctrl+Z");
            await().until(() -> w.stand.said().contains("Rien à annuler"));
            room.journal.record(new Payload.Logged(LogType.FACT, "x", Optional.empty()));
            w.stand.press("Ctrl+Z");
            await().until(() -> w.stand.said().contains("Dernier acte annulé"));
        }
    }

    private static TestWindow window(TestRooms rooms) {
        return new TestWindow(1920, 1080, rooms);
    }
}
