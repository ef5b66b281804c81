// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.customer.Correspondence.Letter;
import org.vigie.core.journal.CustomerAct;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.journal.PublishAct.Verdict;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Tongue;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.AccountId;
import org.vigie.core.publish.Bounce;
import org.vigie.core.publish.Channel;
import org.vigie.core.publish.Desk;
import org.vigie.core.publish.MemoryLedger;
import org.vigie.core.publish.Parcel;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.TestSendings;
import org.vigie.core.publish.Way;

/// What each customer was sent is what the desk sent to their place on the list.
class CorrespondenceTest {
    private static final AccountId LIST = new AccountId(new UUID(4, 1));
    private static final Receipt SENT = new Receipt.Sent("", "");
    private static final List<String> WHO = List.of("C-3", "C-1", "C-2");

    private final Entries entries = new Entries();
    private final MemoryLedger ledger = new MemoryLedger();
    private final Deque<List<Receipt>> answers = new ArrayDeque<>();
    private Instant now = TestSendings.NOW;
    private final Desk desk = Desk.real(
            TestSendings.REAL,
            ledger,
            (_, _) -> Optional.of(TestSendings.approved()),
            _ -> Optional.of(new Channel() {
                @Override
                public List<Receipt> send(Parcel parcel, Instant at) {
                    return answers.remove();
                }

                @Override
                public int most() {
                    return 3;
                }

                @Override
                public Receipt probe(Instant at) {
                    return SENT;
                }
            }),
            () -> now);

    private void hand(List<Receipt> answer) {
        entries.add(new CustomerAct.ListDrawn(LIST, Choice.all(Tongue.FR), WHO.subList(0, 2)));
        entries.add(new CustomerAct.ListDrawn(LIST, Choice.all(Tongue.FR), WHO.subList(2, 3)));
        var seal = Mailing.readers(Register.EMPTY, WHO).seal();
        desk.queue(
                TestSendings.order(Outlet.EMAIL, new Account(LIST, Way.MAIL, "Clients", "", 3, Optional.of(seal)), 1));
        answers.add(answer);
    }

    private Correspondence told() {
        return Correspondence.fold(entries.all(), ledger.outbox());
    }

    @Test
    void onlyLettersThatWentCount() {
        hand(List.of(SENT, new Receipt.Refused(Ground.REJECTED, "550"), new Receipt.Unknown("")));
        assertThat(told().count()).as("queued is not sent").isZero();
        assertThat(told().having(TestSendings.TEXT)).containsExactlyInAnyOrder("C-1", "C-2", "C-3");
        now = TestSendings.NOW.plusSeconds(60);
        desk.work();
        assertThat(told().to("C-3")).extracting(Letter::at).containsExactly(now);
        assertThat(told().to("C-3").getFirst().by()).contains(Entries.INES);
        assertThat(told().to("C-3").getFirst().sending().subject()).isEqualTo("Panne : la Box 7");
        assertThat(told().to("C-1")).as("refused by the server").isEmpty();
        assertThat(told().to("C-2")).as("nobody knows").isEmpty();
        assertThat(told().having(TestSendings.TEXT))
                .as("whoever was refused may be written to again")
                .containsExactlyInAnyOrder("C-2", "C-3");
        desk.settle(TestSendings.id(1), Verdict.ARRIVED, Entries.INES);
        assertThat(told().to("C-2")).hasSize(1);
    }

    @Test
    void aLetterThatCameBackIsSaidAndItsReaderIsUnreached() {
        entries.add(new CustomerAct.Registered("", List.of(TestCustomers.mailed("C-1", Vulnerability.NONE))));
        hand(List.of(SENT));
        now = TestSendings.NOW.plusSeconds(60);
        desk.work();
        var back = new Bounce(1, "5.1.1", "unknown", true);
        ledger.write(Optional.empty(), now, new PublishAct.Returned(TestSendings.id(1), List.of(back)));
        assertThat(told().to("C-1")).extracting(Letter::cameBack).containsExactly(true);
        assertThat(told().to("C-3")).extracting(Letter::cameBack).containsExactly(false);
        assertThat(told().having(TestSendings.TEXT)).containsExactlyInAnyOrder("C-3", "C-2");
        assertThat(told().unreached(entries.all())).containsExactly("C-1");
        entries.add(new CustomerAct.Registered("", List.of(TestCustomers.mailed("C-1", Vulnerability.FRAGILE))));
        assertThat(told().unreached(entries.all()))
                .as("put right before the letter went")
                .containsExactly("C-1");
    }

    @Test
    void whoeverIsPutRightAfterwardsMayBeWrittenToAgain() {
        now = Entries.T0;
        hand(List.of(SENT));
        desk.work();
        var back = new Bounce(1, "5.1.1", "unknown", true);
        ledger.write(Optional.empty(), now, new PublishAct.Returned(TestSendings.id(1), List.of(back)));
        assertThat(told().unreached(entries.all())).containsExactly("C-1");
        entries.add(new CustomerAct.Registered("", List.of(TestCustomers.mailed("C-1", Vulnerability.NONE))));
        assertThat(told().unreached(entries.all())).isEmpty();
    }

    @Test
    void whatWasCalledOffWasNotSent() {
        hand(List.of(SENT));
        desk.cancel(TestSendings.id(1), Entries.INES);
        desk.work();
        assertThat(told().count()).isZero();
        assertThat(told().having(TestSendings.TEXT)).isEmpty();
    }

    @Test
    void otherListsConcernNobodyOfTheRegister() {
        desk.queue(TestSendings.order(Outlet.EMAIL, TestSendings.list(3), 1));
        answers.add(List.of(SENT));
        desk.work();
        assertThat(told().count()).isZero();
        assertThat(told().to("C-1")).isEmpty();
    }

    @Test
    void aListThatNobodyHandedOverSaysNothing() {
        entries.add(new CustomerAct.ListDrawn(LIST, Choice.all(Tongue.FR), WHO));
        assertThat(told().count()).isZero();
    }
}
