// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.exercise.SampleExercise;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.mention.AnswerWay;
import org.vigie.core.publish.Receipt;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Judge;
import org.vigie.core.scenario.Posture;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.Sign;
import org.vigie.core.scenario.When;

/// What scripted players say passes the circuit and the desk, as what people say does, and the log tells it.
class ScriptedTeamTest {
    private static final InstantSource WALL = InstantSource.fixed(Instant.parse("2026-10-14T07:30:00Z"));

    @TempDir
    private Path folder;

    private static Inject inject(String id, InjectKind kind, int minutes, Sign sign) {
        var reaction = new Reaction(
                id + "-r", "Répondre", "", 10, Duration.ofMinutes(16), false, new Judge.Observed(sign, "box"));
        return new Inject(
                id,
                "Panne ${marque}",
                kind,
                Duration.ofMinutes(minutes),
                false,
                true,
                "Marie",
                List.of(),
                "Ma box ne marche plus depuis ce matin, le dépannage ne répond pas.",
                List.of(),
                List.of(reaction),
                When.ALWAYS,
                List.of(),
                "",
                Optional.empty());
    }

    private List<Entry> log(Inject... injects) throws Exception {
        var entries = new ArrayList<Entry>();
        var scenario = SampleExercise.scenario().with(List.of(injects));
        var run = new ScenarioRun(scenario, 2_400, Posture.RESPONSIVE, WALL)
                .play(folder, _ -> {}, room -> entries.addAll(standing(room)));
        assertThat(run.points()).hasValue(100);
        assertThat(run.unsigned()).isZero();
        assertThat(run.intact()).isTrue();
        return entries;
    }

    private static List<Entry> standing(OpenRoom room) {
        return room.journal().standing(room.room().id(), Payload.class);
    }

    private static <T extends Payload> List<T> only(List<Entry> log, Class<T> kind) {
        return log.stream()
                .map(Entry::payload)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Test
    void aTextIsWrittenSignedByAnotherPublishedNowhereAndSeen() throws Exception {
        var log = log(inject("S-1", InjectKind.SOCIAL, 2, Sign.MESSAGE_PUBLISHED));
        var course = log.stream()
                .filter(entry -> entry.payload() instanceof MessageAct
                        || entry.payload() instanceof ApprovalAct
                        || entry.payload() instanceof PublishAct
                        || entry.payload() instanceof ExerciseAct.Observed)
                .filter(entry -> !(entry.payload() instanceof PublishAct.AccountsKept))
                .toList();
        assertThat(course)
                .extracting(entry -> entry.payload().getClass().getSimpleName())
                .containsExactly("Kept", "Submitted", "Signed", "Queued", "Answered", "Observed");
        var writer = course.getFirst().author();
        assertThat(course.get(1).author()).isEqualTo(writer);
        assertThat(course.get(2).author()).isPresent().isNotEqualTo(writer);
        assertThat(course.get(3).author()).isEqualTo(writer);
        var sending = only(log, PublishAct.Queued.class).getFirst().sending();
        assertThat(sending.words()).startsWith("box Panne Altéa").contains("prochain point");
        assertThat(sending.account().way().leaves()).isFalse();
        assertThat(only(log, PublishAct.Answered.class).getFirst().receipts())
                .hasOnlyElementsOfType(Receipt.Rehearsed.class);
        assertThat(only(log, ExerciseAct.Observed.class)).allMatch(ExerciseAct.Observed::met);
    }

    @Test
    void aMentionIsAnsweredWhereItStandsAndNotedOnce() throws Exception {
        var log = log(inject("S-1", InjectKind.FORUM, 2, Sign.MENTION_ANSWERED));
        var sending = only(log, PublishAct.Queued.class).getFirst().sending();
        assertThat(sending.replyTo())
                .get()
                .extracting(to -> to.mention().externalId())
                .isEqualTo("S-1");
        assertThat(only(log, Payload.MentionsAnswered.class)).singleElement().satisfies(note -> {
            assertThat(note.way()).isEqualTo(AnswerWay.SENT);
            assertThat(note.text()).contains("box");
        });
    }

    @Test
    void whoeverCalledIsAnsweredOutsideTheMedia() throws Exception {
        var log = log(inject("S-1", InjectKind.CALL, 2, Sign.MENTION_ANSWERED));
        assertThat(only(log, PublishAct.Queued.class)).isEmpty();
        assertThat(only(log, Payload.MentionsAnswered.class))
                .singleElement()
                .extracting(Payload.MentionsAnswered::way)
                .isEqualTo(AnswerWay.ELSEWHERE);
    }
}
