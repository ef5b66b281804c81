// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.CrisisAct;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.TestRooms;

/// The level of the room, decided from any page, and the badge that follows it.
@ExtendWith(FxTest.class)
class LevelTest {
    @Test
    void ctrlLDecidesWithAReasonAndTheBadgeFollows() {
        try (var w = new TestWindow(1600, 900, new TestRooms())) {
            assertThat(w.stand.shows("#level-badge")).isFalse();
            var room = w.enter(TestRooms.open(TestRooms.EXERCISE));
            await().until(() -> w.stand.text("#level-badge").equals("Niveau 0 — Veille"));
            w.stand.press("Ctrl+L");
            FxTest.runOnFx(() -> w.stand.find("#level-3", ToggleButton.class).fire());
            w.stand.click("#answer");
            assertThat(room.journal.entries).isEmpty();
            FxTest.runOnFx(() -> w.stand.find("#level-review", TextField.class).setText("16:30"));
            FxTest.runOnFx(() -> w.stand.find("#level-reason", TextField.class).setText("reprise presse"));
            room.journal.refuse(true);
            w.stand.click("#answer");
            assertThat(w.stand.text("#form-problem")).startsWith("Non enregistré");
            assertThat(w.stand.text("#level-reason")).isEqualTo("reprise presse");
            room.journal.refuse(false);
            w.stand.click("#answer");
            await().until(() -> w.stand.text("#level-badge").equals("Niveau 3 — Crise"));
            var decided = room.room().alerting().crisis().history().getLast();
            assertThat(decided.level()).isEqualTo(CrisisLevel.CRISIS);
            assertThat(decided.reviewAt()).contains(TestRooms.NOW.plusSeconds(13 * 60 + 42));
            w.stand.press("Ctrl+L");
            await().until(() -> w.stand.shows("#level-history"));
            assertThat(w.stand.said())
                    .contains("Niveaux jusqu’ici")
                    .anyMatch(line -> line.startsWith("14 oct. 2026, 16:16:18 · Niveau 3 — Crise, pendant 0\u00a0s")
                            && line.endsWith("Inès Carpentier\u00a0: reprise presse"));
            w.stand.picture("level-history");
            w.stand.press("Escape");
            w.stand.press("Ctrl+Z");
            await().until(() -> w.stand.text("#level-badge").equals("Niveau 0 — Veille"));
        }
    }

    @Test
    void aLevelThatSomebodyDecidedMeanwhileIsToldBeforeOneGoesOnOverIt() {
        try (var w = new TestWindow(1600, 900, new TestRooms())) {
            var room = w.enter(TestRooms.open(TestRooms.EXERCISE));
            await().until(() -> w.stand.text("#level-badge").equals("Niveau 0 — Veille"));
            w.stand.press("Ctrl+L");
            FxTest.runOnFx(() -> w.stand.find("#level-3", ToggleButton.class).fire());
            FxTest.runOnFx(() -> w.stand.find("#level-reason", TextField.class).setText("reprise presse"));
            room.room()
                    .acts()
                    .record(new CrisisAct.LevelDecided(CrisisLevel.ALERT, "rafale", Optional.empty(), Optional.empty()))
                    .join();
            await().until(() -> w.stand.text("#level-badge").equals("Niveau 2 — Alerte"));
            w.stand.click("#answer");
            assertThat(w.stand.text("#form-problem"))
                    .isEqualTo("Le niveau a été décidé entre-temps\u00a0: Niveau 2 — Alerte."
                            + " Décider encore pour passer outre, ou annuler.");
            assertThat(room.room().alerting().crisis().history()).hasSize(1);
            w.stand.click("#answer");
            await().until(() -> w.stand.text("#level-badge").equals("Niveau 3 — Crise"));
        }
    }
}
