// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.action.Charge;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.ExerciseAct.Clocked;
import org.vigie.core.journal.ExerciseAct.Delivery;
import org.vigie.core.journal.ExerciseAct.Turn;
import org.vigie.core.journal.ExerciseAct.Way;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.message.Audience;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Outlet;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.ReplyTo;
import org.vigie.core.publish.Sending;
import org.vigie.core.publish.SendingId;
import org.vigie.core.scenario.InjectKind;
import org.vigie.exercise.place.Accounts;
import org.vigie.exercise.place.PublicPlace;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;

class CrowdEarsTest {
    private static final Instant START = TestRooms.EXERCISE.openedAt();
    private static final ClaimId CLAIM = new ClaimId(new UUID(4, 1), 1);
    private static final String STATEMENT = "Des données de clients sont en vente.";

    private final TestRoom room = TestRooms.open(TestRooms.EXERCISE);
    private final CrowdEars ears = new CrowdEars(START);
    private int minute;
    private int sendings;

    @Test
    void anApprovedTextIsHeardByEachWhomItAnswersAndByEverybody() {
        assertThat(said(Optional.of(4L))).contains(new Happening.Answered(at(2), 4, Scenes.ANSWER));
        assertThat(said(Optional.of(7L))).contains(new Happening.Answered(at(4), 7, Scenes.ANSWER));
        assertThat(said(Optional.empty())).contains(new Happening.Spoken(at(6), Audience.CUSTOMERS, Scenes.ANSWER));
        assertThat(said(Optional.of(9L))).contains(new Happening.Answered(at(8), 9, Scenes.ANSWER));
        assertThat(said(Optional.of(7L))).as("on another account").isEmpty();
        assertThat(said(Optional.empty())).as("on another account").isEmpty();
    }

    @Test
    void aFactThatIsNoLongerHeldIsNoLongerKnown() {
        heard(new ClaimAct.Noted(CLAIM, STATEMENT, "forum", Charge.NOBODY, ""));
        assertThat(judged(ClaimState.VERIFIED)).contains(settled(2, Optional.of(true)));
        assertThat(judged(ClaimState.IN_PROGRESS)).contains(settled(3, Optional.empty()));
        assertThat(judged(ClaimState.REFUTED)).contains(settled(4, Optional.of(false)));
        assertThat(judged(ClaimState.NOT_VERIFIABLE)).contains(settled(5, Optional.empty()));
    }

    @Test
    void aJudgementThatIsTakenBackLeavesTheOneBeforeIt() {
        heard(new ClaimAct.Noted(CLAIM, STATEMENT, "forum", Charge.NOBODY, ""));
        var first = record(new ClaimAct.Judged(CLAIM, ClaimState.VERIFIED, "copie lue"));
        ears.hear(first);
        var second = record(new ClaimAct.Judged(CLAIM, ClaimState.REFUTED, "copie fausse"));
        ears.hear(second);
        assertThat(undone(second.ref())).contains(settled(4, Optional.of(true)));
        assertThat(undone(first.ref())).contains(settled(5, Optional.empty()));
        assertThat(undone(first.ref())).isEmpty();
    }

    @Test
    void wordsOfAClaimThatAreTakenBackLeaveThoseBeforeThemOrNone() {
        var noted = record(new ClaimAct.Noted(CLAIM, STATEMENT, "forum", Charge.NOBODY, ""));
        assertThat(ears.hear(noted)).isEmpty();
        ears.hear(record(new ClaimAct.Judged(CLAIM, ClaimState.REFUTED, "copie fausse")));
        var reworded = record(new ClaimAct.Reworded(CLAIM, "Des IBAN sont en vente."));
        assertThat(ears.hear(reworded))
                .contains(new Happening.Settled(at(3), CLAIM, "Des IBAN sont en vente.", Optional.of(false)));
        assertThat(undone(reworded.ref())).contains(settled(4, Optional.of(false)));
        assertThat(undone(noted.ref())).contains(new Happening.Settled(at(5), CLAIM, "", Optional.empty()));
    }

