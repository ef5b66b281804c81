// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.vigie.analysis.LanguageDetector;
import org.vigie.analysis.LocalAnalyst;
import org.vigie.app.command.CliTexts;
import org.vigie.app.command.ExerciseCommand;
import org.vigie.app.session.ScriptedTeam;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.exercise.Conduct;
import org.vigie.core.exercise.Course;
import org.vigie.core.exercise.Score;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.ExerciseAct.Turn;
import org.vigie.core.journal.Journal.Verdict;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.message.Tongue;
import org.vigie.core.mobilisation.CallOrder;
import org.vigie.core.mobilisation.Dispatch;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Posture;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.Scenario;
import org.vigie.exercise.place.PublicPlace;
import org.vigie.store.Store;
import org.vigie.store.StoreFolder;
import org.vigie.store.key.MasterKey;

/// Plays a scenario from its start to its end without a window, in a station of its own, with a team that follows a
/// script. It goes as fast as asked, or as the machine can: a step of the game waits until the one before was played.
final class ScenarioRun {
    /// Real time of a step.
    private static final Duration STEP = Duration.ofMillis(50);

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LOOK_MS = 5;
    private static final List<String> COLLEAGUES = List.of("Direction", "Juridique");

    private final Scenario scenario;
    private final double speed;
    private final Posture posture;
    private final Tongue language;
    private final Instant began;
    private final AtomicLong nanos = new AtomicLong();
    /// Entries of the exercise that the game was told of.
    private final AtomicLong heard = new AtomicLong();

