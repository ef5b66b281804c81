// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.exercise.Course;
import org.vigie.core.exercise.SampleExercise;
import org.vigie.core.exercise.Score;
import org.vigie.core.journal.ExerciseAct.Turn;
import org.vigie.core.journal.ExerciseAct.Way;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mention;
import org.vigie.exercise.DemoCase;
import org.vigie.exercise.place.PublicPlace;
import org.vigie.exercise.scenario.Reading;
import org.vigie.exercise.scenario.ScenarioFile;

/// An exercise from a scenario to its last inject, through the doors, the store and the game as the program puts them
/// together, over restarts too.
class ScenarioExercisesTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final byte[] KEY = new byte[32];

    @TempDir
    Path folder;

    @Test
    void anExerciseStandsAtItsStartUntilItIsBegun() {
        try (var house = new TestHouse(folder, KEY)) {
            var room = house.doors.openExercise(SampleExercise.scenario()).join();
            assertThat(room.room().nature()).isEqualTo(Nature.EXERCISE);
            assertThat(room.room().title()).isEqualTo("Box 7 : panne");
            assertThat(house.store().rooms().all()).containsExactly(room.room());
            assertThat(TestHouse.at(room)).isZero();
            assertThat(TestHouse.course(room).scenario()).contains(SampleExercise.scenario());
            assertThat(TestHouse.course(room).isStarted()).isFalse();
            assertThat(room.sources().all()).hasSize(PublicPlace.values().length);
            assertThat(room.journal().standing(room.room().id(), Payload.PersonNoted.class))
                    .as("the station's people take part")
                    .hasSize(1);
        }
    }

    @Test
    void thePublicBeginsAsItsAuthorSetIt() {
        var file = """
            {"vigieScenario": 1, "id": "own", "title": "Box", "length": "01:00:00", "crowd": {"leaks": 2.5}}\
            """;
        var read = (Reading.Read) ScenarioFile.read(file.getBytes(StandardCharsets.UTF_8));
        try (var house = new TestHouse(folder, KEY)) {
            var room = house.doors.openExercise(read.scenario()).join();
            assertThat(TestHouse.course(room).coefficients()).isEqualTo(Map.of("leaks", 2.5));
            assertThat(TestHouse.course(room).scenario()).contains(read.scenario());
        }
    }

    @Test
    void whatIsPublicComesAsAMentionAndWhatIsPrivateIntoTheLog() {
        try (var house = new TestHouse(folder, KEY)) {
            var room = house.doors.openExercise(SampleExercise.scenario()).join();
            TestHouse.clock(room, Turn.STARTED, 600);
            await().atMost(LONG).until(() -> played(room, "S-02"));
            var key = PublicPlace.SOCIAL.key("S-01");
            await().atMost(LONG).until(() -> room.mentions().one(key).isPresent());
            var mention = room.mentions().one(key).orElseThrow().mention();
            assertThat(mention.author().name()).isEqualTo("Data Veilleur");
            assertThat(mention.author().handle()).isEqualTo("data_veilleur");
            assertThat(mention.author().audience()).isEqualTo(12_000);
            assertThat(mention.text()).startsWith("Altéa : que se passe-t-il ?").contains("[capture.png]");
            assertThat(mention.times().effective())
                    .isEqualTo(room.room().openedAt().plus(SampleExercise.AT));
            assertThat(room.mentions().one(PublicPlace.SOCIAL.key("S-02")))
                    .as("a call is no mention")
                    .isEmpty();
        }
    }

    @Test
    void whatComesAgainIsAnotherMentionAndLouder() {
        try (var house = new TestHouse(folder, KEY)) {
            var room = house.doors.openExercise(SampleExercise.scenario()).join();
            var inject = SampleExercise.scenario().inject("S-01").orElseThrow();
            for (var way : List.of(Way.BY_HAND, Way.REINFORCED))
                room.acts()
                        .record(SampleExercise.fired(inject, Duration.ZERO, way))
                        .join();
            await().atMost(LONG)
                    .until(() -> room.mentions()
                            .one(PublicPlace.SOCIAL.key("S-01-2"))
                            .isPresent());
            var first = mention(room, "S-01");
            var again = mention(room, "S-01-2");
            assertThat(again.text()).isEqualTo(first.text());
            assertThat(again.engagement().views())
                    .isGreaterThan(first.engagement().views());
        }
    }

    @Test
    void leftAndEnteredAgainItWaitsAndNothingComesTwice() {
        OpenRoom room;
        try (var house = new TestHouse(folder, KEY)) {
            room = house.doors.openExercise(SampleExercise.scenario()).join();
            TestHouse.clock(room, Turn.STARTED, 600);
            await().atMost(LONG).until(() -> !course(room).firings().isEmpty());
            house.doors.leave();
        }
        try (var house = new TestHouse(folder, KEY)) {
            var again = house.doors.enter(room.room().id()).join();
            var course = TestHouse.course(again);
            assertThat(course.standing().orElseThrow().turn()).isEqualTo(Turn.PAUSED);
            assertThat(TestHouse.at(again))
                    .isEqualTo(course.standing().orElseThrow().at());
            again.acts()
                    .record(new Payload.Logged(LogType.FACT, "Un IBAN circule", Optional.empty()))
                    .join();
            TestHouse.clock(again, Turn.RESUMED, 600);
            await().atMost(LONG).until(() -> TestHouse.at(again).compareTo(Duration.ofMinutes(30)) > 0);
            await().atMost(LONG).until(() -> TestHouse.course(again).observed().size() == 2);
            var end = TestHouse.course(again);
            assertThat(end.firings())
                    .extracting(firing -> firing.act().inject())
                    .containsExactly("S-01", "S-02");
            assertThat(Score.of(end, TestHouse.at(again)).count(Score.Standing.JUDGED))
                    .isEqualTo(2);
            assertThat(again.mentions().one(PublicPlace.SOCIAL.key("S-01-2"))).isEmpty();
        }
    }

    @Test
    void thePublicTalksAboutWhatCameAndAgreesWithItselfAfterARestart() {
        OpenRoom room;
        long said;
        try (var house = new TestHouse(folder, KEY)) {
            room = house.doors.openExercise(SampleExercise.scenario()).join();
            TestHouse.clock(room, Turn.STARTED, 600);
            await().atMost(LONG).until(() -> room.mentions().size() > 12 && isSaid(room, "p1"));
            TestHouse.clock(room, Turn.PAUSED, 600);
            said = room.mentions().size();
            var one = said(room, "p1").getFirst();
            assertThat(one.mention().author().handle() + one.mention().author().name())
                    .isNotBlank();
            house.doors.leave();
        }
        try (var house = new TestHouse(folder, KEY)) {
            var again = house.doors.enter(room.room().id()).join();
            TestHouse.clock(again, Turn.RESUMED, 600);
            await().atMost(LONG).until(() -> again.mentions().size() > said + 5);
            assertThat(said(again, "p1")).hasSize(1);
        }
    }

    private static boolean isSaid(OpenRoom room, String post) {
        return !said(room, post).isEmpty();
    }

    private static List<Filed> said(OpenRoom room, String post) {
        return Stream.of(PublicPlace.values())
                .flatMap(place -> room.mentions().one(place.key(post)).stream())
                .toList();
    }

    @Test
    void theDemonstrationIsStillTheDemonstration() {
        try (var house = new TestHouse(folder, KEY)) {
            var room = house.doors.openDemo(1).join();
            assertThat(TestHouse.course(room).isPrepared()).isFalse();
            house.doors.leave();
            var again = house.doors.enter(room.room().id()).join();
            assertThat(again.sources().all()).isNotEmpty();
            assertThat(again.clock().instant()).isAfter(DemoCase.START);
        }
    }

    private static Course course(OpenRoom room) {
        return TestHouse.course(room);
    }

    private static boolean played(OpenRoom room, String inject) {
        return course(room).stateOf(inject) instanceof Course.State.Played;
    }

    private static Mention mention(OpenRoom room, String id) {
        return room.mentions().one(PublicPlace.SOCIAL.key(id)).orElseThrow().mention();
    }
}
