// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.analysis.LanguageDetector;
import org.vigie.analysis.LocalAnalyst;
import org.vigie.app.publish.StationChannels;
import org.vigie.core.cell.Room;
import org.vigie.core.event.Events;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.mailbox.Look;
import org.vigie.core.mailbox.Look.Trouble;
import org.vigie.core.message.Outlet;
import org.vigie.core.mobilisation.CallChannels;
import org.vigie.core.mobilisation.CallChannels.Encryption;
import org.vigie.core.mobilisation.CallChannels.Inbox;
import org.vigie.core.mobilisation.CallChannels.Secret;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.AccountId;
import org.vigie.core.publish.Bounce;
import org.vigie.core.publish.Item;
import org.vigie.core.publish.Outbox;
import org.vigie.core.publish.Readers;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.RoomLedger;
import org.vigie.core.publish.TestSendings;
import org.vigie.core.publish.Way;
import org.vigie.publish.mailbox.TestNotices;
import org.vigie.store.Store;
import org.vigie.store.StoreFolder;
import org.vigie.store.key.MasterKey;
import org.vigie.ui.kit.TestStation;

/// Letters that come back, from the mail server to the journal of the room, over a restart.
class StationMailboxTest {
    private static final InstantSource CLOCK = InstantSource.fixed(TestSendings.NOW);
    private static final Room ROOM = TestSendings.REAL;
    private static final Readers READERS = new Readers(List.of("a@in.example", "b@in.example", "c@in.example"));
    private static final Account LIST = new Account(
            new AccountId(new UUID(5, 61)),
            Way.MAIL,
            "Box 7 clients",
            "https://altea.example/stop",
            3,
            Optional.of(READERS.seal()));

    private final byte[] key = key();
    private final Events events = new Events();
    private final TestStation keyring = new TestStation();
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private GreenMailUser user;

    @TempDir
    Path folder;