    @Test
    void aLevelThatIsTakenBackLeavesTheOneBeforeIt() {
        var alert = record(level(CrisisLevel.ALERT));
        ears.hear(alert);
        var crisis = record(level(CrisisLevel.CRISIS));
        assertThat(ears.hear(crisis)).contains(new Happening.Levelled(at(2), CrisisLevel.CRISIS));
        assertThat(undone(crisis.ref())).contains(new Happening.Levelled(at(3), CrisisLevel.ALERT));
        assertThat(undone(alert.ref())).contains(new Happening.Levelled(at(4), CrisisLevel.WATCH));
    }

    @Test
    void afterAJumpBackEverythingIsHeardAtTheFurthestTimeOfTheGame() {
        minute = 39;
        heard(new Clocked(Turn.JUMPED, at(20), 1));
        minute = 20;
        assertThat(heard(level(CrisisLevel.CRISIS))).contains(new Happening.Levelled(at(40), CrisisLevel.CRISIS));
        assertThat(heard(fired(22))).map(Happening::at).contains(at(40));
        minute = 44;
        assertThat(heard(level(CrisisLevel.ALERT))).contains(new Happening.Levelled(at(45), CrisisLevel.ALERT));
    }

    @Test
    void whatIsNotedOfALaterHourHoldsNothingUp() {
        minute = 299;
        heard(new Payload.Logged(LogType.FACT, "Réunion à venir", Optional.empty()));
        minute = 10;
        assertThat(heard(level(CrisisLevel.ALERT))).contains(new Happening.Levelled(at(11), CrisisLevel.ALERT));
    }

    private static ExerciseAct.Fired fired(int minute) {
        var delivery = new Delivery(InjectKind.SOCIAL, "Léa Connect", "Titre", Scenes.LEAK, List.of());
        return new ExerciseAct.Fired("leak", delivery, at(minute), Way.TIMED);
    }

    private static Happening settled(int minute, Optional<Boolean> so) {
        return new Happening.Settled(at(minute), CLAIM, STATEMENT, so);
    }

    private static CrisisAct.LevelDecided level(CrisisLevel level) {
        return new CrisisAct.LevelDecided(level, "rumeur", Optional.empty(), Optional.empty());
    }

    private Optional<Happening> judged(ClaimState state) {
        return heard(new ClaimAct.Judged(CLAIM, state, "copie lue"));
    }

    private Optional<Happening> undone(EntryRef act) {
        return heard(new Payload.Undone(act));
    }

    /// The approved text goes out, under the post of this number or by itself.
    private Optional<Happening> said(Optional<Long> post) {
        var id = new SendingId(new UUID(5, ++sendings));
        heard(new PublishAct.Queued(new Sending(
                id,
                new ApprovalAct.Words(MessageId.parse("wait/fr"), 1, Hash.of("x".getBytes(StandardCharsets.UTF_8))),
                Outlet.SHORT_POST,
                Audience.CUSTOMERS,
                Accounts.official("Altea"),
                Map.of(),
                "",
                Scenes.ANSWER,
                post.map(number -> new ReplyTo(PublicPlace.SOCIAL.key(CrowdPost.name(number)), "")))));
        return heard(new PublishAct.Answered(id, 0, 1, List.of(new Receipt.Rehearsed())));
    }

    private Optional<Happening> heard(Payload payload) {
        return ears.hear(record(payload));
    }

    /// A minute after what was recorded before.
    private Entry record(Payload payload) {
        var occurred = START.plus(at(++minute));
        return room.journal
                .append(new Draft(Optional.empty(), Optional.of(TestRooms.EXERCISE.id()), occurred, List.of(), payload))
                .join();
    }

    private static Duration at(int minute) {
        return Duration.ofMinutes(minute);
    }
}