    /// @param wall what o'clock it is; from then on the run has a time of its own
    ScenarioRun(Scenario scenario, double speed, Posture posture, InstantSource wall) {
        this.scenario = scenario;
        this.speed = speed;
        this.posture = posture;
        this.language = Tongue.of(scenario.language()).orElse(Tongue.FR);
        this.began = wall.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    /// @param folder empty, and left as it is then
    /// @param told hears of every inject that came, in order
    ExerciseCommand.Run play(Path folder, Consumer<Course.Firing> told) throws InterruptedException {
        return play(folder, told, _ -> {});
    }

    /// @param atEnd looks at the room once everything is over
    ExerciseCommand.Run play(Path folder, Consumer<Course.Firing> told, Consumer<OpenRoom> atEnd)
            throws InterruptedException {
        InstantSource wall = () -> began.plusNanos(nanos.get());
        var analyst = new LocalAnalyst(new LanguageDetector());
        try (var station =
                Store.open(new StoreFolder(folder), MasterKey.random(), Nature.REAL, wall, new Events(), analyst)) {
            var duty = station.onDuty();
            var people = team(station, duty, wall);
            var room = new Room(
                    new RoomId(UuidCreator.getTimeOrderedEpoch()), scenario.title(), "E01", Nature.EXERCISE, began);
            var events = new Events();
            var store = station.openExercise(room.id(), wall, events, analyst);
            heard.set(store.journal().size());
            events.subscribe(this::hear);
            new Preparation(store.journal(), room).prepare(scenario, station.people());
            try (var open = new ScenarioExercises(wall, nanos::get, new NoWayOut()).open(store, events, room, duty)) {
                var desk = open.store().desk(room);
                var texts = new CliTexts(language.locale());
                var run = play(
                        open,
                        new ScriptedTeam(
                                open.room(),
                                desk,
                                people,
                                posture,
                                language,
                                about -> texts.get("cli.exercise.statement", about)),
                        told);
                atEnd.accept(open.room());
                return run;
            }
        }
    }

    /// One who writes and acts, and two who sign: nobody signs twice, nor what they wrote.
    private static List<PersonId> team(Store station, OnDuty duty, InstantSource wall) {
        new Newcomer(station.journal(), station.people(), duty, wall).welcome("Équipe");
        for (var colleague : COLLEAGUES)
            station.journal()
                    .append(new Draft(
                            Optional.empty(),
                            Optional.empty(),
                            wall.instant(),
                            List.of(),
                            new Payload.PersonNoted(Newcomer.personOf(colleague))))
                    .join();
        var first = duty.person().orElseThrow().id();
        var people = new ArrayList<>(List.of(first));
        station.people().all().stream()
                .map(Person::id)
                .filter(id -> !id.equals(first))
                .forEach(people::add);
        return people;
    }

    private ExerciseCommand.Run play(OpenExercise open, ScriptedTeam team, Consumer<Course.Firing> told)
            throws InterruptedException {
        var room = open.room();
        record(room, Turn.STARTED, Duration.ZERO);
        var end = end();
        int said = 0;
        long written = -1;
        var course = course(room);
        for (var now = at(room); now.compareTo(end) < 0; now = at(room)) {
            nanos.addAndGet(STEP.toNanos());
            await(open, at(room));
            long entries = room.journal().size();
            if (entries != written) course = course(room);
            written = entries;
            for (var firing : course.firings().subList(said, course.firings().size())) told.accept(firing);
            said = course.firings().size();
            team.turn(course, at(room));
            awaitOut(team, room);
        }
        awaitMentions(room);
        record(room, Turn.ENDED, at(room));
        return result(room);
    }

    /// Windows are over then, also those of an inject that came late by as much as the scenario is long.
    private Duration end() {
        var longest = scenario.injects().stream()
                .flatMap(inject -> inject.reactions().stream())
                .map(Reaction::window)
                .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) > 0 ? one : other);
        var last = scenario.injects().stream()
                .map(Inject::offset)
                .reduce(scenario.length(), (one, other) -> one.compareTo(other) > 0 ? one : other);
        return last.plus(longest).plusMinutes(2);
    }

    private static void await(OpenExercise open, Duration now) throws InterruptedException {
        var games = open.parts().stream()
                .filter(ScenarioExercises.GamePart.class::isInstance)
                .map(part -> ((ScenarioExercises.GamePart) part).game())
                .toList();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (var game : games) {
            game.playOn().join();
            while (game.playedTo().compareTo(now) < 0) {
                if (System.nanoTime() > deadline) throw new IllegalStateException("The game does not go on at " + now);
                TimeUnit.MILLISECONDS.sleep(1);
                game.playOn().join();
            }
        }
    }

    private void hear(CellEvent event) {
        if (event instanceof CellEvent.EntryRecorded) heard.incrementAndGet();
    }

    /// The room's sender notes the answers that the desk has let out, and what the journal holds may not have reached
    /// the game yet, which stands still meanwhile.
    private void awaitOut(ScriptedTeam team, OpenRoom room) throws InterruptedException {
        long most = PATIENCE.toMillis() / LOOK_MS;
        while (!team.isOut() || heard.get() < room.journal().size()) {
            if (--most < 0) throw new IllegalStateException("What the team said does not get out.");
            TimeUnit.MILLISECONDS.sleep(LOOK_MS);
        }
    }

    /// What is public comes in a moment after its inject.
    private static void awaitMentions(OpenRoom room) throws InterruptedException {
        var wanted = course(room).firings().stream()
                .flatMap(firing ->
                        PublicPlace.of(firing.act().delivery().kind())
                                .map(place -> place.key(firing.act().inject()))
                                .stream())
                .toList();
        long most = PATIENCE.toMillis() / LOOK_MS;
        while (!wanted.stream().allMatch(key -> room.mentions().one(key).isPresent()) && --most > 0)
            TimeUnit.MILLISECONDS.sleep(LOOK_MS);
    }

    private ExerciseCommand.Run result(OpenRoom room) {
        var course = course(room);
        var score = Score.of(course, at(room));
        var conduct = Conduct.read(
                room.journal(),
                room.room().id(),
                room.room().openedAt(),
                room.clock().instant());
        var observed = course.observed().values().stream().flatMap(List::stream).toList();
        long met = observed.stream().filter(ExerciseAct.Observed::met).count();
        return new ExerciseCommand.Run(
                scenario.injects().size(),
                (int) course.firings().stream()
                        .map(firing -> firing.act().inject())
                        .distinct()
                        .count(),
                room.mentions().size(),
                room.journal().size(),
                score.lines().size(),
                met,
                observed.size() - met,
                score.count(Score.Standing.UNJUDGED),
                conduct.words(),
                conduct.unsigned(),
                room.journal().verify() instanceof Verdict.Intact,
                score.points(),
                at(room));
    }

    private void record(OpenRoom room, Turn turn, Duration at) {
        room.acts().record(new ExerciseAct.Clocked(turn, at, speed)).join();
    }

    private static Duration at(OpenRoom room) {
        return Duration.between(room.room().openedAt(), room.clock().instant());
    }

    private static Course course(OpenRoom room) {
        return Course.read(room.journal(), room.room().id());
    }

    /// Nobody is called.
    private static final class NoWayOut implements Dispatch {
        @Override
        public void call(CallOrder order, Consumer<Attempt> told) {
            throw new IllegalStateException("An exercise calls nobody.");
        }

        @Override
        public Trial test(Means means, String to) {
            throw new IllegalStateException("An exercise calls nobody.");
        }

        @Override
        public List<Means> rooms() {
            return List.of();
        }
    }
}
