// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.ProxySelector;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.analysis.LanguageDetector;
import org.vigie.analysis.LocalAnalyst;
import org.vigie.app.publish.StationChannels;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.event.Events;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.ApprovalAct.Words;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.journal.PublishAct.Verdict;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Fillings;
import org.vigie.core.message.Fillings.Filling;
import org.vigie.core.message.Fillings.Origin;
import org.vigie.core.message.Library;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Tongue;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.AccountId;
import org.vigie.core.publish.Item.Stage;
import org.vigie.core.publish.Leave;
import org.vigie.core.publish.Proposal;
import org.vigie.core.publish.PublishOrder;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.Rehearsal;
import org.vigie.core.publish.SendingId;
import org.vigie.core.publish.Way;
import org.vigie.http.Web;
import org.vigie.store.Store;
import org.vigie.store.StoreFolder;
import org.vigie.store.key.MasterKey;
import org.vigie.ui.kit.TestDispatch;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;

/// From an approved text to a server, through the store, the desk, the sender and a channel as the program puts them
/// together: also over a restart, and after the program was killed in the middle.
class PublishingOnStoreTest {
    private static final InstantSource CLOCK = InstantSource.fixed(TestRooms.NOW);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final MessageId TEXT = new MessageId("outage-wait-customers", Tongue.FR);
    private static final SendingId ID = new SendingId(new UUID(6, 1));
    private static final PersonId PAUL = new PersonId(new UUID(0, 4));

    private final byte[] key = key();
    private final Events events = new Events();
    private final MockWebServer server = new MockWebServer();
    private final Web web = new Web("Vigie/test", ProxySelector.getDefault());

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws Exception {
        server.start();
        server.enqueue(new MockResponse.Builder().code(204).build());
        server.enqueue(new MockResponse.Builder().code(204).build());
    }

    @AfterEach
    void stop() {
        web.close();
        server.close();
    }

