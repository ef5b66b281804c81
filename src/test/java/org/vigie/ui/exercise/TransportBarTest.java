// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.journal.ExerciseAct.Clocked;
import org.vigie.core.journal.ExerciseAct.Turn;
import org.vigie.core.journal.ScenarioAct;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.source.DirectLanes;

@ExtendWith(FxTest.class)
class TransportBarTest {
    private final Frame frame = TestRooms.frame();

    @Test
    void anExerciseWithoutAWrittenEndPlansNone() {
        var room = BoxSeven.prepared();
        try (var stand = show(room)) {
            assertThat(stand.text("#planned-end")).isEqualTo("H+03:00");
            assertThat(stand.text("#exercise-story"))
                    .isEqualTo("«\u00a0Box 7 : panne et rumeur\u00a0», 3\u00a0h\u00a000 de jeu");
        }
        room.journal.record(new ScenarioAct.FrameKept(BoxSeven.unwritten()));
        try (var stand = show(room)) {
            assertThat(stand.shows("#planned-end")).isFalse();
            assertThat(stand.text("#exercise-story")).isEqualTo("Repris de la salle 12");
        }
    }

    @Test
    void aNarrowWindowHasNoRoomForThePlannedEnd() {
        try (var stand = show(BoxSeven.played(), 1224, 580)) {
            assertThat(stand.shows("#planned-end")).isFalse();
            assertThat(stand.text("#game-time")).isEqualTo("H+01:12:40");
        }
    }

    @Test
    void aFrozenGameStaysFrozenAtAnotherSpeedAndAnotherTime() {
        var room = BoxSeven.played();
        try (var stand = show(room)) {
            stand.click("#freeze").click("#speed-50");
            assertThat(room.journal.entries.getLast().payload()).isEqualTo(new Clocked(Turn.SPED, BoxSeven.NOW, 5));
            assertThat(stand.text("#standing")).isEqualTo("Gelé");
            assertThat(stand.find("#freeze", Button.class).getText()).isEqualTo("Dégeler le jeu");
            stand.click("#freeze");
            assertThat(room.journal.entries.getLast().payload()).isEqualTo(new Clocked(Turn.RESUMED, BoxSeven.NOW, 5));
        }
    }

    private Stand show(TestRoom room) {
        return show(room, 1824, 940);
    }

    private Stand show(TestRoom room, int width, int height) {
        return Stand.page(
                frame,
                width,
                height,
                () -> new ExerciseScreen(
                        room.room(),
                        room.journal,
                        TestRooms.people(),
                        new TestStation(),
                        frame,
                        new ConsoleLeads(() -> {}, () -> {}),
                        new PlayersDoor() {
                            @Override
                            public void open() {}

                            @Override
                            public void close() {}
                        },
                        new DirectLanes()));
    }
}
