// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.journal.PublishAct.Verdict;
import org.vigie.core.message.Outlet;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.Receipt.Why;

/// The first try is accepted and never answered; what comes after it proves nothing about it.
class DoubtTest {
    private static final Duration KEPT = Duration.ofHours(1);

    private final MemoryLedger ledger = new MemoryLedger();
    private final Map<String, Instant> taken = new HashMap<>();
    private final Deque<Receipt> before = new ArrayDeque<>();
    private final PublishOrder order =
            TestSendings.order(Outlet.SHORT_POST, TestSendings.account(Way.MASTODON, "https://mastodon.example"), 1);
    private Instant now = TestSendings.NOW;
    private int posts;
    private final Desk desk = Desk.real(
            TestSendings.REAL,
            ledger,
            (_, _) -> Optional.of(TestSendings.approved()),
            _ -> Optional.of(new Forgetful()),
            () -> now);

    /// Knows a key for an hour, and forgets to answer the first time.
    private final class Forgetful implements Channel {
        @Override
        public Duration knowsAgain() {
            return Duration.ofMinutes(50);
        }

        @Override
        public List<Receipt> send(Parcel parcel, Instant at) {
            if (!before.isEmpty()) return List.of(before.pop());
            boolean known = Optional.ofNullable(taken.get(parcel.key()))
                    .filter(then -> at.isBefore(then.plus(KEPT)))
                    .isPresent();
            if (known) return List.of(new Receipt.Sent("1", ""));
            posts++;
            taken.put(parcel.key(), at);
            return List.of(new Receipt.Unknown("no answer"));
        }

        @Override
        public Receipt probe(Instant at) {
            return new Receipt.Sent("", "");
        }
    }

    @Test
    void aLimitPastTheMemoryOfTheServerDoublesNothing() {
        thenSays(new Receipt.Waiting(now.plusSeconds(60), Why.LIMIT));
        now = now.plus(Duration.ofMinutes(90));
        desk.confirm(order.sending().id(), List.of("service"), order.by());
        desk.work();
        assertThat(posts).isEqualTo(1);
        assertThat(stage()).isEqualTo(Item.Stage.UNKNOWN);
    }

    @Test
    void anOutageWithinTheMemoryOfTheServerEndsAsTheOnePost() {
        thenSays(new Receipt.Waiting(now.plusSeconds(60), Why.UNREACHABLE));
        now = now.plus(Duration.ofMinutes(5));
        desk.work();
        assertThat(posts).isEqualTo(1);
        assertThat(stage()).isEqualTo(Item.Stage.SENT);
    }

    @Test
    void whatMayBeOutIsNeverShownAsCalledOff() {
        thenSays(new Receipt.Waiting(now.plusSeconds(60), Why.UNREACHABLE));
        desk.cancel(order.sending().id(), order.by());
        assertThat(stage()).isEqualTo(Item.Stage.UNKNOWN);
    }

    @Test
    void whatIsCalledOffWhileItIsUnderWayIsNotTriedAgain() {
        desk.queue(order);
        ledger.write(Optional.empty(), now, new PublishAct.Begun(order.sending(), "k", 0, 1));
        desk.cancel(order.sending().id(), order.by());
        var unreached = new Receipt.Waiting(now.plusSeconds(60), Why.UNREACHABLE);
        ledger.write(
                Optional.empty(), now, new PublishAct.Answered(order.sending().id(), 0, 1, List.of(unreached)));
        assertThat(stage()).isEqualTo(Item.Stage.CANCELLED);
        now = now.plusSeconds(90);
        desk.work();
        assertThat(posts).isZero();
    }

    @Test
    void whatIsCalledOffWhileItIsUnderWayAndNotAnsweredIsNotKnown() {
        desk.queue(order);
        ledger.write(Optional.empty(), now, new PublishAct.Begun(order.sending(), "k", 0, 1));
        desk.cancel(order.sending().id(), order.by());
        desk.work();
        assertThat(posts).isZero();
        assertThat(stage()).isEqualTo(Item.Stage.UNKNOWN);
        desk.settle(order.sending().id(), Verdict.SEND_AGAIN, order.by());
        before.add(new Receipt.Waiting(now.plusSeconds(60), Why.LIMIT));
        desk.work();
        assertThat(stage()).as("a person wants it sent after all").isEqualTo(Item.Stage.QUEUED);
    }

    @Test
    void aTokenRevokedAfterwardsSaysNothingAboutTheFirstTryAndAPersonDecides() {
        thenSays(new Receipt.Refused(Ground.CREDENTIALS, "401"));
        assertThat(stage()).isEqualTo(Item.Stage.UNKNOWN);
        desk.settle(order.sending().id(), Verdict.ARRIVED, order.by());
        assertThat(stage()).isEqualTo(Item.Stage.SENT);
    }

    private void thenSays(Receipt second) {
        desk.queue(order);
        desk.work();
        before.add(second);
        now = now.plusSeconds(31);
        desk.work();
    }

    private Item.Stage stage() {
        return ledger.outbox().one(order.sending().id()).orElseThrow().stage();
    }
}
