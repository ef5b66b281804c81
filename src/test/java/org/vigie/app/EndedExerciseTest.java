// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.app.replay.KeptRooms;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.exercise.SampleExercise;
import org.vigie.core.journal.ExerciseAct.Turn;

/// An exercise that was ended and not left yet: a scenario can be told after it at once.
class EndedExerciseTest {
    private static final byte[] KEY = new byte[32];

    private TestHouse house;
    private OpenRoom room;
    private KeptRooms rooms;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        house = new TestHouse(folder, KEY);
        room = house.doors.openExercise(SampleExercise.scenario()).join();
        rooms = new KeptRooms(
                house.store(),
                mention -> {
                    throw new AssertionError("No other store is opened.");
                },
                InstantSource.system(),
                () -> house.doors
                        .running()
                        .map(game -> new KeptRooms.Played(
                                game.room().room(), game.store().store())));
        TestHouse.clock(room, Turn.STARTED, 1);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void oneThatGoesOnIsNotClosed() {
        assertThat(rooms.all()).isEmpty();
        assertThatThrownBy(() -> rooms.read(room.room(), (_, _) -> true)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oneThatWasEndedIsReadWhereItIsOpen() {
        TestHouse.clock(room, Turn.ENDED, 1);
        assertThat(rooms.all()).isEqualTo(List.of(room.room()));
        var matter = rooms.read(room.room(), (_, _) -> true);
        assertThat(matter.recording().room()).isEqualTo(room.room());
        assertThat(matter.recording().last()).isPresent();
        TestHouse.clock(room, Turn.STARTED, 1);
        assertThat(rooms.all()).as("taken up again").isEmpty();
    }
}
