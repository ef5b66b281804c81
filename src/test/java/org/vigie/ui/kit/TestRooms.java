// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.vigie.core.cell.Doors;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.cell.Rooms;
import org.vigie.core.journal.Nature;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Topic;

/// Rooms that live in memory, for tests of screens: the fictional Altéa case at 16:16:18 on its day.
///
/// They stand in for ports only, where a test of a screen can't reach a real store.
public final class TestRooms implements Doors, Rooms {
    public static final Instant NOW = Instant.parse("2026-10-14T14:16:18Z");
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final Person INES =
            new Person(new PersonId(new UUID(0, 1)), "Inès Carpentier", "Communication", "IC");
    public static final Person ALEX = new Person(new PersonId(new UUID(0, 2)), "Alexandre Roy", "Veille", "AR");
    public static final Room WATCH = new Room(
            new RoomId(new UUID(1, 1)),
            "Surveillance Altéa Télécom",
            "2026-001",
            Nature.REAL,
            Instant.parse("2026-10-13T16:40:00Z"));
    public static final Room EXERCISE = new Room(
            new RoomId(new UUID(1, 2)),
            "Panne Altéa Box 7 après mise à jour",
            "2026-E03",
            Nature.EXERCISE,
            Instant.parse("2026-10-14T12:02:00Z"));

    private final List<Room> rooms = new ArrayList<>();
    /// What was asked of the doors, in order.
    public final List<String> asked = new ArrayList<>();

    public TestRooms(Room... known) {
        rooms.addAll(List.of(known));
    }

    /// The frame of a window, in French on the dark theme.
    public static Frame frame() {
        return Frame.of(Preferences.FIRST, PARIS);
    }

    /// An open room whose journal, mentions and sources are empty lists in memory.
    public static TestRoom open(Room room) {
        return new TestRoom(room);
    }

    /// Everyone of the case.
    public static People people() {
        return people(ALEX, INES);
    }

    /// These people and nobody else.
    public static People people(Person... known) {
        return new People() {
            @Override
            public List<Person> all() {
                return List.of(known);
            }

            @Override
            public Optional<Person> find(PersonId id) {
                return all().stream().filter(p -> p.id().equals(id)).findFirst();
            }
        };
    }

    @Override
    public List<Room> all() {
        return List.copyOf(rooms);
    }

    @Override
    public CompletableFuture<OpenRoom> enter(RoomId room) {
        asked.add("enter " + room);
        return rooms.stream()
                .filter(r -> r.id().equals(room))
                .findFirst()
                .map(r -> CompletableFuture.completedFuture(open(r).room()))
                .orElseGet(() -> CompletableFuture.failedFuture(new IllegalArgumentException("no such room")));
    }

    @Override
    public CompletableFuture<OpenRoom> openWatch(String title, List<Topic> topics, List<SourceSettings> sources) {
        asked.add("watch " + title);
        var room = new Room(WATCH.id(), title, WATCH.file(), Nature.REAL, NOW);
        return CompletableFuture.completedFuture(open(room).room());
    }

    @Override
    public CompletableFuture<OpenRoom> openExercise(Scenario scenario) {
        asked.add("exercise " + scenario.id());
        return CompletableFuture.completedFuture(open(EXERCISE).room());
    }

    @Override
    public CompletableFuture<OpenRoom> openDemo(double speed) {
        asked.add("demo " + speed);
        return CompletableFuture.completedFuture(open(EXERCISE).room());
    }

    @Override
    public void leave() {
        asked.add("leave");
    }
}
