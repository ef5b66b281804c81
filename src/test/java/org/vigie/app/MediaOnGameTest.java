// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.exercise.SampleExercise;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.ExerciseAct.Turn;
import org.vigie.core.journal.ExerciseAct.Way;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.mention.AnswerState;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Purpose;
import org.vigie.core.message.Tone;
import org.vigie.core.message.Tongue;
import org.vigie.core.publish.Receipt;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Judge;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.Sign;
import org.vigie.core.scenario.When;
import org.vigie.exercise.place.PublicPlace;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.media.MediaScreen;

/// The invented media on a game that really runs: what players say there is in the journal, is noted on the mention,
/// counts as the reaction that was expected, and outlives a restart.
@ExtendWith(FxTest.class)
class MediaOnGameTest {
    private static final byte[] KEY = new byte[32];
    private static final String WORDS = "Nous cherchons la cause et donnons des nouvelles à 18 heures.";

    private final Frame frame = TestRooms.frame();

    @TempDir
    Path folder;

    private MediaScreen screen;
    private Stand stand;

    @Test
    void aReplyCountsIsSeenAtOnceAndOutlivesARestart() {
        OpenRoom room;
        try (var house = new TestHouse(folder, KEY)) {
            room = house.doors.openExercise(scenario()).join();
            approve(room);
            TestHouse.clock(room, Turn.STARTED, 1);
            room.acts()
                    .record(SampleExercise.fired(inject(), Duration.ZERO, Way.BY_HAND))
                    .join();
            await().atMost(Duration.ofSeconds(30))
                    .until(() ->
                            room.mentions().one(PublicPlace.SOCIAL.key("S-01")).isPresent());
            open(house, room);
            until(() -> stand.said().contains("Une panne partout."));
            FxTest.runOnFx(() -> stand.find("#media-posts", ListView.class)
                    .getSelectionModel()
                    .select(stand.find("#media-posts", ListView.class)
                                    .getItems()
                                    .size()
                            - 1));
            key("R");
            until(() -> stand.shows("#say-preview"));
            assertThat(stand.text("#say-quote")).contains("Une panne partout.");
            stand.click("#answer");
            until(() -> stand.said().contains("Officiel"));
            assertThat(stand.said()).contains("Altéa Télécom", "@AlteaTelecom", WORDS);
            stand.picture("media-on-game");
            until(() -> TestHouse.course(room).observed().containsKey("R1"));
            assertThat(TestHouse.course(room).observed().get("R1").getFirst().met())
                    .as("the software saw it")
                    .isTrue();
            assertThat(room.journal().standing(room.room().id(), PublishAct.Answered.class))
                    .allSatisfy(entry -> {
                        assertThat(((PublishAct.Answered) entry.payload()).receipts())
                                .containsExactly(new Receipt.Rehearsed());
                        assertThat(entry.nature()).isEqualTo(Nature.EXERCISE);
                    });
            until(() -> room.mentions()
                            .one(PublicPlace.SOCIAL.key("S-01"))
                            .orElseThrow()
                            .triage()
                            .answer()
                    == AnswerState.ANSWERED);
            assertThat(room.journal().standing(room.room().id(), Payload.MentionsAnswered.class))
                    .hasSize(1);
            stand.close();
            house.doors.leave();
        }
        try (var house = new TestHouse(folder, KEY)) {
            var again = house.doors.enter(room.room().id()).join();
            open(house, again);
            until(() -> stand.said().contains(WORDS));
            stand.close();
        }
    }

    private void open(TestHouse house, OpenRoom room) {
        var desk = house.doors.running().orElseThrow().store().desk(room.room());
        stand = Stand.page(frame, 1824, 940, () -> {
            screen = new MediaScreen(room, desk, house.store().onDuty(), List.of(), frame, UUID::randomUUID);
            return screen;
        });
        key("2");
    }

    private static Inject inject() {
        return scenario().inject("S-01").orElseThrow();
    }

    /// A post, and a public word that is expected of the cell.
    private static Scenario scenario() {
        return SampleExercise.scenario()
                .with(List.of(new Inject(
                        "S-01",
                        "Une panne",
                        InjectKind.SOCIAL,
                        Duration.ofMinutes(50),
                        false,
                        true,
                        "P1",
                        List.of(),
                        "Une panne partout.",
                        List.of(),
                        List.of(new Reaction(
                                "R1",
                                "Répondre en public",
                                "",
                                10,
                                Duration.ofMinutes(30),
                                false,
                                new Judge.Observed(Sign.MESSAGE_PUBLISHED, ""))),
                        When.ALWAYS,
                        List.of("O1"),
                        "",
                        Optional.empty())));
    }

    /// Somebody else than who wrote it says yes to a text.
    private static void approve(OpenRoom room) {
        var text = new Message(
                MessageId.own(new UUID(8, 8), Tongue.FR),
                1,
                Purpose.UPDATE,
                "",
                Audience.CUSTOMERS,
                List.of(Outlet.SHORT_POST),
                CrisisLevel.WATCH,
                Tone.FACTUAL,
                "Point",
                WORDS,
                Map.of(),
                Optional.empty(),
                List.of());
        var words = List.of(ApprovalAct.Words.of(text));
        var step = UsualRoles.DIRECTION.id();
        room.acts().record(new MessageAct.Kept(List.of(text))).join();
        room.acts().record(new ApprovalAct.Submitted(words, List.of(step))).join();
        room.journal()
                .append(new Draft(
                        Optional.of(new PersonId(new UUID(0, 77))),
                        Optional.of(room.room().id()),
                        room.clock().instant(),
                        List.of(),
                        new ApprovalAct.Signed(words, step, false, Optional.empty(), "")))
                .join();
    }

    private void key(String keys) {
        FxTest.runOnFx(() -> screen.commands().stream()
                .filter(command -> command.keys().equals(keys))
                .forEach(command -> command.action().run()));
        stand.settle();
    }

    private void until(java.util.concurrent.Callable<Boolean> holds) {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            stand.settle();
            return holds.call();
        });
    }
}
