// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.journal.PublishAct.Verdict;
import org.vigie.core.message.Outlet;
import org.vigie.core.publish.Item.Stage;
import org.vigie.core.publish.Item.Tally;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.Receipt.Why;

/// Lists whose readers' sides answer each in its way.
class ListDeskTest {
    private static final Receipt SENT = new Receipt.Sent("", "");
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final MemoryLedger ledger = new MemoryLedger();
    private final Deque<List<Receipt>> answers = new ArrayDeque<>();
    private final List<String> parcels = new ArrayList<>();
    private Duration pause = Duration.ZERO;
    private Instant now = TestSendings.NOW;
    private final Desk desk = Desk.real(
            TestSendings.REAL,
            ledger,
            (_, _) -> Optional.of(TestSendings.approved()),
            _ -> Optional.of(new ByTwos()),
            () -> now);

    private final class ByTwos implements Channel {
        @Override
        public List<Receipt> send(Parcel parcel, Instant at) {
            parcels.add(parcel.from() + "-" + parcel.to());
            return answers.isEmpty() ? List.of(SENT) : answers.poll();
        }

        @Override
        public int most() {
            return 2;
        }

        @Override
        public Duration pause() {
            return pause;
        }

        @Override
        public Receipt probe(Instant at) {
            return SENT;
        }
    }

    private Item work(int... numbers) {
        for (int number : numbers) desk.queue(TestSendings.order(Outlet.EMAIL, TestSendings.list(5), number));
        desk.work();
        return item(1);
    }

    private Item item(int number) {
        return ledger.outbox().one(TestSendings.id(number)).orElseThrow();
    }

    private Receipt.Waiting putOff() {
        return new Receipt.Waiting(now.plus(HALF_AN_HOUR), Why.PUT_OFF);
    }

    @Test
    void oneReaderPutOffHoldsNobodyElseNorWhatComesAfter() {
        answers.add(List.of(putOff(), SENT));
        var item = work(1, 2);
        assertThat(parcels).containsExactly("0-2", "2-4", "4-5", "0-2", "2-4", "4-5");
        assertThat(item.tally()).isEqualTo(new Tally(1, 4, 0, 0));
        assertThat(item.waits()).contains(putOff());
        assertThat(item(2).stage()).isEqualTo(Stage.SENT);
        desk.work();
        assertThat(parcels).as("not yet due").hasSize(6);
        now = now.plus(HALF_AN_HOUR);
        desk.work();
        assertThat(parcels).endsWith("0-1").hasSize(7);
        assertThat(item(1).stage()).isEqualTo(Stage.SENT);
    }

    @Test
    void whoIsPutOffForHoursIsGivenUp() {
        answers.add(List.of(SENT, putOff()));
        work(1);
        now = now.plus(Duration.ofHours(4));
        answers.add(List.of(putOff()));
        desk.work();
        assertThat(item(1).stage()).isEqualTo(Stage.PARTLY);
        assertThat(item(1).last()).contains(new Receipt.Refused(Ground.REJECTED, "4xx"));
    }

    @Test
    void anAccountThatIsShutIsKnockedAtOnce() {
        answers.add(List.of(putOff(), SENT));
        answers.add(List.of(new Receipt.Refused(Ground.CREDENTIALS, "535 no")));
        var item = work(1);
        assertThat(parcels).containsExactly("0-2", "2-4");
        assertThat(item.tally()).isEqualTo(new Tally(0, 1, 4, 0));
        assertThat(item.stage()).isEqualTo(Stage.PARTLY);
    }

    @Test
    void oneRefusedReaderShutsNothing() {
        answers.add(List.of(new Receipt.Refused(Ground.REJECTED, "550"), SENT));
        assertThat(work(1).tally()).isEqualTo(new Tally(0, 4, 1, 0));
    }

    @Test
    void anAccountRestsBetweenTwoParcelsAndTheNextTextWaitsBehind() {
        pause = Duration.ofSeconds(10);
        var item = work(1, 2);
        assertThat(parcels).containsExactly("0-2");
        assertThat(item.stage()).isEqualTo(Stage.QUEUED);
        now = now.plusSeconds(9);
        desk.work();
        assertThat(parcels).hasSize(1);
        for (int round = 0; round < 3; round++) {
            now = now.plusSeconds(10);
            desk.work();
        }
        assertThat(parcels).containsExactly("0-2", "2-4", "4-5", "0-2", "2-4");
    }

    @Test
    void theRestOfAListThatWasShutIsTakenUpByAPersonAndNobodyGetsItTwice() {
        answers.add(List.of(SENT, new Receipt.Refused(Ground.REJECTED, "550 no such reader")));
        answers.add(List.of(new Receipt.Refused(Ground.CREDENTIALS, "535 no")));
        assertThat(work(1).left()).isEqualTo(3);
        now = now.plus(Duration.ofHours(5));
        desk.work();
        assertThat(parcels).as("not by itself").hasSize(2);
        ledger.write(Optional.empty(), now, new PublishAct.Settled(TestSendings.id(1), Verdict.TAKE_UP));
        assertThat(item(1).left()).as("not by the program").isEqualTo(3);
        desk.settle(TestSendings.id(1), Verdict.TAKE_UP, Entries.INES);
        desk.settle(TestSendings.id(1), Verdict.TAKE_UP, Entries.INES);
        answers.add(List.of(putOff(), SENT));
        desk.work();
        assertThat(parcels).containsExactly("0-2", "2-4", "2-4", "4-5");
        assertThat(item(1).tally()).as("put off once, not given up").isEqualTo(new Tally(1, 3, 1, 0));
        now = now.plus(HALF_AN_HOUR);
        desk.work();
        desk.settle(TestSendings.id(1), Verdict.TAKE_UP, Entries.INES);
        desk.work();
        assertThat(parcels).endsWith("2-3").hasSize(5);
        assertThat(item(1).tally()).isEqualTo(new Tally(0, 4, 1, 0));
        assertThat(item(1).left()).isZero();
    }

    @Test
    void oneDecisionHoldsForAllLettersNobodyKnowsOfAndForNoOther() {
        answers.add(List.of(SENT, new Receipt.Unknown("")));
        answers.add(List.of(new Receipt.Unknown(""), new Receipt.Refused(Ground.REJECTED, "550")));
        assertThat(work(1).tally()).isEqualTo(new Tally(0, 2, 1, 2));
        desk.work();
        assertThat(parcels).hasSize(3);
        desk.settle(TestSendings.id(1), Verdict.SEND_AGAIN, Entries.INES);
        desk.work();
        assertThat(parcels).containsExactly("0-2", "2-4", "4-5", "1-3");
        assertThat(item(1).tally()).isEqualTo(new Tally(0, 4, 1, 0));
    }
}
