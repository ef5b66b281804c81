// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Room;
import org.vigie.core.exercise.Course;
import org.vigie.core.exercise.SampleExercise;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.ExerciseAct.Delivery;
import org.vigie.core.journal.ExerciseAct.Turn;
import org.vigie.core.journal.ExerciseAct.Way;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.scenario.InjectKind;
import org.vigie.exercise.place.PublicPlace;

/// An exercise is played, then played back hour by hour of its game, and begun anew from the middle of it.
class ReplayedExerciseTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final byte[] KEY = new byte[32];
    private static final Duration FIRST = SampleExercise.AT;
    private static final Duration SECOND = SampleExercise.AT.multipliedBy(2);

    @TempDir
    Path folder;

    private Room played;

    @BeforeEach
    void play() {
        try (var house = new TestHouse(folder, KEY)) {
            var room = house.doors.openExercise(SampleExercise.scenario()).join();
            played = room.room();
            TestHouse.clock(room, Turn.STARTED, 600);
            await().atMost(LONG).until(() -> isPlayed(room, "S-02"));
            await().atMost(LONG)
                    .until(() ->
                            room.mentions().one(PublicPlace.SOCIAL.key("S-01")).isPresent());
            TestHouse.clock(room, Turn.PAUSED, 600);
            room.acts()
                    .record(new Payload.Logged(LogType.FACT, "Appel de l’élu consigné", Optional.empty()))
                    .join();
            house.doors.leave();
        }
    }

    @Test
    void anExerciseIsPlayedBackByItsOwnHours() {
        try (var house = new TestHouse(folder, KEY)) {
            var start = house.doors.replay(played.id()).join();
            var playback = house.doors.playback().orElseThrow();
            assertThat(playback.original()).isEqualTo(played);
            assertThat(playback.start()).isEqualTo(played.openedAt());
            assertThat(playback.end())
                    .isBetween(played.openedAt().plus(SECOND), played.openedAt().plus(LONG.multipliedBy(120)));
            assertThat(start.room().nature()).isEqualTo(Nature.REPLAY);
            assertThat(start.clock().instant()).isEqualTo(played.openedAt());
            assertThat(TestHouse.course(start).scenario()).contains(SampleExercise.scenario());
            assertThat(isPlayed(start, "S-01")).isFalse();
            assertThat(start.mentions().size()).isZero();

            var between = playback.seek(played.openedAt().plus(SECOND).minusSeconds(60))
                    .join();
            assertThat(isPlayed(between, "S-01")).isTrue();
            assertThat(isPlayed(between, "S-02")).isFalse();
            assertThat(lines(between)).isEmpty();

            var end = playback.seek(playback.end()).join();
            assertThat(TestHouse.course(end).firings())
                    .extracting(firing -> firing.act().inject())
                    .containsExactly("S-01", "S-02");
            assertThat(lines(end)).containsExactly("Appel de l’élu consigné");
            assertThat(end.mentions()
                            .one(PublicPlace.SOCIAL.key("S-01"))
                            .orElseThrow()
                            .mention()
                            .author()
                            .handle())
                    .isEqualTo("data_veilleur");

            var again = playback.seek(played.openedAt()).join();
            assertThat(isPlayed(again, "S-01")).isFalse();
            assertThat(again.mentions().size()).isZero();
        }
    }

    @Test
    void whatBeginsAnewFromItWaitsForItsFacilitatorAndCanBePlayed() {
        try (var house = new TestHouse(folder, KEY)) {
            house.doors.replay(played.id()).join();
            var playback = house.doors.playback().orElseThrow();
            playback.seek(played.openedAt().plus(FIRST).plusSeconds(60)).join();
            var made = playback.fork().join();
            var room = house.doors.enter(made.id()).join();
            assertThat(house.doors.playback()).isEmpty();
            assertThat(room.room()).isEqualTo(made);
            assertThat(made.nature()).isEqualTo(Nature.EXERCISE);
            assertThat(made.file()).isEqualTo("EX-" + played.file());

            var course = TestHouse.course(room);
            assertThat(course.standing().orElseThrow().turn()).isEqualTo(Turn.PAUSED);
            assertThat(TestHouse.at(room)).isEqualTo(FIRST.plusSeconds(60));
            assertThat(course.firings()).as("nothing is prepared to come").isEmpty();
            assertThat(course.scenario().orElseThrow().injects()).isEmpty();

            TestHouse.clock(room, Turn.RESUMED, 60);
            await().atMost(LONG).until(() -> TestHouse.at(room).compareTo(FIRST.plusSeconds(120)) > 0);
            var said = new Delivery(
                    InjectKind.FORUM, "Une abonnée", "Encore une panne", "La box ne répond plus", List.of());
            room.acts()
                    .record(new ExerciseAct.Fired("Y-01", said, TestHouse.at(room), Way.BY_HAND))
                    .join();
            var key = PublicPlace.FORUM.key("Y-01");
            await().atMost(LONG).until(() -> room.mentions().one(key).isPresent());
            assertThat(room.mentions().one(key).orElseThrow().mention().text()).isEqualTo("La box ne répond plus");
        }
    }

    private static boolean isPlayed(OpenRoom room, String inject) {
        return TestHouse.course(room).stateOf(inject) instanceof Course.State.Played;
    }

    private static List<String> lines(OpenRoom room) {
        return room.journal().standing(room.room().id(), Payload.Logged.class).stream()
                .map(entry -> ((Payload.Logged) entry.payload()).text())
                .toList();
    }
}
