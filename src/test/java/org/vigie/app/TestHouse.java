// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.vigie.analysis.LanguageDetector;
import org.vigie.analysis.LocalAnalyst;
import org.vigie.app.replay.Replays;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.event.Events;
import org.vigie.core.exercise.Course;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.ExerciseAct.Turn;
import org.vigie.core.journal.Nature;
import org.vigie.exercise.place.PublicPlace;
import org.vigie.store.Store;
import org.vigie.store.StoreFolder;
import org.vigie.store.key.MasterKey;
import org.vigie.ui.kit.TestDispatch;

/// A station in a folder with its doors, as the program puts them together, and somebody on duty.
final class TestHouse implements AutoCloseable {
    private final Store store;
    final HouseDoors doors;

    TestHouse(Path folder, byte[] key) {
        var clock = InstantSource.system();
        var analyst = new LocalAnalyst(new LanguageDetector());
        store = Store.open(
                new StoreFolder(folder), MasterKey.of(key.clone()), Nature.REAL, clock, new Events(), analyst);
        new Newcomer(store.journal(), store.people(), store.onDuty(), clock).welcome("Inès Carpentier");
        Later<OpenStore> station = new Later<>(
                () -> {
                    throw new AssertionError("The station's own mentions are not wanted.");
                },
                Executors.newVirtualThreadPerTaskExecutor());
        var exercises = new Exercises(store, analyst, clock, Optional.empty(), new TestDispatch());
        doors = new HouseDoors(store, station, exercises, new Replays(store, analyst, clock), clock);
    }

    Store store() {
        return store;
    }

    static Course course(OpenRoom room) {
        return Course.read(room.journal(), room.room().id());
    }

    /// The game's time.
    static Duration at(OpenRoom room) {
        return Duration.between(room.room().openedAt(), room.clock().instant());
    }

    static void clock(OpenRoom room, Turn turn, double speed) {
        room.acts().record(new ExerciseAct.Clocked(turn, at(room), speed)).join();
    }

    /// How many of the injects of this kind are there as mentions.
    static long shown(OpenRoom room, PublicPlace place) {
        return course(room).firings().stream()
                .map(firing -> firing.act().inject())
                .distinct()
                .filter(inject -> room.mentions().one(place.key(inject)).isPresent())
                .count();
    }

    @Override
    public void close() {
        doors.close();
        store.close();
    }
}
