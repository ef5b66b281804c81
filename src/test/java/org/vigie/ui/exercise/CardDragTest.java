// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.journal.ExerciseAct.Shifted;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.source.DirectLanes;

/// Injects dragged with the mouse on the facilitator's chronogramme while the game runs.
@ExtendWith(FxTest.class)
class CardDragTest {
    private static final PlayersDoor NO_WINDOW = new PlayersDoor() {
        @Override
        public void open() {}

        @Override
        public void close() {}
    };

    private final Frame frame = TestRooms.frame();
    private final TestRoom memory = BoxSeven.played();
    private Stand stand;

    @BeforeEach
    void open() {
        stand = Stand.page(
                frame,
                1824,
                940,
                () -> new ExerciseScreen(
                        memory.room(),
                        memory.journal,
                        TestRooms.people(),
                        new TestStation(),
                        frame,
                        new ConsoleLeads(() -> {}, () -> {}),
                        NO_WINDOW,
                        new DirectLanes()));
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void aDragIsRecordedAsANewTime() {
        stand.drag("#card-S-13", MouseButton.PRIMARY, 7 * perMinute(), 0);
        assertThat(memory.journal.entries.getLast().payload()).isEqualTo(new Shifted("S-13", Duration.ofMinutes(95)));
    }

    @Test
    void nothingIsDraggedBeforeNow() {
        stand.drag("#card-S-13", MouseButton.PRIMARY, -60 * perMinute(), 0);
        assertThat(memory.journal.entries.getLast().payload()).isEqualTo(new Shifted("S-13", BoxSeven.NOW));
    }

    @Test
    void whatWasPlayedATremblingHandAndTheOtherButtonMoveNothing() {
        int before = memory.journal.entries.size();
        stand.drag("#card-S-09", MouseButton.PRIMARY, 200, 0);
        stand.drag("#card-S-13", MouseButton.PRIMARY, 3, 0);
        stand.drag("#card-S-13", MouseButton.SECONDARY, 200, 0);
        assertThat(memory.journal.entries).hasSize(before);
    }

    /// S-13 comes at H+01:28, S-14 at H+01:40.
    private double perMinute() {
        return (left("#card-S-14") - left("#card-S-13")) / 12;
    }

    private double left(String selector) {
        return stand.find(selector, Node.class).getLayoutX();
    }
}
