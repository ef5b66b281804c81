// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.alert.Finding;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.crisis.Criticality;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.exercise.Course;
import org.vigie.core.exercise.SampleExercise;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.ExerciseAct.Turn;
import org.vigie.core.journal.ExerciseAct.Way;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.source.DirectLanes;

/// What is real interrupts an exercise, and what reaches its players is told to them.
@ExtendWith(FxTest.class)
class RealAlertTest {
    private static final Criticality PLACE = new Criticality(5, 3);

    private final TestRoom watch = TestRooms.open(TestRooms.WATCH);
    private final TestRoom exercise = TestRooms.open(TestRooms.EXERCISE);

    @Test
    void aRealAlertSuspendsTheGameAndLeadsToItsRoom() {
        var events = new Events();
        var led = new ArrayList<RoomId>();
        try (var model = model(events, led)) {
            model.enter(Optional.of(exercise.room()));
            exercise.journal.record(new ExerciseAct.Clocked(Turn.STARTED, Duration.ZERO, 6));
            raise(watch, events);
            raise(watch, events);
            var real = model.realProperty().get().orElseThrow();
            assertThat(real.title()).isEqualTo(TestRooms.WATCH.title());
            assertThat(real.others()).isEqualTo(1);
            model.suspend();
            assertThat(led).containsExactly(TestRooms.WATCH.id());
            assertThat(model.realProperty().get()).isEmpty();
            var course = Course.read(exercise.journal, TestRooms.EXERCISE.id());
            assertThat(course.running()).isFalse();
            assertThat(course.standing())
                    .contains(new ExerciseAct.Clocked(Turn.SUSPENDED, Duration.parse("PT2H14M18S"), 6));
        }
    }

    @Test
    void onlyWhatIsRealInterruptsAndOnlyAnExercise() {
        var events = new Events();
        try (var model = model(events, new ArrayList<>())) {
            model.enter(Optional.of(watch.room()));
            raise(watch, events);
            assertThat(model.realProperty().get()).as("no exercise is shown").isEmpty();
            model.enter(Optional.of(exercise.room()));
            raise(exercise, events);
            assertThat(model.realProperty().get()).as("practised").isEmpty();
            raise(watch, events);
            assertThat(model.realProperty().get()).isPresent();
            model.goOn();
            assertThat(model.realProperty().get()).isEmpty();
        }
    }

    @Test
    void aDiskThatIsFullKeepsNobodyFromTheRealRoom() {
        var events = new Events();
        var led = new ArrayList<RoomId>();
        try (var model = model(events, led)) {
            model.enter(Optional.of(exercise.room()));
            exercise.journal.record(new ExerciseAct.Clocked(Turn.STARTED, Duration.ZERO, 1));
            raise(watch, events);
            exercise.journal.refuse(true);
            model.suspend();
            assertThat(led).containsExactly(TestRooms.WATCH.id());
        }
    }

    @Test
    void theBannerStandsOverTheExerciseAndItsButtonLeadsAway() {
        try (var w = new TestWindow(1280, 720, new TestRooms(TestRooms.WATCH, TestRooms.EXERCISE))) {
            w.enter(exercise);
            assertThat(w.stand.shows("#real-alert")).isFalse();
            raise(watch, w.station.events);
            await().until(() -> w.stand.shows("#real-alert"));
            assertThat(w.stand.said())
                    .contains("Alerte réelle AL-01 dans «\u00a0Surveillance Altéa Télécom\u00a0»\u00a0:"
                            + " elle n’appartient pas à l’exercice.");
            w.stand.picture("banner"); // TMP
            w.stand.click("#real-alert-suspend");
            await().until(() -> w.rooms.asked.contains("enter " + TestRooms.WATCH.id()));
            await().until(() -> !w.stand.shows("#real-alert"));
        }
    }

    @Test
    void aCallThatReachesThePlayersIsToldAndCanBeReadAndMarked() {
        try (var w = new TestWindow(1280, 720, new TestRooms(TestRooms.EXERCISE))) {
            w.enter(exercise);
            var injects = SampleExercise.scenario().injects();
            FxTest.runOnFx(() -> {
                exercise.journal.record(SampleExercise.fired(injects.get(0), SampleExercise.AT, Way.TIMED));
                exercise.journal.record(SampleExercise.fired(injects.get(1), SampleExercise.AT, Way.TIMED));
            });
            FxTest.settle();
            assertThat(w.stand.said()).contains("Reçu\u00a0: Appel · Un élu").noneMatch(line -> line.contains("Data"));
            w.stand.picture("toast"); // TMP
            w.stand.click("#toasts .button");
            w.stand.picture("received"); // TMP
            assertThat(w.stand.text("#received-text")).isEqualTo("Altéa : que se passe-t-il ?");
            w.stand.click("#received-done");
            await().until(() -> !Course.read(exercise.journal, TestRooms.EXERCISE.id())
                    .seen()
                    .isEmpty());
            assertThat(w.stand.shows("#received")).isFalse();
        }
    }

    private static RealAlertViewModel model(Events events, List<RoomId> led) {
        return new RealAlertViewModel(
                () -> List.<Room>of(TestRooms.EXERCISE, TestRooms.WATCH), events, new DirectLanes(), led::add);
    }

    /// Somebody declares an alert, and the station hears of it.
    private static void raise(TestRoom room, Events station) {
        var entry = room.room()
                .alerting()
                .desk()
                .declare(new Finding.Declared("Panne", ""), PLACE, List.of())
                .join();
        station.publish(new CellEvent.EntryRecorded(entry));
        FxTest.settle();
    }
}
