// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.event.CellEvent;
import org.vigie.core.exercise.Course;
import org.vigie.core.exercise.SampleExercise;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.ExerciseAct.Turn;
import org.vigie.core.journal.Payload;
import org.vigie.core.scenario.ScenarioShelf;
import org.vigie.exercise.session.GameClock;
import org.vigie.exercise.session.GameMark;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;

/// The beat of a game over a journal in memory, with a time that the test moves.
class GameTest {
    private final TestRoom room = TestRooms.open(TestRooms.EXERCISE);
    private final AtomicReference<Instant> wall = new AtomicReference<>(Instant.parse("2026-11-26T08:00:00Z"));
    private final AtomicLong nanos = new AtomicLong();
    private final GameClock clock = new GameClock(TestRooms.EXERCISE.openedAt(), wall::get, nanos::get);

    @TempDir
    Path folder;

    private Game game;

    @BeforeEach
    void open() throws IOException {
        ScenarioShelf.acts(SampleExercise.scenario()).forEach(this::record);
        record(new ExerciseAct.Prepared("box", 7));
        game = game();
    }

    @AfterEach
    void close() {
        game.close();
    }

    @Test
    void injectsComeWhileItRuns() {
        record(new ExerciseAct.Clocked(Turn.STARTED, Duration.ZERO, 60));
        pass(Duration.ofSeconds(4));
        await().until(() -> game.isUpToDate());
        assertThat(course().firings()).isEmpty();
        pass(Duration.ofSeconds(2));
        await().until(() -> course().firings().size() == 1);
        assertThat(course().firings().getFirst().by()).as("nobody sent it").isEmpty();
        assertThat(course().firings().getFirst().act().at()).isEqualTo(SampleExercise.AT);
        record(new ExerciseAct.Clocked(Turn.PAUSED, clock.at(), 60));
        pass(Duration.ofSeconds(60));
        assertThat(clock.at()).isEqualTo(Duration.ofMinutes(6));
    }

    @Test
    void sleepStopsTheGameWhereItWas() {
        record(new ExerciseAct.Clocked(Turn.STARTED, Duration.ZERO, 1));
        pass(Duration.ofSeconds(4));
        wall.updateAndGet(now -> now.plus(Duration.ofHours(8)));
        await().until(() ->
                course().standing().filter(turn -> turn.turn() == Turn.SLEPT).isPresent());
        assertThat(course().standing().orElseThrow().at()).isEqualTo(Duration.ofSeconds(4));
        assertThat(course().running()).isFalse();
        pass(Duration.ofSeconds(4));
        assertThat(clock.at()).isEqualTo(Duration.ofSeconds(4));
        record(new ExerciseAct.Clocked(Turn.RESUMED, clock.at(), 1));
        pass(Duration.ofSeconds(4));
        assertThat(clock.at()).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void aFullDiskHoldsThePlayUpAndLosesNothing() {
        record(new ExerciseAct.Clocked(Turn.STARTED, SampleExercise.AT.minusSeconds(1), 1));
        room.journal.refuse(true);
        pass(Duration.ofSeconds(2));
        await().pollDelay(Duration.ofMillis(300)).until(() -> course().firings().isEmpty());
        room.journal.refuse(false);
        await().until(() -> course().firings().size() == 1);
    }

    @Test
    void leftInOrderItWaitsWhereItWas() throws IOException {
        record(new ExerciseAct.Clocked(Turn.STARTED, Duration.ZERO, 2));
        pass(Duration.ofSeconds(4));
        game.close();
        assertThat(course().standing()).contains(new ExerciseAct.Clocked(Turn.PAUSED, Duration.ofSeconds(8), 2));
        game = game();
        assertThat(clock.at()).isEqualTo(Duration.ofSeconds(8));
        assertThat(course().turns()).hasSize(2);
    }

    @Test
    void anActTakenBackIsFollowed() {
        var skip = record(new ExerciseAct.Skipped("S-01", Duration.ZERO, ""));
        record(new ExerciseAct.Clocked(Turn.STARTED, SampleExercise.AT, 1));
        await().pollDelay(Duration.ofMillis(200)).until(() -> game.isUpToDate());
        assertThat(course().firings()).isEmpty();
        record(new Payload.Undone(skip.ref()));
        await().until(() -> course().firings().size() == 1);
    }

    private Game game() throws IOException {
        var made = new Game(TestRooms.EXERCISE, room.journal, clock, GameMark.open(folder.resolve("game")));
        room.events.subscribe(event -> {
            if (event instanceof CellEvent.EntryRecorded(var entry)) made.follow(entry);
        });
        return made.resume().start();
    }

    private Course course() {
        return Course.read(room.journal, TestRooms.EXERCISE.id());
    }

    private Entry record(Payload payload) {
        return room.journal
                .append(new Draft(
                        Optional.of(TestRooms.INES.id()),
                        Optional.of(TestRooms.EXERCISE.id()),
                        clock.instant(),
                        List.of(),
                        payload))
                .join();
    }

    /// Lets time go by in steps that no beat takes for sleep.
    private void pass(Duration time) {
        for (long left = time.toMillis(); left > 0; left -= 500) {
            long step = Math.min(left, 500);
            wall.updateAndGet(now -> now.plusMillis(step));
            nanos.addAndGet(Duration.ofMillis(step).toNanos());
            clock.beat();
        }
    }
}
