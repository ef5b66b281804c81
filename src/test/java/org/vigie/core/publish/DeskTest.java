// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.journal.PublishAct.Verdict;
import org.vigie.core.message.Approvals;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.TestApprovals;
import org.vigie.core.publish.Item.Stage;
import org.vigie.core.publish.Item.Tally;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.Receipt.Why;

class DeskTest {
    private static final Receipt SENT = new Receipt.Sent("1", "https://altea.example/1");
    private static final Account POSTS = TestSendings.account(Way.MASTODON, "https://social.example");

    private final MemoryLedger ledger = new MemoryLedger();
    private final Told channel = new Told();
    private Approvals approvals = TestApprovals.of(Optional.empty(), TestSendings.TEXT);
    private Instant now = TestSendings.NOW;
    private boolean setUp = true;

    /// Answers what it is told to, and notes what it was handed.
    private static final class Told implements Channel {
        final Deque<List<Receipt>> answers = new ArrayDeque<>();
        final List<Parcel> parcels = new ArrayList<>();
        Duration knows = Duration.ZERO;
        int most = 1;

        @Override
        public List<Receipt> send(Parcel parcel, Instant now) {
            parcels.add(parcel);
            return answers.isEmpty() ? List.of(SENT) : answers.poll();
        }

        @Override
        public Duration knowsAgain() {
            return knows;
        }

        @Override
        public int most() {
            return most;
        }

        @Override
        public Receipt probe(Instant now) {
            return SENT;
        }
    }

    private Desk desk() {
        return Desk.real(
                TestSendings.REAL,
                ledger,
                (id, at) -> approvals.approved(id, at),
                _ -> setUp ? Optional.of(channel) : Optional.empty(),
                () -> now);
    }

    private Desk queue(Account account, int... numbers) {
        var desk = desk();
        for (int number : numbers) desk.queue(TestSendings.order(Outlet.SHORT_POST, account, number));
        return desk;
    }

    private Item item(int number) {
        return ledger.outbox().one(TestSendings.id(number)).orElseThrow();
    }

    private void later(Duration wait) {
        now = now.plus(wait);
    }

    @Test
    void whatWasQueuedGoesOutInItsOrderWithItsKeyRecordedBefore() {
        queue(POSTS, 1, 2).work();
        assertThat(channel.parcels)
                .extracting(Parcel::key)
                .containsExactly(
                        TestSendings.id(1).toString(), TestSendings.id(2).toString());
        assertThat(channel.parcels.getFirst().sending().words())
                .isEqualTo("Une panne touche la Box 7. Prochain point à 17:30.");
        assertThat(ledger.lines)
                .extracting(line -> line.act().getClass().getSimpleName())
                .containsExactly("Queued", "Queued", "Begun", "Answered", "Begun", "Answered");
        assertThat(ledger.lines.get(2).by()).as("nobody can take it back").isEmpty();
        assertThat(item(1).stage()).isEqualTo(Stage.SENT);
        assertThat(item(2).last()).contains(SENT);
        assertThat(ledger.outbox().open()).isEmpty();
    }

    @Test
    void whatIsHandedOverTogetherIsHandedOverAgainWithoutDoublingWhatWasKept() {
        var other = TestSendings.account(Way.BLUESKY, "https://social.example");
        var full = new MemoryLedger() {
            int free = 1;

            @Override
            public void write(Optional<PersonId> by, Instant at, PublishAct act) {
                if (free-- <= 0) throw new Journal.NotSaved("full", null);
                super.write(by, at, act);
            }
        };
        var desk = Desk.real(
                TestSendings.REAL, full, (id, at) -> approvals.approved(id, at), _ -> Optional.of(channel), () -> now);
        assertThatThrownBy(() -> desk.queue(List.of(order(1), TestSendings.order(Outlet.SHORT_POST, other, 2))))
                .isInstanceOf(Journal.NotSaved.class);
        full.free = 100;
        later(Duration.ofMinutes(1));
        desk.queue(List.of(order(3), TestSendings.order(Outlet.SHORT_POST, other, 4)));
        assertThat(full.outbox().items())
                .extracting(item -> item.sending().account())
                .containsExactly(POSTS, other);
        desk.queue(order(5));
        assertThat(full.outbox().items()).as("said once more, on purpose").hasSize(3);
    }

    @Test
    void whatIsCalledOffWhileItIsTakenUpDoesNotBegin() {
        var desk = new Desk[1];
        desk[0] = Desk.real(
                TestSendings.REAL,
                ledger,
                (id, at) -> {
                    desk[0].cancel(TestSendings.id(1), Entries.INES);
                    return approvals.approved(id, at);
                },
                _ -> Optional.of(channel),
                () -> now);
        desk[0].queue(order(1));
        desk[0].work();
        assertThat(channel.parcels).isEmpty();
        assertThat(item(1).stage()).isEqualTo(Stage.CANCELLED);
    }