    @Test
    void anApprovedTextReachesTheServerOnceAndIsPublishedAfterARestartToo() throws Exception {
        try (var open = open(Nature.REAL)) {
            approve(open, TestRooms.WATCH);
            open.desk(TestRooms.WATCH).queue(leave(open, TestRooms.WATCH, account()));
            await().atMost(LONG).until(() -> stage(open, TestRooms.WATCH) == Stage.SENT);
        }
        assertThat(server.takeRequest().getBody().utf8())
                .contains("Une panne touche la Box 7 depuis 14:02.", "\"audience\":\"CUSTOMERS\"");
        try (var open = open(Nature.REAL)) {
            open.desk(TestRooms.WATCH).work();
            assertThat(stage(open, TestRooms.WATCH)).isEqualTo(Stage.SENT);
            assertThat(kinds(open, TestRooms.WATCH))
                    .containsExactly(PublishAct.Queued.class, PublishAct.Begun.class, PublishAct.Answered.class);
        }
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void killedWhileSendingItSendsNothingAgainBeforeAPersonDecides() {
        try (var open = open(Nature.REAL)) {
            approve(open, TestRooms.WATCH);
            var sending = leave(open, TestRooms.WATCH, account()).sending();
            record(open.store(), TestRooms.WATCH, TestRooms.INES.id(), new PublishAct.Queued(sending));
            record(open.store(), TestRooms.WATCH, TestRooms.INES.id(), new PublishAct.Begun(sending, "key", 0, 1));
        }
        try (var open = open(Nature.REAL)) {
            open.desk(TestRooms.WATCH).work();
            assertThat(stage(open, TestRooms.WATCH)).isEqualTo(Stage.UNKNOWN);
            assertThat(server.getRequestCount()).isZero();
            open.desk(TestRooms.WATCH).settle(ID, Verdict.SEND_AGAIN, TestRooms.INES.id());
            await().atMost(LONG).until(() -> stage(open, TestRooms.WATCH) == Stage.SENT);
        }
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void anAccountThatIsNoLongerInTheSettingsGetsNothing() {
        try (var open = open(Nature.REAL)) {
            approve(open, TestRooms.WATCH);
            var leave = leave(open, TestRooms.WATCH, account());
            record(open.store(), TestRooms.WATCH, TestRooms.INES.id(), new PublishAct.AccountsKept(List.of()));
            open.desk(TestRooms.WATCH).queue(leave);
            await().atMost(LONG).until(() -> stage(open, TestRooms.WATCH) == Stage.REFUSED);
            assertThat(open.desk(TestRooms.WATCH).outbox().one(ID).orElseThrow().last())
                    .contains(new Receipt.Refused(Ground.NO_ACCOUNT, ""));
        }
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void anExerciseHasNoWayOut() {
        try (var open = open(Nature.EXERCISE)) {
            assertThat(open.channels()).isEmpty();
            approve(open, TestRooms.EXERCISE);
            open.desk(TestRooms.EXERCISE).queue(leave(open, TestRooms.EXERCISE, account()));
            await().atMost(LONG).until(() -> stage(open, TestRooms.EXERCISE) == Stage.REHEARSED);
        }
        assertThat(server.getRequestCount()).isZero();
    }

    private OpenStore open(Nature nature) {
        var store = Store.open(
                new StoreFolder(folder),
                MasterKey.of(key.clone()),
                nature,
                CLOCK,
                events,
                new LocalAnalyst(new LanguageDetector()));
        store.openMentions();
        var room = nature == Nature.REAL ? TestRooms.WATCH : TestRooms.EXERCISE;
        return OpenStore.collecting(
                store,
                TestRooms.open(room).room().collector(),
                events,
                CLOCK,
                new TestDispatch(),
                nature == Nature.REAL
                        ? Optional.of(new StationChannels(
                                store.journal(), new TestStation(), () -> web, ShippedMessages::all))
                        : Optional.empty());
    }

    private void approve(OpenStore open, Room room) {
        var store = open.store();
        for (var person : List.of(TestRooms.INES, new Person(PAUL, "Paul Santoni", "Juridique", "PS")))
            record(store, room, person.id(), new Payload.PersonNoted(person));
        record(store, room, TestRooms.INES.id(), new Payload.RoomOpened(room));
        record(store, room, TestRooms.INES.id(), new PublishAct.AccountsKept(List.of(account())));
        var text = new Library(store.journal(), room.id(), ShippedMessages.all())
                .shelf()
                .one(TEXT)
                .orElseThrow()
                .message();
        var legal = UsualRoles.LEGAL.id();
        record(store, room, TestRooms.INES.id(), new ApprovalAct.Submitted(List.of(Words.of(text)), List.of(legal)));
        record(store, room, PAUL, new ApprovalAct.Signed(List.of(Words.of(text)), legal, false, Optional.empty(), ""));
    }

    private Leave leave(OpenStore open, Room room, Account account) {
        var proposal = new Proposal(approved(open, room), Outlet.SHORT_POST, fillings(), account);
        var seen = proposal.toConfirm(TestRooms.NOW);
        var by = TestRooms.INES.id();
        return room.nature() == Nature.REAL
                ? PublishOrder.of(room, proposal, by, seen, ID, TestRooms.NOW).orElseThrow()
                : Rehearsal.of(room, proposal, by, seen, ID, TestRooms.NOW).orElseThrow();
    }

    private static Approved approved(OpenStore open, Room room) {
        var library = new Library(open.store().journal(), room.id(), ShippedMessages.all());
        return library.approvals(library.shelf()).approved(TEXT, TestRooms.NOW).orElseThrow();
    }

    private static Fillings fillings() {
        var values = new HashMap<String, Filling>();
        for (var value : List.of("service=la Box 7", "start-time=14:02", "next-update=17:30")) {
            var parts = value.split("=", -1);
            values.put(parts[0], new Filling(parts[1], Origin.ROOM, "", Optional.empty(), TestRooms.NOW));
        }
        return new Fillings(values);
    }

    private Account account() {
        return new Account(
                new AccountId(new UUID(5, 1)),
                Way.WEBHOOK,
                "Site",
                server.url("/hook").toString(),
                0,
                Optional.empty());
    }

    private static Stage stage(OpenStore open, Room room) {
        return open.desk(room).outbox().one(ID).orElseThrow().stage();
    }

    private static List<Class<?>> kinds(OpenStore open, Room room) {
        return open.store().journal().standing(room.id(), PublishAct.class).stream()
                .map(entry -> entry.payload())
                .filter(payload -> !(payload instanceof PublishAct.AccountsKept))
                .<Class<?>>map(Object::getClass)
                .toList();
    }

    private static void record(Store store, Room room, PersonId by, Payload payload) {
        store.journal()
                .append(new Draft(Optional.of(by), Optional.of(room.id()), TestRooms.NOW, List.of(), payload))
                .join();
    }

    private static byte[] key() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
