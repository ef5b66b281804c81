// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.ExerciseAct.Clocked;
import org.vigie.core.journal.ExerciseAct.Fired;
import org.vigie.core.journal.ExerciseAct.Shifted;
import org.vigie.core.journal.ExerciseAct.Turn;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;

/// Keys pressed one right after the other, before the console has read what the first of them did.
class HurriedKeysTest {
    private final List<Runnable> reads = new ArrayList<>();

    @Test
    void keysPressedBeforeTheJournalTellsFollowOneAnother() {
        var room = BoxSeven.prepared();
        var model = slow(room);
        model.playOrPause();
        model.speed(5);
        model.playOrPause();
        assertThat(turns(room))
                .extracting(Clocked::turn, Clocked::speed)
                .containsExactly(tuple(Turn.STARTED, 1.0), tuple(Turn.SPED, 5.0), tuple(Turn.PAUSED, 5.0));
        model.acts().freeze();
        model.acts().freeze();
        assertThat(turns(room).subList(3, 5))
                .as("what was paused before is paused again")
                .extracting(Clocked::turn)
                .containsExactly(Turn.FROZEN, Turn.PAUSED);
        readNow();
        model.playOrPause();
        model.acts().freeze();
        model.acts().freeze();
        assertThat(turns(room).getLast().turn()).as("it ran").isEqualTo(Turn.RESUMED);
    }

    @Test
    void sendNowPressedTwiceSendsOnce() {
        var room = BoxSeven.prepared();
        room.journal.record(new Clocked(Turn.STARTED, Duration.ZERO, 1));
        var model = slow(room);
        model.sendNow();
        model.sendNow();
        assertThat(fired(room)).containsExactly("S-01");
        readNow();
        model.sendNow();
        assertThat(fired(room)).hasSize(2).doesNotHaveDuplicates();
        room.journal.refuse(true);
        readNow();
        model.sendNow();
        room.journal.refuse(false);
        model.sendNow();
        assertThat(fired(room)).as("what was not saved can be sent again").hasSize(3);
    }

    @Test
    void movesFollowOneAnotherThoughSomethingElseIsReadBetweenThem() {
        var room = BoxSeven.prepared();
        room.journal.record(new Clocked(Turn.STARTED, Duration.ZERO, 1));
        var model = slow(room);
        var from = model.lookedProperty().get().orElseThrow().offset();
        model.refresh();
        model.shift(Duration.ofMinutes(10));
        // read before the move, shown after it
        reads.removeFirst().run();
        model.shift(Duration.ofMinutes(10));
        assertThat(shifted(room)).containsExactly(from.plusMinutes(10), from.plusMinutes(20));
        readNow();
        model.shift(Duration.ofMinutes(10));
        assertThat(shifted(room)).last().isEqualTo(from.plusMinutes(30));
        model.acts().undo();
        readNow();
        model.shift(Duration.ofMinutes(1));
        assertThat(shifted(room)).as("from where it is again").last().isEqualTo(from.plusMinutes(21));
    }

    @Test
    void whatAnotherMovedMeanwhileIsMovedFromThere() {
        var room = BoxSeven.prepared();
        room.journal.record(new Clocked(Turn.STARTED, Duration.ZERO, 1));
        var model = slow(room);
        var inject = model.lookedProperty().get().orElseThrow();
        model.refresh();
        model.shift(Duration.ofMinutes(10));
        room.journal.record(new Shifted(inject.id(), inject.offset().plusMinutes(45)));
        readNow();
        model.shift(Duration.ofMinutes(1));
        assertThat(shifted(room)).last().isEqualTo(inject.offset().plusMinutes(46));
    }

    /// A console that is told of what was recorded when the test says so.
    private ConsoleViewModel slow(TestRoom room) {
        var lanes = new Lanes() {
            @Override
            public <T> void ask(Supplier<T> question, Consumer<? super T> answer, Consumer<Throwable> failure) {
                var found = question.get();
                reads.add(() -> answer.accept(found));
            }

            @Override
            public void later(Runnable task) {
                task.run();
            }

            @Override
            public void after(Duration delay, Runnable task) {
                task.run();
            }
        };
        var model =
                new ConsoleViewModel(room.room(), room.journal, () -> Optional.of(TestRooms.INES), lanes, (_, _) -> {});
        model.refresh();
        readNow();
        return model;
    }

    private void readNow() {
        while (!reads.isEmpty()) reads.removeFirst().run();
    }

    private static List<Clocked> turns(TestRoom room) {
        return room.journal.entries.stream()
                .filter(entry -> entry.payload() instanceof Clocked)
                .map(entry -> (Clocked) entry.payload())
                .toList();
    }

    private static List<Duration> shifted(TestRoom room) {
        return room.journal.entries.stream()
                .filter(entry -> entry.payload() instanceof Shifted)
                .map(entry -> ((Shifted) entry.payload()).to())
                .toList();
    }

    private static List<String> fired(TestRoom room) {
        return room.journal.entries.stream()
                .filter(entry -> entry.payload() instanceof Fired)
                .map(entry -> ((Fired) entry.payload()).inject())
                .toList();
    }
}
