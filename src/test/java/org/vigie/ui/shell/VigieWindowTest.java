// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.event.CellEvent;
import org.vigie.core.source.SourceHealth;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;

@ExtendWith(FxTest.class)
class VigieWindowTest {
    @Test
    void aNewcomerSeesTwoWaysToBeginAndNoRoom() {
        try (var w = window(new TestRooms())) {
            await().until(() -> w.stand.said().stream().anyMatch(s -> s.startsWith("Aucune salle sur ce poste.")));
            assertThat(w.stand.said())
                    .contains(
                            "Que se passe-t-il\u00a0?", "Surveiller une marque", "Lancer un exercice de démonstration")
                    .contains("Aucun dossier ouvert", "Aucune source configurée", "16:16:18", "14:16:18");
            assertThat(w.stand.find("#quick", Node.class).isDisabled()).isTrue();
            assertThat(w.stand.shows("#rail-watch")).as("only what exists").isFalse();
            assertThat(w.stand.shows("#rail-settings")).isTrue();
        }
    }

    @Test
    void theKeysOneTwoAndThreeBegin() {
        try (var w = window(new TestRooms())) {
            w.stand.press("2");
            assertThat(w.happened).containsExactly("cell apart");
            w.stand.press("3");
            await().until(() -> w.rooms.asked.contains("demo 5.0"));
        }
        try (var w = window(new TestRooms())) {
            w.stand.press("1");
            assertThat(w.stand.shows("#page-assistant")).isTrue();
            w.stand.click("#page-assistant");
            await().until(() -> w.stand.shows("#rail-watch"));
            assertThat(w.stand.text("#room-title")).isEqualTo("Surveillance Altéa Télécom");
            assertThat(w.happened).contains("close assistant", "close settings");
        }
    }

    @Test
    void aFileIsOpenedFromTheStartScreenByButtonAndKey() {
        try (var w = window(new TestRooms(TestRooms.WATCH))) {
            w.stand.click("#open-file");
            w.stand.press("Ctrl+O");
            assertThat(w.happened).containsExactly("file", "file");
        }
    }

    @Test
    void aRecentRoomIsEnteredAgain() {
        try (var w = window(new TestRooms(TestRooms.WATCH, TestRooms.EXERCISE))) {
            await().until(() -> w.stand.shows("#enter-2026-001"));
            assertThat(w.stand.said()).contains("ouverte hier, 18:40", "dossier 2026-001", "exercice 2026-E03");
            w.stand.click("#enter-2026-001");
            await().until(() -> w.stand.shows("#rail-watch"));
        }
    }

    @Test
    void anExerciseWearsItsMark() {
        try (var w = window(new TestRooms())) {
            w.enter(TestRooms.open(TestRooms.EXERCISE));
            assertThat(w.stand.said())
                    .contains("EXERCICE — EXERCICE — EXERCICE", "H+02:14:18", "Depuis T0 (14:02)", "exercice 2026-E03");
            assertThat(w.stand.shows(".exercise-band")).isTrue();
        }
        try (var w = window(new TestRooms())) {
            w.enter(TestRooms.open(TestRooms.WATCH));
            assertThat(w.stand.shows(".exercise-band")).isFalse();
        }
    }

    @Test
    void theQuestionDeskOpensFromAnyPageOfARoomByKeyAndPalette() {
        try (var w = window(new TestRooms())) {
            w.stand.press("Ctrl+Shift+F");
            assertThat(w.happened).as("no room, no texts").doesNotContain("faq");
            w.enter(TestRooms.open(TestRooms.EXERCISE));
            w.stand.press("Ctrl+9").press("Ctrl+Shift+F");
            assertThat(w.happened.stream().filter("faq"::equals)).hasSize(1);
            w.stand.press("F1");
            assertThat(w.stand.said()).contains("Guichet de questions\u00a0: réponses approuvées", "Ctrl+Maj+F");
            w.stand.press("Esc").press("Ctrl+K").type("guichet").press("Enter");
            assertThat(w.happened.stream().filter("faq"::equals)).hasSize(2);
        }
    }

    @Test
    void theKeyboardFollowsIntoThePageThoughItIsNotDrawnYet() {
        try (var w = window(new TestRooms())) {
            w.enter(TestRooms.open(TestRooms.WATCH));
            w.stand.press("Space");
            assertThat(w.happened).contains("watch");
        }
    }

    @Test
    void aPageLendsCommandsToTheOthersOfItsRoom() {
        try (var w = window(new TestRooms())) {
            w.stand.press("Ctrl+P");
            assertThat(w.happened).as("no room, no page that lends it").isEmpty();
            w.enter(TestRooms.open(TestRooms.WATCH));
            w.stand.press("Ctrl+P");
            assertThat(w.happened).as("on the page itself its own commands act").doesNotContain("from elsewhere");
            w.stand.press("Ctrl+9").press("Ctrl+P");
            assertThat(w.stand.shows("#page-settings")).isTrue();
            assertThat(w.happened).contains("from elsewhere");
        }
    }

