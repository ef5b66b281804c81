// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vigie.core.cell.Doors;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Playback;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Topic;
import org.vigie.ui.imports.Destination;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.shell.DraftBox;
import org.vigie.ui.shell.Screens;
import org.vigie.ui.shell.Station;

/// The station as the first window sees it while its store still opens: questions wait for their answer away from
/// the screen, doors open once the store is there, and until then nobody is on duty.
final class ComingStation {
    private final CompletableFuture<Wiring> coming;
    private final CompletableFuture<Optional<List<Room>>> glance;
    private final CompletableFuture<Station> there;
    private @Nullable Screens pages;

    /// @param glance the rooms as they were told last, shown until the store tells them
    ComingStation(CompletableFuture<Wiring> coming, CompletableFuture<Optional<List<Room>>> glance) {
        this.coming = coming;
        this.glance = glance;
        this.there = coming.thenApply(Wiring::station);
    }

    /// What the window asks of the station.
    Station station(StationDoor door) {
        return new Station(
                Wiring.VERSION,
                new ComingDoors(),
                this::rooms,
                new ComingPeople(),
                new ComingDuty(),
                new ComingKeyring(there.thenApply(Station::keyring)),
                door.events(),
                door.clock(),
                new ComingDrafts());
    }

    /// The pages of the window. Those that need no room exist once the store is there.
    ///
    /// @param ways where they lead
    Screens screens(Frame frame, Ways ways) {
        return new Screens(
                room -> pages(frame, ways).ofRoom().apply(room),
                () -> isThere() ? pages(frame, ways).ofStation().get() : List.of(),
                Optional.of((from, opened, left) ->
                        pages(frame, ways).assistant().orElseThrow().start(from, opened, left)),
                Optional.of(new ComingFiles(() -> pages(frame, ways).imports().orElseThrow())),
                coming,
                Optional.of(room -> pages(frame, ways).faq().orElseThrow().accept(room)),
                Optional.of(room -> pages(frame, ways).cell().orElseThrow().accept(room)),
                Optional.of((from, opened, left) ->
                        pages(frame, ways).scenarios().orElseThrow().start(from, opened, left)),
                Optional.of(room -> pages(frame, ways).practice().orElseThrow().accept(room)));
    }

    private List<Room> rooms() {
        var glanced = isThere() ? Optional.<List<Room>>empty() : glance.join();
        return glanced.orElseGet(() -> there.join().rooms().all());
    }

    private boolean isThere() {
        return coming.state() == Future.State.SUCCESS;
    }

    private Screens pages(Frame frame, Ways ways) {
        var made = pages;
        if (made == null) pages = made = coming.join().screens(frame, ways);
        return made;
    }

    private final class ComingDoors implements Doors {
        @Override
        public CompletableFuture<OpenRoom> enter(RoomId room) {
            return open(doors -> doors.enter(room));
        }

        @Override
        public CompletableFuture<OpenRoom> openWatch(String title, List<Topic> topics, List<SourceSettings> sources) {
            return open(doors -> doors.openWatch(title, topics, sources));
        }

        @Override
        public CompletableFuture<OpenRoom> openDemo(double speed) {
            return open(doors -> doors.openDemo(speed));
        }

        @Override
        public CompletableFuture<OpenRoom> openExercise(Scenario scenario) {
            return open(doors -> doors.openExercise(scenario));
        }

        @Override
        public CompletableFuture<OpenRoom> replay(RoomId room) {
            return open(doors -> doors.replay(room));
        }

        @Override
        public Optional<Playback> playback() {
            return isThere() ? there.join().doors().playback() : Optional.empty();
        }

        @Override
        public void leave() {
            if (isThere()) there.join().doors().leave();
        }

        private CompletableFuture<OpenRoom> open(Function<Doors, CompletableFuture<OpenRoom>> door) {
            return there.thenCompose(station -> door.apply(station.doors()));
        }
    }

    /// Opening a file waits for the store like any page.
    private record ComingFiles(Supplier<Screens.FileDoor> files) implements Screens.FileDoor {
        @Override
        public void ask(Optional<OpenRoom> from, BiConsumer<Path, Destination> then) {
            files.get().ask(from, then);
        }

        @Override
        public void read(OpenRoom room, Path file) {
            files.get().read(room, file);
        }

        @Override
        public Screens.Guided library(Path file) {
            return files.get().library(file);
        }
    }

    private final class ComingPeople implements People {
        @Override
        public List<Person> all() {
            return there.join().people().all();
        }

        @Override
        public Optional<Person> find(PersonId id) {
            return there.join().people().find(id);
        }
    }

    /// Asked on the screen's thread who is on duty: never waits for that.
    private final class ComingDuty implements OnDuty {
        @Override
        public Optional<Person> person() {
            return isThere() ? there.join().duty().person() : Optional.empty();
        }

        @Override
        public Entrance enter(PersonId who, char[] pin) {
            return there.join().duty().enter(who, pin);
        }

        @Override
        public void lock(boolean automatic) {
            there.join().duty().lock(automatic);
        }

        @Override
        public void setPin(PersonId who, char[] pin) {
            there.join().duty().setPin(who, pin);
        }

        @Override
        public boolean hasPin(PersonId who) {
            return there.join().duty().hasPin(who);
        }

        @Override
        public boolean isOpenToAll() {
            return there.join().duty().isOpenToAll();
        }
    }

    /// Lines are kept by room, and a room opens after the store.
    private final class ComingDrafts implements DraftBox {
        @Override
        public String load(RoomId room) {
            return there.join().drafts().load(room);
        }

        @Override
        public void save(RoomId room, String line) {
            there.join().drafts().save(room, line);
        }
    }
}