    @BeforeEach
    void start() {
        server.start();
        user = server.setUser("vigie@altea.example", "vigie", "sesame");
        keyring.putSecret(Secret.MAILBOX_PASSWORD.key(), "sesame");
        keyring.putSecret(LIST.id().secret(Readers.SECRET), READERS.lines());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aLetterThatComesBackIsNotedOnceAlsoOverARestart() throws Exception {
        come(notice(1, "B@in.example", "failed", "5.1.1"));
        try (var store = open()) {
            send(store);
            try (var mailbox = mailbox(store)) {
                assertThat(mailbox.look()).isFalse();
                assertThat(mailbox.last()).contains(Look.well(TestSendings.NOW, 1, 1, 0));
            }
            var item = item(store);
            assertThat(outbox(store).returned(item))
                    .containsExactly(
                            new Bounce(1, "5.1.1", "550 5.1.1 <…>: Recipient address rejected: User unknown", true));
            assertThat(outbox(store).delivered(item)).isEqualTo(2);
            assertThat(item.stage()).as("what a server took stays said").isEqualTo(Item.Stage.SENT);
        }
        come(notice(2, "c@in.example", "failed", "4.4.7"));
        try (var store = open();
                var mailbox = mailbox(store)) {
            mailbox.look();
            assertThat(mailbox.last()).contains(Look.well(TestSendings.NOW, 1, 1, 0));
            mailbox.look();
            assertThat(mailbox.last()).contains(Look.well(TestSendings.NOW, 0, 0, 0));
            assertThat(outbox(store).returned(item(store)))
                    .extracting(Bounce::place)
                    .containsExactly(1, 2);
            assertThat(acts(store, PublishAct.Returned.class)).hasSize(2);
            assertThat(acts(store, PublishAct.class).toString()).doesNotContain("@in.example");
        }
    }

    @Test
    void killedBeforeItKnewHowFarItReadItNotesNothingTwice() throws Exception {
        come(notice(1, "b@in.example", "failed", "5.1.1"));
        try (var store = open();
                var mailbox = mailbox(store)) {
            send(store);
            mailbox.look();
            keyring.removeSecret(StationMailbox.CURSOR);
            mailbox.look();
            assertThat(mailbox.last()).contains(Look.well(TestSendings.NOW, 1, 0, 0));
            assertThat(acts(store, PublishAct.Returned.class)).hasSize(1);
        }
    }

    @Test
    void whatIsDelayedForgedOrAboutOtherLettersIsNotCounted() throws Exception {
        come(notice(0, "a@in.example", "delayed", "4.4.1"));
        come(notice(1, "a@in.example", "failed", "5.1.1"));
        come(notice(99, "a@in.example", "failed", "5.1.1"));
        come(TestNotices.postfix("<20261014.9B7@altea.example>", "a@in.example", "failed", "5.1.1"));
        come(TestNotices.postfix(
                "<00000000-0000-0006-0000-000000000077.0@altea.example>", "a@in.example", "failed", "5.1.1"));
        try (var store = open();
                var mailbox = mailbox(store)) {
            send(store);
            mailbox.look();
            assertThat(mailbox.last()).contains(Look.well(TestSendings.NOW, 5, 0, 3));
            assertThat(acts(store, PublishAct.Returned.class)).isEmpty();
        }
    }

    @Test
    void whereTheListHasChangedTheReaderIsNotChecked() throws Exception {
        come(notice(1, "b@in.example", "failed", "5.1.1"));
        try (var store = open();
                var mailbox = mailbox(store)) {
            send(store);
            keyring.putSecret(LIST.id().secret(Readers.SECRET), "a@in.example");
            mailbox.look();
            assertThat(outbox(store).returned(item(store)))
                    .extracting(Bounce::checked)
                    .containsExactly(false);
        }
    }

    @Test
    void anExerciseIsNotLookedAt() throws Exception {
        come(notice(1, "b@in.example", "failed", "5.1.1"));
        try (var store = open(Nature.EXERCISE);
                var mailbox = mailbox(store)) {
            send(store, TestSendings.room(Nature.EXERCISE));
            mailbox.look();
            assertThat(acts(store, PublishAct.Returned.class)).isEmpty();
        }
    }

    @Test
    void whatCannotBeRecordedIsLookedAtAgain() throws Exception {
        come(notice(1, "b@in.example", "failed", "5.1.1"));
        try (var store = open()) {
            send(store);
            record(store, new DirectoryAct.ChannelsKept(channels()));
            try (var mailbox = new StationMailbox(
                    store.journal(),
                    keyring,
                    _ -> {
                        throw new Journal.NotSaved("full", new java.io.IOException("full"));
                    },
                    events,
                    CLOCK,
                    Duration.ofSeconds(5))) {
                mailbox.look();
                assertThat(mailbox.last().flatMap(Look::trouble)).contains(Trouble.NOT_SAVED);
            }
            try (var mailbox = mailbox(store)) {
                mailbox.look();
                assertThat(mailbox.last()).contains(Look.well(TestSendings.NOW, 1, 1, 0));
            }
        }
    }

    @Test
    void oneThatCannotBeRecordedForWhatItIsHoldsNothingUp() throws Exception {
        come(notice(1, "b@in.example", "failed", "5.1.1"));
        come(notice(2, "c@in.example", "failed", "5.1.1"));
        try (var store = open()) {
            send(store);
            record(store, new DirectoryAct.ChannelsKept(channels()));
            var ways = new StationChannels(store.journal(), keyring, () -> null, List::of);
            var returns = new Returns(store.journal(), store.rooms(), ways, CLOCK);
            var answers = new Answers(store.journal(), store.rooms(), store.people(), CLOCK);
            StationMailbox.Recorder clumsy = found -> {
                if (found.toString().contains("b@in.example")) throw new IllegalStateException("a bug");
                return new Letterbox(returns, answers).record(found);
            };
            try (var mailbox =
                    new StationMailbox(store.journal(), keyring, clumsy, events, CLOCK, Duration.ofSeconds(5))) {
                mailbox.look();
                assertThat(mailbox.last()).contains(Look.well(TestSendings.NOW, 2, 1, 1));
                mailbox.look();
                assertThat(mailbox.last()).contains(Look.well(TestSendings.NOW, 0, 0, 0));
            }
        }
    }

    @Test
    void aMailboxThatRefusesAndComesBackIsSaid() throws Exception {
        try (var store = open();
                var mailbox = mailbox(store)) {
            keyring.putSecret(Secret.MAILBOX_PASSWORD.key(), "faux");
            mailbox.look();
            assertThat(mailbox.last().flatMap(Look::trouble)).contains(Trouble.CREDENTIALS);
            assertThat(mailbox.knock().trouble()).contains(Trouble.CREDENTIALS);
            keyring.putSecret(Secret.MAILBOX_PASSWORD.key(), "sesame");
            assertThat(mailbox.knock().trouble()).isEmpty();
            mailbox.look();
            server.stop();
            mailbox.look();
            assertThat(mailbox.last()).hasValueSatisfying(look -> {
                assertThat(look.trouble()).contains(Trouble.UNREACHABLE);
                assertThat(look.wellAt()).contains(TestSendings.NOW);
            });
        }
    }

    @Test
    void itLooksByItselfOnceAMailboxIsSetUpAndNoMoreOnceItIsGone() {
        try (var store = open();
                var mailbox = mailbox(store).start()) {
            record(store, new DirectoryAct.ChannelsKept(CallChannels.NONE));
            assertThat(mailbox.knock().trouble()).contains(Trouble.UNSET);
            record(store, new DirectoryAct.ChannelsKept(channels()));
            await().atMost(Duration.ofSeconds(20)).until(() -> mailbox.last().isPresent());
            record(store, new DirectoryAct.ChannelsKept(CallChannels.NONE));
            await().atMost(Duration.ofSeconds(20)).until(() -> mailbox.last().isEmpty());
        }
    }

    @Test
    void itEndsAtOnceWhileItWaitsForItsNextLook() {
        try (var store = open()) {
            var mailbox = mailbox(store).start();
            assertTimeout(Duration.ofSeconds(3), mailbox::close);
        }
    }

    private StationMailbox mailbox(Store store) {
        record(store, new DirectoryAct.ChannelsKept(channels()));
        var ways = new StationChannels(store.journal(), keyring, () -> null, List::of);
        return Letterbox.of(store, keyring, ways, events, CLOCK);
    }

    private CallChannels channels() {
        return new CallChannels(
                CallChannels.NONE.mail(),
                CallChannels.NONE.sms(),
                List.of(),
                Optional.of(new Inbox("127.0.0.1", server.getImap().getPort(), Encryption.NONE, "vigie")));
    }

    private Store open() {
        return open(Nature.REAL);
    }

    private Store open(Nature nature) {
        return Store.open(
                new StoreFolder(folder),
                MasterKey.of(key.clone()),
                nature,
                CLOCK,
                events,
                new LocalAnalyst(new LanguageDetector()));
    }

    private static void send(Store store) {
        send(store, ROOM);
    }

    private static void send(Store store, Room room) {
        record(store, new Payload.RoomOpened(room));
        record(store, new PublishAct.AccountsKept(List.of(LIST)));
        var sending = TestSendings.order(Outlet.EMAIL, LIST, 1).sending();
        var ledger = new RoomLedger(store.journal(), room.id());
        ledger.write(Optional.empty(), TestSendings.NOW, new PublishAct.Queued(sending));
        ledger.write(
                Optional.empty(),
                TestSendings.NOW,
                new PublishAct.Begun(sending, sending.id().toString(), 0, 3));
        ledger.write(
                Optional.empty(),
                TestSendings.NOW,
                new PublishAct.Answered(sending.id(), 0, 3, List.of(new Receipt.Sent("250", ""))));
    }

    private static void record(Store store, Payload payload) {
        store.journal()
                .append(new Draft(Optional.empty(), Optional.of(ROOM.id()), TestSendings.NOW, List.of(), payload))
                .join();
    }

    private static Outbox outbox(Store store) {
        return new RoomLedger(store.journal(), ROOM.id()).outbox();
    }

    private static Item item(Store store) {
        return outbox(store).one(TestSendings.id(1)).orElseThrow();
    }

    private static <T extends PublishAct> List<T> acts(Store store, Class<T> kind) {
        return store.journal().standing(ROOM.id(), kind).stream()
                .map(entry -> kind.cast(entry.payload()))
                .toList();
    }

    private void come(String message) throws Exception {
        user.deliver(new MimeMessage(null, new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8))));
    }

    private static String notice(int place, String reader, String action, String status) {
        return TestNotices.postfix("<" + TestSendings.id(1) + "." + place + "@altea.example>", reader, action, status);
    }

    private static byte[] key() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
