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

    /// A console that is told of what was recorded when the test says so.
    private ConsoleViewModel slow(TestRoom room) {
        var lanes = new Lanes() {
            @Override
            public <T> void ask(Supplier<T> question, Consumer<? super T> answer, Consumer<Throwable> failure) {
                reads.add(() -> answer.accept(question.get()));
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
        var model = new ConsoleViewModel(room.room(), room.journal, () -> Optional.of(TestRooms.INES), lanes, _ -> {});
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

    private static List<String> fired(TestRoom room) {
        return room.journal.entries.stream()
                .filter(entry -> entry.payload() instanceof Fired)
                .map(entry -> ((Fired) entry.payload()).inject())
                .toList();
    }
}
