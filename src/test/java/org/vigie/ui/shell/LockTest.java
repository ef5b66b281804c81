// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.TestRooms;

@ExtendWith(FxTest.class)
class LockTest {
    @Test
    void aLockedStationShowsNothingUntilThePinFits() {
        try (var w = window(new TestRooms())) {
            w.enter(TestRooms.open(TestRooms.WATCH));
            w.stand.press("Ctrl+K").type("verrouiller").press("Enter");
            await().until(() -> w.stand.shows(".curtain"));
            assertThat(w.stand.said()).contains("Poste verrouillé", "Inès Carpentier");
            w.stand.press("Ctrl+9");
            assertThat(w.stand.shows("#page-watch"))
                    .as("keys rest behind the curtain")
                    .isTrue();
            w.stand.press("1").press("1").press("Enter");
            await().until(() -> w.stand.text("#lock-answer").startsWith("Code erroné."));
            w.stand.press("2").press("4").press("6").press("8").press("Enter");
            await().until(() -> !w.stand.shows(".curtain"));
            assertThat(w.station.person()).contains(TestRooms.INES);
            assertThat(w.station.locks).as("somebody locked it").containsExactly(false);
            w.station.lock(true);
            await().untilAsserted(() ->
                    assertThat(w.stand.shows(".curtain")).as("locked again").isTrue());
        }
    }

    @Test
    void somebodyElseTakesOver() {
        try (var w = window(new TestRooms())) {
            w.station.setPin(TestRooms.ALEX.id(), "1357".toCharArray());
            w.stand.click("#duty");
            await().until(() -> w.stand.shows("#person-AR"));
            w.stand
                    .click("#person-AR")
                    .press("1")
                    .press("3")
                    .press("5")
                    .press("7")
                    .press("Enter");
            await().until(() -> w.station.person().equals(Optional.of(TestRooms.ALEX)));
            await().until(() -> !w.stand.shows("#who"));
            assertThat(w.stand.said()).contains("Alexandre Roy", "Veille");
        }
    }

    @Test
    void whoHasNoPinIsNotOfferedWhileOthersHaveOne() {
        try (var w = window(new TestRooms())) {
            w.stand.click("#duty");
            await().until(() -> w.stand.shows("#person-IC"));
            assertThat(w.stand.shows("#person-AR")).isFalse();
            assertThat(w.stand.text("#left-out"))
                    .isEqualTo("Une personne n’a pas de code PIN et ne peut pas ouvrir le poste. Il se donne dans"
                            + " Réglages → Personnes.");
        }
    }

    @Test
    void asLongAsNobodyHasAPinEverybodyEnters() {
        try (var w = window(new TestRooms())) {
            w.station.setPin(TestRooms.INES.id(), new char[0]);
            w.stand.click("#duty");
            await().until(() -> w.stand.shows("#person-AR"));
            assertThat(w.stand.shows("#left-out")).isFalse();
            w.stand.click("#person-AR").click("#enter");
            await().until(() -> w.station.person().equals(Optional.of(TestRooms.ALEX)));
        }
    }

    private static TestWindow window(TestRooms rooms) {
        return new TestWindow(1920, 1080, rooms);
    }
}
