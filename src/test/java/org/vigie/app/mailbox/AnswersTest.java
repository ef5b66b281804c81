// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.ProxySelector;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.analysis.LanguageDetector;
import org.vigie.analysis.LocalAnalyst;
import org.vigie.core.cell.Room;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.directory.Channel;
import org.vigie.core.directory.ChannelKind;
import org.vigie.core.event.Events;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.MobilisationAct;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.mailbox.Look;
import org.vigie.core.mobilisation.CallChannels;
import org.vigie.core.mobilisation.CallChannels.Encryption;
import org.vigie.core.mobilisation.CallChannels.Inbox;
import org.vigie.core.mobilisation.CallChannels.Mail;
import org.vigie.core.mobilisation.CallChannels.Secret;
import org.vigie.core.mobilisation.CallOrder;
import org.vigie.core.mobilisation.Dispatch.Target;
import org.vigie.core.mobilisation.Heard;
import org.vigie.core.mobilisation.Mobilisation;
import org.vigie.core.mobilisation.MobilisationId;
import org.vigie.core.mobilisation.Outcome;
import org.vigie.core.mobilisation.Reply;
import org.vigie.core.mobilisation.Summons;
import org.vigie.http.Web;
import org.vigie.publish.CallDesk;
import org.vigie.publish.mailbox.TestNotices;
import org.vigie.store.Store;
import org.vigie.store.StoreFolder;
import org.vigie.store.key.MasterKey;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;

/// From a call that leaves by a mail server to the board, by way of what people send back.
class AnswersTest {
    private static final InstantSource CLOCK = InstantSource.fixed(TestRooms.NOW);
    private static final MobilisationId CALL = new MobilisationId(new UUID(6, 6));
    private static final Channel INES = new Channel(ChannelKind.EMAIL, "ines@altea.example");
    private static final Channel ALEX = new Channel(ChannelKind.EMAIL, "alex@altea.example");
    private static final List<Summons> BOTH = List.of(
            new Summons(TestRooms.INES.id(), List.of(INES), List.of()),
            new Summons(TestRooms.ALEX.id(), List.of(ALEX), List.of()));

