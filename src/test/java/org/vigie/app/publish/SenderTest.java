// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.message.Outlet;
import org.vigie.core.publish.Channel;
import org.vigie.core.publish.Desk;
import org.vigie.core.publish.Item;
import org.vigie.core.publish.MemoryLedger;
import org.vigie.core.publish.Parcel;
import org.vigie.core.publish.PublishOrder;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.TestSendings;
import org.vigie.core.publish.Way;
import org.vigie.ui.kit.TestRooms;

class SenderTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final MemoryLedger ledger = new MemoryLedger();
    private final Events events = new Events();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Desk desk = Desk.real(
            TestSendings.REAL,
            ledger,
            (_, _) -> Optional.of(TestSendings.approved()),
            _ -> Optional.of(new Said()),
            () -> TestSendings.NOW);

    @Test
    void whatAnEarlierRunLeftInTheQueueGoesOut() {
        queue(1);
        try (var _ = sender().start()) {
            await().atMost(LONG).until(() -> stage(1) == Item.Stage.SENT);
        }
        assertThat(said).containsExactly("Une panne touche la Box 7. Prochain point à 17:30.");
    }

    @Test
    void whatIsHandedOverWhileNothingWaitsGoesOutWhenItIsRecorded() {
        try (var _ = sender().start()) {
            queue(1);
            tell();
            await().atMost(LONG).until(() -> stage(1) == Item.Stage.SENT);
        }
    }

    @Test
    void closedItSendsNothingMore() {
        var sender = sender();
        sender.close();
        queue(1);
        tell();
        assertThat(stage(1)).isEqualTo(Item.Stage.QUEUED);
        assertThat(said).isEmpty();
    }

    private Sender sender() {
        var trace =
                new AnswerTrace(TestRooms.open(TestSendings.REAL).journal, TestSendings.REAL, () -> TestSendings.NOW);
        return new Sender(TestSendings.REAL, desk, trace, events);
    }

    private void queue(int number) {
        desk.queue(order(number));
    }

    private void tell() {
        var queued = new PublishAct.Queued(order(1).sending());
        events.publish(
                new CellEvent.EntryRecorded(new Entries().add(queued).all().getLast()));
    }

    private static PublishOrder order(int number) {
        return TestSendings.order(Outlet.SHORT_POST, TestSendings.account(Way.MASTODON, "x"), number);
    }

    private Item.Stage stage(int number) {
        return desk.outbox().one(TestSendings.id(number)).orElseThrow().stage();
    }

    private final class Said implements Channel {
        @Override
        public List<Receipt> send(Parcel parcel, Instant now) {
            said.add(parcel.sending().words());
            return List.of(new Receipt.Sent("1", ""));
        }

        @Override
        public Receipt probe(Instant now) {
            return new Receipt.Sent("", "");
        }
    }
}