    @Test
    void whatIsNotKnownIsNotSentAgainAndAPersonDecides() {
        channel.answers.add(List.of(new Receipt.Unknown("timeout")));
        var desk = queue(POSTS, 1);
        desk.work();
        later(Duration.ofDays(1));
        desk.work();
        assertThat(channel.parcels).hasSize(1);
        assertThat(item(1).stage()).isEqualTo(Stage.UNKNOWN);
        desk.settle(TestSendings.id(1), Verdict.SEND_AGAIN, Entries.PAUL);
        desk.work();
        assertThat(channel.parcels)
                .extracting(Parcel::key)
                .hasSize(2)
                .containsOnly(TestSendings.id(1).toString());
        assertThat(item(1).stage()).isEqualTo(Stage.SENT);
    }

    @Test
    void whatIsNotKnownHoldsWhatComesAfterOnItsAccountUntilAPersonDecides() {
        channel.answers.add(List.of(new Receipt.Unknown("timeout")));
        var desk = queue(POSTS, 1, 2);
        desk.queue(TestSendings.order(
                Outlet.SHORT_POST, TestSendings.account(Way.WEBHOOK, "https://altea.example/hook"), 3));
        desk.work();
        assertThat(channel.parcels)
                .as("another account does not wait")
                .extracting(parcel -> parcel.sending().id())
                .containsExactly(TestSendings.id(1), TestSendings.id(3));
        assertThat(item(1).isInDoubt()).isTrue();
        assertThat(item(2).stage()).isEqualTo(Stage.QUEUED);
        desk.settle(TestSendings.id(1), Verdict.SEND_AGAIN, Entries.PAUL);
        desk.work();
        assertThat(channel.parcels)
                .as("in their order")
                .extracting(parcel -> parcel.sending().id())
                .endsWith(TestSendings.id(1), TestSendings.id(2));
    }

    @Test
    void foundOrGivenUpItIsClosed() {
        channel.answers.add(List.of(new Receipt.Unknown("")));
        channel.answers.add(List.of(new Receipt.Unknown("")));
        var desk = queue(POSTS, 1, 2);
        desk.work();
        desk.settle(TestSendings.id(1), Verdict.ARRIVED, Entries.INES);
        desk.work();
        desk.settle(TestSendings.id(2), Verdict.GIVEN_UP, Entries.INES);
        assertThat(item(1).stage()).isEqualTo(Stage.SENT);
        assertThat(item(2).stage()).isEqualTo(Stage.CANCELLED);
        desk.work();
        assertThat(channel.parcels).hasSize(2);
    }

    @Test
    void aChannelThatKnowsItAgainIsAskedAgainWithTheSameKeyUntilItWouldForget() {
        channel.knows = Duration.ofMinutes(5);
        for (int i = 0; i < 2; i++) channel.answers.add(List.of(new Receipt.Unknown("502")));
        var desk = queue(POSTS, 1);
        desk.work();
        assertThat(item(1).waits().orElseThrow().why()).isEqualTo(Why.UNANSWERED);
        later(Duration.ofSeconds(30));
        desk.work();
        assertThat(channel.parcels)
                .extracting(Parcel::key)
                .hasSize(2)
                .containsOnly(TestSendings.id(1).toString());
        later(Duration.ofMinutes(6));
        desk.work();
        assertThat(channel.parcels).as("it may have forgotten").hasSize(2);
        assertThat(item(1).stage()).isEqualTo(Stage.UNKNOWN);
    }

    @Test
    void calledOffWhileItMayBeOutItIsNotKnown() {
        channel.knows = Duration.ofMinutes(5);
        channel.answers.add(List.of(new Receipt.Unknown("502")));
        var desk = queue(POSTS, 1, 2);
        desk.work();
        desk.cancel(TestSendings.id(1), Entries.INES);
        desk.cancel(TestSendings.id(2), Entries.INES);
        assertThat(item(1).stage()).isEqualTo(Stage.UNKNOWN);
        assertThat(item(2).stage()).isEqualTo(Stage.CANCELLED);
    }

    @Test
    void killedAfterItBeganItIsNotKnownUnlessTheChannelKnowsItAgain() {
        queue(POSTS, 1);
        var sending = item(1).sending();
        ledger.write(Optional.empty(), now, new PublishAct.Begun(sending, "k", 0, 1));
        assertThat(item(1).stage()).isEqualTo(Stage.BEGUN);
        assertThat(desk().isInHand(sending.id())).isFalse();
        channel.knows = Duration.ofMinutes(5);
        desk().work();
        assertThat(channel.parcels).extracting(Parcel::key).containsExactly("k");
        assertThat(item(1).stage()).isEqualTo(Stage.SENT);

        queue(POSTS, 2);
        ledger.write(Optional.empty(), now, new PublishAct.Begun(item(2).sending(), "m", 0, 1));
        channel.knows = Duration.ZERO;
        desk().work();
        assertThat(item(2).stage()).isEqualTo(Stage.UNKNOWN);
        assertThat(channel.parcels).hasSize(1);
    }

    @Test
    void takenBackTooLateItIsStillThere() {
        queue(POSTS, 1);
        ledger.write(Optional.empty(), now, new PublishAct.Begun(item(1).sending(), "k", 0, 1));
        ledger.lines.removeFirst();
        assertThat(item(1).stage()).isEqualTo(Stage.BEGUN);
        assertThat(item(1).by()).isEmpty();
    }

