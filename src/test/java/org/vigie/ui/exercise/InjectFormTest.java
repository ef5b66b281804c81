// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.exercise.SampleExercise;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.ExerciseAct.Fired;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.ScenarioAct.InjectsKept;
import org.vigie.core.scenario.Inject;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.source.DirectLanes;

@ExtendWith(FxTest.class)
class InjectFormTest {
    private final Frame frame = TestRooms.frame();
    private TestRoom memory = BoxSeven.played();
    private Stand stand;
    private ExerciseScreen screen;

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void whatIsSentAtOnceDoesNotComeByItselfAsWell() {
        open();
        write();
        stand.click("#answer");
        assertThat(kept()).extracting(Inject::id, Inject::isTimed).containsExactly(tuple("L-01", false));
        assertThat(fired()).containsExactly("L-01");
        assertThat(stand.shows("#card-L-01")).isTrue();
    }

    @Test
    void whatWasTakenBackAfterItCameLeavesItsNameToNoOther() {
        open();
        write();
        stand.click("#answer");
        var kept = memory.journal.entries.get(memory.journal.entries.size() - 2);
        assertThat(kept.payload()).isInstanceOf(InjectsKept.class);
        memory.journal.record(new Payload.Undone(kept.ref()));
        stand.settle();
        write();
        stand.click("#answer");
        assertThat(fired()).as("players are given both").containsExactly("L-01", "L-02");
    }

    @Test
    void nothingIsSentAtOnceBeforeTheStart() {
        memory = BoxSeven.prepared();
        open();
        write();
        assertThat(stand.shows("#moment-NOW")).isFalse();
        assertThat(stand.find("#inject-form-time", TextField.class).getText()).isEqualTo("H+00:05:00");
        stand.click("#answer");
        assertThat(kept()).extracting(Inject::offset).containsExactly(Duration.ofMinutes(5));
        assertThat(fired()).isEmpty();
    }

    @Test
    void whatCameWhileItWasChangedIsNotChangedUnderThePlayers() {
        open();
        key("Right");
        key("E");
        stand.focus("#inject-form-title").type(" !");
        var coming = BoxSeven.scenario().inject("S-12").orElseThrow();
        memory.journal.record(SampleExercise.fired(coming, BoxSeven.NOW, ExerciseAct.Way.TIMED));
        stand.settle();
        stand.click("#answer");
        assertThat(stand.said()).anyMatch(text -> text.startsWith("Ce stimulus est arrivé aux joueurs"));
        assertThat(memory.journal.entries.getLast().payload())
                .as("nothing was kept, and the words still stand in the form")
                .isInstanceOf(Fired.class);
        assertThat(stand.text("#inject-form-title")).endsWith("!");
    }

    private void open() {
        stand = Stand.page(frame, 1824, 940, () -> {
            screen = new ExerciseScreen(
                    memory.room(),
                    memory.journal,
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
                    new DirectLanes());
            return screen;
        });
    }

    private void write() {
        key("Ctrl+I");
        stand.focus("#inject-form-title").type("Appel du maire");
        stand.focus("#inject-form-text").type("Que dites-vous aux habitants ?");
    }

    private void key(String keys) {
        FxTest.runOnFx(() -> screen.commands().stream()
                .filter(command -> command.keys().equals(keys))
                .forEach(command -> command.action().run()));
        stand.settle();
    }

    /// The free injects that were kept.
    private List<Inject> kept() {
        return memory.journal.entries.stream()
                .filter(entry -> entry.payload() instanceof InjectsKept)
                .flatMap(entry -> ((InjectsKept) entry.payload()).injects().stream())
                .filter(inject -> inject.id().startsWith("L-"))
                .toList();
    }

    /// The free injects that were sent.
    private List<String> fired() {
        return memory.journal.entries.stream()
                .filter(entry -> entry.payload() instanceof Fired)
                .map(entry -> ((Fired) entry.payload()).inject())
                .filter(id -> id.startsWith("L-"))
                .toList();
    }
}