    @Test
    void thePaletteFindsACommandByAFewLetters() {
        try (var w = window(new TestRooms())) {
            w.enter(TestRooms.open(TestRooms.WATCH));
            w.stand.press("Ctrl+K").type("theme");
            assertThat(w.stand.said()).contains("Changer de thème (Salle, Jour)");
            w.stand.press("Enter");
            assertThat(w.frame.preferences().get().theme()).isEqualTo(Theme.LIGHT);
            assertThat(w.stand.shows("#palette")).isFalse();
            w.stand.press("Ctrl+K").type("zzz");
            assertThat(w.stand.said()).contains("Aucune commande ne correspond.");
        }
    }

    @Test
    void languageThemeAndTextSizeChangeAtOnce() {
        try (var w = window(new TestRooms())) {
            w.stand.click("#language-en");
            assertThat(w.stand.said()).contains("What is going on?", "No file open", "Logbook");
            w.stand.press("Ctrl+Shift+T").press("Ctrl+Plus").press("Ctrl+Plus");
            var now = w.frame.preferences().get();
            assertThat(now.theme()).isEqualTo(Theme.LIGHT);
            assertThat(now.textPercent()).isEqualTo(150);
            assertThat(now.language()).isEqualTo(Locale.ENGLISH);
            w.stand.press("Ctrl+0");
            assertThat(w.frame.preferences().get().textPercent()).isEqualTo(100);
        }
    }

    @Test
    void digitsReachScreensOnAzertyToo() {
        try (var w = window(new TestRooms())) {
            w.enter(TestRooms.open(TestRooms.WATCH));
            w.stand.send(new KeyEvent(KeyEvent.KEY_PRESSED, "", "ç", KeyCode.UNDEFINED, false, true, false, false));
            assertThat(w.stand.shows("#page-settings")).isTrue();
            w.stand.send(new KeyEvent(KeyEvent.KEY_PRESSED, "", "é", KeyCode.UNDEFINED, false, true, false, false));
            assertThat(w.stand.shows("#page-watch")).isTrue();
        }
    }

    @Test
    void aFullDiskIsSaidInPlainWords() {
        try (var w = window(new TestRooms())) {
            w.publish(new CellEvent.StoreChanged(new CellEvent.StoreState.ReadOnly("disk-full", TestRooms.NOW)));
            assertThat(w.stand.said()).anyMatch(s -> s.startsWith("Lecture seule depuis 16:16"));
            w.publish(new CellEvent.StoreChanged(new CellEvent.StoreState.DiskLow(1_200_000_000)));
            assertThat(w.stand.said()).anyMatch(s -> s.startsWith("Il reste 1,2\u00a0Go sur le disque."));
            w.publish(new CellEvent.StoreChanged(new CellEvent.StoreState.Writable()));
            assertThat(w.stand.shows("#store-banner")).isFalse();
        }
    }

    @Test
    void theConnectionFollowsTheSources() {
        try (var w = window(new TestRooms())) {
            var room = TestRooms.open(TestRooms.WATCH);
            room.health.add(health(SourceHealth.State.OK));
            w.enter(room);
            await().until(() -> w.stand.said().contains("En ligne · 1 source"));
            assertThat(w.stand.said()).contains("dernière collecte 16:16:18");
        }
    }

    @Test
    void f6GoesThroughThePanels() {
        try (var w = window(new TestRooms())) {
            w.enter(TestRooms.open(TestRooms.WATCH));
            w.stand.focus("#page-watch").press("F6");
            assertThat(FxTest.onFx(() -> w.stand.scene().getFocusOwner().getId()))
                    .isEqualTo("open-log");
            w.stand.press("Shift+F6");
            assertThat(FxTest.onFx(() -> w.stand.scene().getFocusOwner().getId()))
                    .isEqualTo("page-watch");
        }
    }

    @Test
    void helpListsTheKeysOfThisMachine() {
        try (var w = window(new TestRooms())) {
            w.stand.press("F1");
            assertThat(w.stand.said()).contains("Aide et raccourcis", "Ctrl+Maj+T", "Maj+F6", "Sur cet écran");
            w.stand.press("Esc");
            assertThat(w.frame.dialogs().isOpen()).isFalse();
        }
    }

    static SourceHealth health(SourceHealth.State state) {
        var settings = new SourceSettings(
                new SourceId(new UUID(3, 3)), new SourceKind("feed"), "Le Fil Numérique", Map.of(), false, true);
        return new SourceHealth(
                settings,
                state,
                Optional.of(TestRooms.NOW),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SourceHealth.Counts.NONE,
                Optional.empty());
    }

    private static TestWindow window(TestRooms rooms) {
        return new TestWindow(1920, 1080, rooms);
    }
}
