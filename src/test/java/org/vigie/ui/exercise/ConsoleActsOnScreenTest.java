// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.ExerciseAct.Marked;
import org.vigie.core.journal.ExerciseAct.Remarked;
import org.vigie.core.journal.ExerciseAct.Skipped;
import org.vigie.core.journal.ExerciseAct.Whispered;
import org.vigie.core.journal.Payload;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.source.DirectLanes;

/// What a facilitator does reaches the journal once, and is taken back by what stands beside it.
@ExtendWith(FxTest.class)
class ConsoleActsOnScreenTest {
    private final Frame frame = TestRooms.frame();
    private final TestRoom room = BoxSeven.played();
    private ExerciseScreen screen;
    private Stand stand;

    private void open() {
        stand = Stand.page(frame, 1824, 940, () -> {
            screen = new ExerciseScreen(
                    room.room(),
                    room.journal,
                    TestRooms.people(),
                    new TestStation(),
                    frame,
                    new ConsoleLeads(() -> {}, () -> {}),
                    ActivityOnScreenTest.NOBODY,
                    new DirectLanes());
            return screen;
        });
    }

    @AfterEach
    void close() {
        stand.close();
    }

    private void key(String keys) {
        FxTest.runOnFx(() -> screen.commands().stream()
                .filter(command -> command.keys().equals(keys))
                .forEach(command -> command.action().run()));
        stand.settle();
    }

    private <T extends Payload> List<Entry> recorded(Class<T> kind) {
        return room.journal.entries.stream()
                .filter(entry -> kind.isInstance(entry.payload()))
                .toList();
    }

    @Test
    void theWayBackBesideWhatWasSkippedTakesThatBackWhateverWasDoneSince() {
        open();
        key("Right");
        key("X");
        stand.click("#answer");
        var skipped = recorded(Skipped.class).getLast();
        key("F");
        key("3");
        var mark = recorded(Marked.class).getLast();
        assertThat(room.journal.entries.getLast()).isEqualTo(mark);
        stand.click(".toast .button");
        assertThat(recorded(Payload.Undone.class))
                .extracting(Entry::payload)
                .containsExactly(new Payload.Undone(skipped.ref()));
        assertThat(stand.said()).contains("Annulé.");
    }

    @Test
    void aKeyHeldDownKeepsANoteOnceAndSaysAWordOnce() {
        open();
        int notes = recorded(Remarked.class).size();
        room.journal.slow();
        key("O");
        stand.type("Calme").press("Enter").press("Enter");
        room.journal.save();
        stand.settle();
        assertThat(recorded(Remarked.class)).hasSize(notes + 1);
        assertThat(stand.text("#note")).isEmpty();
        room.journal.slow();
        key("W");
        stand.type("Continuez").press("Enter").press("Enter");
        room.journal.save();
        stand.settle();
        assertThat(recorded(Whispered.class)).hasSize(1);
        room.journal.refuse(true);
        stand.type("Encore").press("Enter");
        room.journal.refuse(false);
        stand.press("Enter");
        assertThat(recorded(Whispered.class))
                .as("what was not saved can be said again")
                .hasSize(2);
    }
}
