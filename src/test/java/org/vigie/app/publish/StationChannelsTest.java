// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vigie.core.customer.Choice;
import org.vigie.core.customer.Correspondence;
import org.vigie.core.customer.Mailing;
import org.vigie.core.customer.Reach;
import org.vigie.core.customer.Register;
import org.vigie.core.customer.TestCustomers;
import org.vigie.core.customer.Vulnerability;
import org.vigie.core.journal.CustomerAct;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.Entries;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Tongue;
import org.vigie.core.mobilisation.CallChannels;
import org.vigie.core.mobilisation.CallChannels.Encryption;
import org.vigie.core.mobilisation.CallChannels.Mail;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.AccountId;
import org.vigie.core.publish.Desk;
import org.vigie.core.publish.Item;
import org.vigie.core.publish.PublishOrder;
import org.vigie.core.publish.RoomLedger;
import org.vigie.core.publish.TestSendings;
import org.vigie.core.publish.Way;
import org.vigie.publish.ScriptedSmtp;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;

/// A list that was drawn from the register goes through the mail server of the station, to whoever is still on it.
class StationChannelsTest {
    private static final List<String> WHO = List.of("C-3", "C-2", "C-1");

    private final TestRoom memory = TestRooms.open(TestRooms.WATCH);
    private final TestStation station = new TestStation();
    private final ScriptedSmtp server;
    private final Desk desk = Desk.real(
            TestRooms.WATCH,
            new RoomLedger(memory.room().journal(), TestRooms.WATCH.id()),
            (_, _) -> Optional.of(TestSendings.approved()),
            new StationChannels(
                    memory.room().journal(),
                    station,
                    () -> {
                        throw new AssertionError("No web is needed.");
                    },
                    List::of),
            () -> TestSendings.NOW);

    StationChannelsTest() throws IOException {
        server = new ScriptedSmtp(false);
        var mail = new Mail("127.0.0.1", server.port(), Encryption.NONE, "", "vigie@altea.example");
        memory.journal.record(
                new DirectoryAct.ChannelsKept(new CallChannels(mail, CallChannels.NONE.sms(), List.of())));
        memory.journal.record(new CustomerAct.Registered(
                "",
                List.of(
                        TestCustomers.mailed("C-1", Vulnerability.NONE),
                        TestCustomers.mailed("C-2", Vulnerability.FRAGILE),
                        TestCustomers.mailed("C-3", Vulnerability.VITAL))));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private Account account() {
        return new Account(
                new AccountId(new UUID(4, 1)),
                Way.MAIL,
                "Clients touchés",
                "",
                WHO.size(),
                Optional.of(Mailing.readers(Register.EMPTY, WHO).seal()));
    }

    private void hand() {
        var proposal = TestSendings.proposal(Outlet.EMAIL, account());
        desk.queue(PublishOrder.of(
                        TestRooms.WATCH,
                        proposal,
                        Entries.INES,
                        proposal.toConfirm(TestSendings.NOW),
                        TestSendings.id(1),
                        TestSendings.NOW)
                .orElseThrow());
    }

    private void draw(List<String> who) {
        memory.journal.record(new CustomerAct.ListDrawn(new AccountId(new UUID(4, 1)), Choice.all(Tongue.FR), who));
    }

    private Item item() {
        return desk.outbox().one(TestSendings.id(1)).orElseThrow();
    }

    @Test
    void theMostPressingAreWrittenToFirst() {
        draw(WHO);
        hand();
        desk.work();
        assertThat(item().stage()).isEqualTo(Item.Stage.SENT);
        assertThat(server.taken).containsExactly("c-3@clients.example", "c-2@clients.example", "c-1@clients.example");
    }

    @Test
    void whoeverLeftOrWasCorrectedMeanwhileIsHeeded() {
        draw(WHO);
        hand();
        memory.journal.record(new CustomerAct.Struck("C-3", "homonyme"));
        memory.journal.record(new CustomerAct.Registered(
                "", List.of(TestCustomers.reached("C-1", Reach.EMAIL, "neuve@clients.example", "fr"))));
        desk.work();
        assertThat(server.taken).containsExactly("c-2@clients.example", "neuve@clients.example");
        assertThat(item().stage()).isEqualTo(Item.Stage.PARTLY);
        var told = Correspondence.fold(
                memory.room().journal().standing(TestRooms.WATCH.id(), CustomerAct.ListDrawn.class), desk.outbox());
        assertThat(told.to("C-3")).isEmpty();
        assertThat(told.to("C-1")).hasSize(1);
    }

    @Test
    void anotherListThanTheOneConfirmedGoesNowhere() {
        draw(List.of("C-1", "C-2", "C-3"));
        hand();
        desk.work();
        assertThat(server.taken).isEmpty();
        assertThat(item().stage()).isEqualTo(Item.Stage.REFUSED);
    }

    @Test
    void aListThatNobodyDrewGoesNowhere() {
        hand();
        desk.work();
        assertThat(server.taken).isEmpty();
        assertThat(item().stage()).isEqualTo(Item.Stage.REFUSED);
    }
}