    private final byte[] key = key();
    private final Events events = new Events();
    private final TestStation keyring = new TestStation();
    private final Web web = new Web("Vigie/test", ProxySelector.getDefault());
    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });
    private GreenMailUser user;

    @TempDir
    Path folder;

    @BeforeEach
    void start() {
        server.start();
        user = server.setUser("vigie@altea.example", "vigie", "sesame");
        keyring.putSecret(Secret.MAILBOX_PASSWORD.key(), "sesame");
    }

    @AfterEach
    void stop() {
        server.stop();
        web.close();
    }

    @Test
    void aPlainAnswerIsOnTheBoardOnceAlsoOverARestart() throws Exception {
        try (var store = open(Nature.REAL);
                var mailbox = Letterbox.of(store, keyring, _ -> Optional.empty(), events, CLOCK)) {
            call(store, TestRooms.WATCH);
            come(
                    "ines@altea.example",
                    letter("ines@altea.example"),
                    "",
                    "<1@altea.example>",
                    "Oui, j’arrive\n\nInès Carpentier");
            come("alex@altea.example", letter("alex@altea.example"), "", "<2@altea.example>", "Oui mais tard");
            mailbox.look();
            assertThat(mailbox.last()).contains(Look.well(TestRooms.NOW, 2, 2, 0));
            assertThat(ines(store).reply()).contains(Reply.COMING);
            assertThat(ines(store).toRead()).isFalse();
            assertThat(ines(store).heard())
                    .contains(new Heard("<1@altea.example>", Heard.Sort.ANSWER, "Oui, j’arrive / Inès Carpentier"));
            assertThat(alex(store).reply()).isEmpty();
            assertThat(alex(store).toRead()).isTrue();
            record(store, new MobilisationAct.Replied(CALL, TestRooms.INES.id(), Optional.of(Reply.UNAVAILABLE)));
            keyring.removeSecret(StationMailbox.CURSOR);
        }
        try (var store = open(Nature.REAL);
                var mailbox = Letterbox.of(store, keyring, _ -> Optional.empty(), events, CLOCK)) {
            mailbox.look();
            assertThat(mailbox.last()).contains(Look.well(TestRooms.NOW, 2, 0, 0));
            assertThat(ines(store).reply()).as("what a person noted stays").contains(Reply.UNAVAILABLE);
        }
    }

    @Test
    void aSignCutInTheMiddleIsLeftOut() throws Exception {
        try (var store = open(Nature.REAL);
                var mailbox = Letterbox.of(store, keyring, _ -> Optional.empty(), events, CLOCK)) {
            call(store, TestRooms.WATCH);
            come(
                    "ines@altea.example",
                    letter("ines@altea.example"),
                    "",
                    "<1@altea.example>",
                    "x".repeat(299) + "\ud83d\ude00");
            mailbox.look();
            assertThat(mailbox.last()).contains(Look.well(TestRooms.NOW, 1, 1, 0));
            assertThat(ines(store).heard().orElseThrow().words()).isEqualTo("x".repeat(299) + "…");
        }
    }

    @Test
    void whoeverIsNotTheOneCalledAnswersNothing() throws Exception {
        try (var store = open(Nature.REAL);
                var mailbox = Letterbox.of(store, keyring, _ -> Optional.empty(), events, CLOCK)) {
            call(store, TestRooms.WATCH);
            come("alex@altea.example", letter("ines@altea.example"), "", "<1@altea.example>", "Oui");
            come("ines@altea.example", "<call.x@altea.example>", "", "<2@altea.example>", "Oui");
            come(
                    "ines@altea.example",
                    letter("ines@altea.example").replace("000000000006.", "000000000009."),
                    "",
                    "<3@altea.example>",
                    "Oui");
            mailbox.look();
            assertThat(mailbox.last()).contains(Look.well(TestRooms.NOW, 3, 0, 2));
            assertThat(board(store, TestRooms.WATCH).silent()).hasSize(2);
        }
    }

    @Test
    void aMachineIsNoAnswer() throws Exception {
        try (var store = open(Nature.REAL);
                var mailbox = Letterbox.of(store, keyring, _ -> Optional.empty(), events, CLOCK)) {
            call(store, TestRooms.WATCH);
            come(
                    "ines@altea.example",
                    letter("ines@altea.example"),
                    "Auto-Submitted: auto-replied\r\n",
                    "<1@altea.example>",
                    "Oui");
            mailbox.look();
            assertThat(ines(store).reply()).isEmpty();
            assertThat(ines(store).toRead()).isFalse();
            assertThat(ines(store).heard()).contains(new Heard("<1@altea.example>", Heard.Sort.ABSENCE, "Oui"));
        }
    }

    @Test
    void aCallThatComesBackIsAChannelThatDidNotTakeIt() throws Exception {
        try (var store = open(Nature.REAL);
                var mailbox = Letterbox.of(store, keyring, _ -> Optional.empty(), events, CLOCK)) {
            call(store, TestRooms.WATCH);
            assertThat(ines(store).needsHand()).isFalse();
            deliver(TestNotices.postfix(letter("ines@altea.example"), "ines@altea.example", "delayed", "4.4.1"));
            mailbox.look();
            assertThat(ines(store).needsHand()).isFalse();
            deliver(TestNotices.postfix(letter("ines@altea.example"), "ines@altea.example", "failed", "5.1.1"));
            deliver(TestNotices.postfix(letter("ines@altea.example"), "ines@altea.example", "failed", "5.1.1"));
            deliver(TestNotices.postfix(letter("ines@altea.example"), "alex@altea.example", "failed", "5.1.1"));
            mailbox.look();
            assertThat(mailbox.last()).contains(Look.well(TestRooms.NOW, 3, 1, 1));
            assertThat(ines(store).tried()).containsEntry(INES, Outcome.REFUSED);
            assertThat(ines(store).needsHand()).isTrue();
        }
    }

    @Test
    void aLetterSaysHowToAnswerOnlyWhereSomebodyLooks() throws Exception {
        try (var store = open(Nature.REAL)) {
            call(store, TestRooms.WATCH);
            assertThat(texts())
                    .hasSize(2)
                    .allMatch(text -> text.startsWith("Venez")
                            && text.contains("OUI (je viens), A DISTANCE ou NON")
                            && text.contains("YES (I am coming), REMOTE or NO"));
            record(store, new DirectoryAct.ChannelsKept(channels(Optional.empty())));
            desk(store)
                    .call(
                            CallOrder.of(TestRooms.WATCH, "Venez", BOTH, "2")
                                    .orElseThrow()
                                    .under(CALL),
                            _ -> {});
            assertThat(texts().stream().filter("Venez"::equals)).hasSize(2);
        }
    }

    @Test
    void anExerciseHasNoLettersAndHearsNothing() throws Exception {
        try (var store = open(Nature.EXERCISE);
                var mailbox = Letterbox.of(store, keyring, _ -> Optional.empty(), events, CLOCK)) {
            assertThat(CallOrder.of(TestRooms.EXERCISE, "Venez", BOTH, "2")).isEmpty();
            settle(store, TestRooms.EXERCISE);
            var letter = "<call." + CALL + "." + TestRooms.INES.id().value() + ".x-0@altea.example>";
            come("ines@altea.example", letter, "", "<1@altea.example>", "Oui");
            mailbox.look();
            assertThat(board(store, TestRooms.EXERCISE).silent()).hasSize(2);
        }
    }

    private void call(Store store, Room room) {
        settle(store, room);
        desk(store).call(CallOrder.of(room, "Venez", BOTH, "2").orElseThrow().under(CALL), attempt -> {
            var person = (Target.OnePerson) attempt.target();
            record(
                    store,
                    new MobilisationAct.Tried(
                            CALL, person.person(), person.channel(), attempt.outcome(), attempt.detail()));
        });
    }

    private void settle(Store store, Room room) {
        for (var person : List.of(TestRooms.INES, TestRooms.ALEX)) record(store, new Payload.PersonNoted(person));
        record(store, new Payload.RoomOpened(room));
        record(
                store,
                new DirectoryAct.ChannelsKept(channels(
                        Optional.of(new Inbox("127.0.0.1", server.getImap().getPort(), Encryption.NONE, "vigie")))));
        append(
                store,
                room,
                new MobilisationAct.Called(CALL, CrisisLevel.CRISIS, "Venez", Duration.ofMinutes(15), BOTH));
    }

    private CallChannels channels(Optional<Inbox> inbox) {
        return new CallChannels(
                new Mail("127.0.0.1", server.getSmtp().getPort(), Encryption.NONE, "", "vigie@altea.example"),
                CallChannels.NONE.sms(),
                List.of(),
                inbox);
    }

    private CallDesk desk(Store store) {
        return new CallDesk(
                () -> DirectoryAct.ChannelsKept.inForce(store.journal()),
                keyring::secret,
                web,
                CLOCK,
                Duration.ofSeconds(5));
    }

    private String letter(String to) throws Exception {
        for (var mail : server.getReceivedMessages())
            if (Arrays.toString(mail.getAllRecipients()).contains(to)) return mail.getMessageID();
        throw new AssertionError("No letter to " + to);
    }

    private List<String> texts() throws Exception {
        var all = new java.util.ArrayList<String>();
        for (var mail : server.getReceivedMessages())
            all.add(mail.getContent().toString().strip());
        return all;
    }

    private void come(String from, String letter, String headers, String id, String text) throws Exception {
        deliver("From: <%s>\r\nSubject: Re: Panne\r\nIn-Reply-To: %s\r\n%sMessage-ID: %s\r\n"
                        .formatted(from, letter, headers, id)
                + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n\r\n> Venez\r\n");
    }

    private void deliver(String message) throws Exception {
        user.deliver(new MimeMessage(null, new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8))));
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

    private static Mobilisation.Line ines(Store store) {
        return board(store, TestRooms.WATCH).line(TestRooms.INES.id()).orElseThrow();
    }

    private static Mobilisation.Line alex(Store store) {
        return board(store, TestRooms.WATCH).line(TestRooms.ALEX.id()).orElseThrow();
    }

    private static Mobilisation board(Store store, Room room) {
        return Mobilisation.latest(store.journal(), room.id()).orElseThrow();
    }

    private static void record(Store store, Payload payload) {
        append(store, TestRooms.WATCH, payload);
    }

    private static void append(Store store, Room room, Payload payload) {
        store.journal()
                .append(new Draft(Optional.empty(), Optional.of(room.id()), TestRooms.NOW, List.of(), payload))
                .join();
    }

    private static byte[] key() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
