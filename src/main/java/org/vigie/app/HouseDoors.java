// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.app.replay.Player;
import org.vigie.app.replay.Replays;
import org.vigie.core.cell.Doors;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Playback;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.cell.Rooms;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Topic;
import org.vigie.store.Store;

/// Opens rooms: real ones in the station's store, exercises each in a store of their own.
/// One door opens at a time, away from the screen's thread.
final class HouseDoors implements Doors, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HouseDoors.class);

    private final Later<OpenStore> station;
    private final Rooms rooms;
    private final OnDuty duty;
    private final Acts acts;
    private final Exercises exercises;
    private final Replays replays;
    private final InstantSource clock;
    private final ExecutorService doorman = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("doors").factory());
    private volatile @Nullable OpenExercise running;
    private volatile @Nullable Player replaying;

    /// @param station the station's own mentions, opened when they are first needed
    HouseDoors(Store store, Later<OpenStore> station, Exercises exercises, Replays replays, InstantSource clock) {
        this.replays = replays;
        this.station = station;
        this.rooms = store.rooms();
        this.duty = store.onDuty();
        this.acts = store.acts(duty, Optional.empty(), clock);
        this.exercises = exercises;
        this.clock = clock;
    }

    @Override
    public CompletableFuture<OpenRoom> enter(RoomId id) {
        return open(() -> {
            var room = find(id);
            acts.record(new Payload.RoomEntered(room)).join();
            return room.nature() == Nature.REAL ? real(room) : run(room, 1);
        });
    }

    @Override
    public CompletableFuture<OpenRoom> openWatch(String title, List<Topic> topics, List<SourceSettings> sources) {
        return open(() -> {
            var room = new Room(exercises.newId(), title, nextFile(), Nature.REAL, clock.instant());
            acts.record(new Payload.RoomOpened(room)).join();
            var opened = real(room);
            for (var topic : topics)
                opened.acts().record(new Payload.TopicKept(topic)).join();
            for (var source : sources)
                opened.acts().record(new Payload.SourceKept(source)).join();
            return opened;
        });
    }

    @Override
    public CompletableFuture<OpenRoom> openDemo(double speed) {
        return open(() -> {
            var room = exercises.newDemo();
            acts.record(new Payload.RoomOpened(room)).join();
            return run(room, speed);
        });
    }

    @Override
    public CompletableFuture<OpenRoom> openExercise(Scenario scenario) {
        return open(() -> {
            var room = exercises.newRoom(scenario, nextExercise());
            endExercise();
            var exercise = exercises.begin(room, scenario, duty);
            running = exercise;
            // the room is shown once it can be played: half prepared it would be another one's
            acts.record(new Payload.RoomOpened(room)).join();
            watchOn();
            return exercise.room();
        });
    }

    @Override
    public CompletableFuture<OpenRoom> replay(RoomId id) {
        return open(() -> {
            var room = find(id);
            endExercise();
            var player = replays.open(room);
            replaying = player;
            return player.room();
        });
    }

    @Override
    public Optional<Playback> playback() {
        return Optional.ofNullable(replaying);
    }

    @Override
    public void leave() {
        if (!doorman.isShutdown()) doorman.execute(this::endExercise);
    }

    /// What is played back now.
    Optional<Player> replaying() {
        return Optional.ofNullable(replaying);
    }

    /// The exercise that runs now.
    Optional<OpenExercise> running() {
        return Optional.ofNullable(running);
    }

    @Override
    public void close() {
        doorman.shutdown();
        endExercise();
    }

    /// What is real and what is practised are never open together.
    private OpenRoom real(Room room) {
        var opened = station.get().room(room, duty);
        endExercise();
        return opened;
    }

    /// The room that was last in use for real is watched during an exercise too: what is real interrupts it.
    private void watchOn() {
        doorman.execute(() -> {
            try {
                rooms.all().stream()
                        .filter(room -> room.nature() == Nature.REAL)
                        .findFirst()
                        .ifPresent(room -> station.get().watch(room, duty));
            } catch (RuntimeException notWatched) {
                LOG.warn("No real room is watched during the exercise: {}", notWatched.getMessage());
            }
        });
    }

    /// An exercise that runs goes on as it is.
    private OpenRoom run(Room room, double speed) {
        var now = running;
        if (now != null && now.room().room().id().equals(room.id())) return now.room();
        endExercise();
        var exercise = exercises.open(room, speed, duty);
        running = exercise;
        watchOn();
        return exercise.room();
    }

    private synchronized void endExercise() {
        var ending = running;
        running = null;
        if (ending != null) ending.close();
        endReplay();
    }

    private synchronized void endReplay() {
        var ending = replaying;
        replaying = null;
        if (ending != null) ending.close();
    }

    private Room find(RoomId id) {
        return rooms.all().stream()
                .filter(room -> room.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No room " + id));
    }

    private String nextFile() {
        return "%d-%03d".formatted(year(), 1 + count(Nature.REAL));
    }

    private String nextExercise() {
        return "%d-E%02d".formatted(year(), 1 + count(Nature.EXERCISE));
    }

    private int year() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()).getYear();
    }

    private long count(Nature nature) {
        return rooms.all().stream().filter(room -> room.nature() == nature).count();
    }

    private CompletableFuture<OpenRoom> open(Supplier<OpenRoom> door) {
        return CompletableFuture.supplyAsync(door, doorman);
    }
}