    @Test
    void afterTenMinutesThePersonIsAskedAgainAndWhatComesAfterWaits() {
        var desk = queue(POSTS, 1);
        later(Item.PATIENCE);
        desk.queue(order(2));
        desk.work();
        assertThat(channel.parcels).as("in their order").isEmpty();
        assertThat(item(1).needsConfirming(now)).isTrue();
        assertThat(item(2).needsConfirming(now)).isFalse();
        desk.confirm(TestSendings.id(1), List.of(), Entries.INES);
        desk.work();
        assertThat(channel.parcels).hasSize(2);
    }

    @Test
    void anOldValueIsLookedAtBeforeItGoesOut() {
        var proposal = new Proposal(
                TestSendings.approved(),
                Outlet.SHORT_POST,
                TestSendings.fillings("la Box 7", now.minus(Duration.ofMinutes(14))),
                POSTS);
        var desk = desk();
        desk.queue(PublishOrder.of(
                        TestSendings.REAL, proposal, Entries.INES, proposal.toConfirm(now), TestSendings.id(1), now)
                .orElseThrow());
        later(Duration.ofMinutes(16));
        assertThat(item(1).stale(now)).containsExactly("service");
        desk.work();
        assertThat(channel.parcels).isEmpty();
        desk.confirm(TestSendings.id(1), item(1).stale(now), Entries.INES);
        desk.work();
        assertThat(item(1).stage()).isEqualTo(Stage.SENT);
    }

    @Test
    void aLimitInTheMiddleOfAListSendsTheRestLaterAndNothingTwice() {
        channel.most = 2;
        var pause = new Receipt.Waiting(now.plusSeconds(90), Why.LIMIT);
        channel.answers.add(List.of(SENT, SENT));
        channel.answers.add(List.of(SENT, pause));
        var desk = desk();
        desk.queue(TestSendings.order(Outlet.EMAIL, TestSendings.list(5), 1));
        desk.work();
        assertThat(item(1).tally()).isEqualTo(new Tally(2, 3, 0, 0));
        assertThat(item(1).waits()).contains(pause);
        later(Duration.ofMinutes(11));
        assertThat(item(1).needsConfirming(now)).as("half of it is out").isFalse();
        channel.answers.add(List.of(SENT, new Receipt.Refused(Ground.REJECTED, "550 unknown")));
        desk.work();
        assertThat(channel.parcels)
                .extracting(parcel -> parcel.from() + "-" + parcel.to())
                .containsExactly("0-2", "2-4", "3-5");
        assertThat(item(1).stage()).isEqualTo(Stage.PARTLY);
        assertThat(item(1).tally()).isEqualTo(new Tally(0, 4, 1, 0));
    }

    @Test
    void anApprovalThatEndedMeanwhileStopsIt() {
        var desk = queue(POSTS, 1);
        approvals = TestApprovals.of(Optional.of(now), TestSendings.TEXT);
        desk.work();
        assertThat(channel.parcels).isEmpty();
        assertThat(item(1).last()).contains(new Receipt.Refused(Ground.NOT_APPROVED, ""));
        assertThat(item(1).stage()).isEqualTo(Stage.REFUSED);
    }

    @Test
    void anAccountThatIsGoneRefuses() {
        var desk = queue(POSTS, 1);
        setUp = false;
        desk.work();
        assertThat(item(1).last()).contains(new Receipt.Refused(Ground.NO_ACCOUNT, ""));
    }

    @Test
    void aChannelThatBreaksOrMiscountsIsNotKnown() {
        channel.answers.add(List.of());
        var desk = queue(POSTS, 1);
        desk.work();
        assertThat(item(1).last()).contains(new Receipt.Unknown("0 receipts"));
    }

    @Test
    void anExerciseOnlyNotesIt() {
        var room = TestSendings.room(Nature.EXERCISE);
        var proposal = TestSendings.proposal(Outlet.SHORT_POST, POSTS);
        var desk = Desk.practice(room, ledger, (id, at) -> approvals.approved(id, at), () -> now);
        desk.queue(Rehearsal.of(room, proposal, Entries.INES, proposal.toConfirm(now), TestSendings.id(1), now)
                .orElseThrow());
        desk.work();
        assertThat(desk.isPractice()).isTrue();
        assertThat(item(1).stage()).isEqualTo(Stage.REHEARSED);
        assertThatThrownBy(() -> desk.queue(order(2))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Desk.real(room, ledger, (_, _) -> Optional.empty(), _ -> Optional.empty(), () -> now))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Desk.practice(TestSendings.REAL, ledger, (_, _) -> Optional.empty(), () -> now))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private PublishOrder order(int number) {
        var proposal = TestSendings.proposal(Outlet.SHORT_POST, POSTS);
        return PublishOrder.of(
                        TestSendings.REAL,
                        proposal,
                        Entries.INES,
                        proposal.toConfirm(now),
                        TestSendings.id(number),
                        now)
                .orElseThrow();
    }
}
