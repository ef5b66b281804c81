// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;

@ExtendWith(FxTest.class)
class RoomSwitchTest {
    private final TestRooms rooms = new TestRooms(TestRooms.WATCH, TestRooms.EXERCISE);

    @Test
    void anotherRoomIsEnteredByKeysAndTheFirstOneIsOneKeyAway() {
        try (var w = window()) {
            w.enter(TestRooms.open(TestRooms.WATCH));
            w.stand.press("Ctrl+Shift+R");
            await().until(() -> w.stand.shows("#palette"));
            assertThat(w.stand.said())
                    .contains("Aller dans «\u00a0Panne Altéa Box 7 après mise à jour\u00a0»", "exercice 2026-E03")
                    .doesNotContain("Aller dans «\u00a0Surveillance Altéa Télécom\u00a0»");
            w.stand.picture("rooms-fr-dark");
            w.stand.type("panne").press("Enter");
            await().until(() -> w.stand.text("#room-title").equals(TestRooms.EXERCISE.title()));
            assertThat(w.stand.shows(".exercise-band")).as("the band follows").isTrue();
            w.stand.press("Ctrl+Shift+R");
            await().until(() -> w.stand.shows("#palette"));
            w.stand.press("Enter");
            await().until(() -> w.stand.text("#room-title").equals(TestRooms.WATCH.title()));
            assertThat(w.stand.shows(".exercise-band")).isFalse();
        }
    }

    @Test
    void aLineNotYetRecordedWaitsInItsRoom() {
        try (var w = window()) {
            w.enter(TestRooms.open(TestRooms.WATCH));
            w.stand.press("Ctrl+J").type("Appel du préfet à 16 h");
            w.stand.click("#rooms-open");
            await().until(() -> w.stand.shows("#palette"));
            w.stand.press("Enter");
            await().until(() -> w.stand.text("#room-title").equals(TestRooms.EXERCISE.title()));
            assertThat(w.stand.text("#quick-line")).isEmpty();
            w.stand.click("#rooms-open");
            await().until(() -> w.stand.shows("#palette"));
            w.stand.press("Enter");
            await().until(() -> w.stand.text("#quick-line").equals("Appel du préfet à 16 h"));
        }
    }

    @Test
    void thePaletteLeadsToRoomsToo() {
        try (var w = window()) {
            FxTest.runOnFx(() -> w.frame
                    .preferences()
                    .set(w.frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT)));
            w.enter(TestRooms.open(TestRooms.WATCH));
            w.stand.press("Ctrl+K").type("box 7");
            await().until(() -> w.stand.said().contains("Go to “Panne Altéa Box 7 après mise à jour”"));
            w.stand.press("Enter");
            await().until(() -> w.stand.text("#room-title").equals(TestRooms.EXERCISE.title()));
        }
    }

    @Test
    void aStationWithOneRoomSaysSo() {
        try (var w = new TestWindow(1280, 720, new TestRooms(TestRooms.WATCH))) {
            w.enter(TestRooms.open(TestRooms.WATCH));
            w.stand.click("#rooms-open");
            await().until(() -> w.stand.said().contains("Aucune autre salle sur ce poste."));
        }
    }

    private TestWindow window() {
        return new TestWindow(1920, 1080, rooms);
    }
}
