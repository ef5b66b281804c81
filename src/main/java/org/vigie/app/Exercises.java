// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.event.Events;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.mention.Analyst;
import org.vigie.core.mobilisation.Dispatch;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.source.Sources;
import org.vigie.exercise.DemoAccounts;
import org.vigie.exercise.DemoCase;
import org.vigie.exercise.DemoDirectory;
import org.vigie.exercise.DemoNarratives;
import org.vigie.exercise.Story;
import org.vigie.exercise.StoryClock;
import org.vigie.exercise.Untold;
import org.vigie.sources.Poller;
import org.vigie.sources.ThreadAgenda;
import org.vigie.store.Store;

/// Opens exercises: each in a store of its own, fed by its story alone, with no way out of the room.
final class Exercises {
    /// A newcomer sees a living room within ten seconds.
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final Store station;
    private final Dispatch dispatch;
    private final Analyst analyst;
    private final InstantSource wall;
    private final Optional<Instant> frozenAt;

    /// @param dispatch which no exercise has leave to ask
    /// @param frozenAt the story stands still at this instant, for a picture
    Exercises(Store station, Analyst analyst, InstantSource wall, Optional<Instant> frozenAt, Dispatch dispatch) {
        this.station = station;
        this.dispatch = dispatch;
        this.analyst = analyst;
        this.wall = wall;
        this.frozenAt = frozenAt;
    }

    RoomId newId() {
        return new RoomId(UuidCreator.getTimeOrderedEpoch());
    }

    /// The room of a new play of the fictional case.
    Room newDemo() {
        return new Room(newId(), DemoCase.TITLE, DemoCase.FILE, Nature.EXERCISE, DemoCase.T0);
    }

    /// The room of a new play of this scenario; its game begins at a full minute.
    Room newRoom(Scenario scenario, String file) {
        return new Room(
                newId(), scenario.title(), file, Nature.EXERCISE, wall.instant().truncatedTo(ChronoUnit.MINUTES));
    }

    /// Opens an exercise for the first time, and makes it one that plays this scenario.
    OpenExercise begin(Room room, Scenario scenario, OnDuty duty) {
        var events = new Events();
        var store = station.openExercise(room.id(), wall, events, analyst);
        new Preparation(store.journal(), room).prepare(scenario, station.people());
        return scenarios().open(store, events, room, duty);
    }

    /// Opens an exercise and lets it go on from where it was left.
    OpenExercise open(Room room, double speed, OnDuty duty) {
        var events = new Events();
        var store = station.openExercise(room.id(), wall, events, analyst);
        boolean prepared =
                !store.journal().standing(room.id(), ExerciseAct.Prepared.class).isEmpty();
        return prepared ? scenarios().open(store, events, room, duty) : openDemo(store, events, room, speed, duty);
    }

    private ScenarioExercises scenarios() {
        return new ScenarioExercises(wall, System::nanoTime, dispatch);
    }

    private OpenExercise openDemo(Store store, Events events, Room room, double speed, OnDuty duty) {
        var story = DemoCase.story();
        var clock = new StoryClock(wall, frozenAt.orElse(DemoCase.OPENING), speed);
        if (frozenAt.isPresent()) clock.pause();
        if (store.topics().all().isEmpty()) setUp(store, room);
        if (frozenAt.isEmpty()) clock.jump(leftAt(store.sources()));
        var catalog = new DemoCatalog(story, clock);
        var collector =
                new Poller(catalog, store.sources(), store.intake(), events, new ThreadAgenda(clock), new Random());
        var open = OpenStore.collecting(store, collector, events, clock, dispatch, Optional.empty());
        var untold = new Untold();
        store.journal().replay(untold::see);
        var script = untold.of(script(story, room.id()));
        var teller = new StoryTeller(script, store.journal(), store.mentions(), clock);
        teller.start();
        var shown = open.room(room, duty);
        var alerts = new AlertPart(shown, DemoCase.alertSteps(), open::isWatchUpToDate);
        alerts.start();
        var narratives = new NarrativePart(shown, new DemoNarratives(story), alerts::isUpToDate);
        narratives.start();
        teller.catchUp(PATIENCE);
        return new OpenExercise(shown, open, catalog, List.of(teller, alerts, narratives));
    }

    /// What the invented cell does and says, in order of time.
    private static List<Draft> script(Story story, RoomId room) {
        return Stream.of(DemoCase.shift(story, ShippedPlans.all(), room), DemoCase.texts(ShippedMessages.all(), room))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Draft::occurredAt))
                .toList();
    }

    private static void setUp(Store store, Room room) {
        for (var person : DemoCase.people()) record(store, room, new Payload.PersonNoted(person));
        for (var contact : DemoDirectory.contacts()) record(store, room, new DirectoryAct.ContactKept(contact));
        for (var topic : DemoCase.topics()) record(store, room, new Payload.TopicKept(topic));
        for (var rule : DemoCase.rules()) record(store, room, new AlertAct.RuleKept(rule));
        record(store, room, new CrisisAct.PreArmingKept(DemoCase.preArming()));
        record(store, room, new PublishAct.AccountsKept(DemoAccounts.all()));
        for (var source : DemoCase.sources()) record(store, room, new Payload.SourceKept(source));
    }

    private static void record(Store store, Room room, Payload payload) {
        store.journal()
                .append(new Draft(Optional.empty(), Optional.of(room.id()), DemoCase.START, List.of(), payload))
                .join();
    }

    /// A story goes on where its sources stopped being read.
    private static Instant leftAt(Sources sources) {
        var latest = DemoCase.OPENING;
        for (var source : sources.all()) {
            try {
                var read = Instant.parse(sources.cursor(source.id()).value());
                if (read.isAfter(latest)) latest = read;
            } catch (DateTimeException notRead) {
                // this source was never read
            }
        }
        return latest;
    }
}
