// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigie.core.mailbox.Look.Trouble;
import org.vigie.core.mobilisation.CallChannels.Encryption;
import org.vigie.core.mobilisation.CallChannels.Inbox;

/// The mailbox against a real IMAP server, and against others that are none.
class ImapBoxTest {
    private static final String LETTER = "<00000000-0000-0006-0000-000000000001.%d@altea.example>";

    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS)
    });
    private GreenMailUser user;

    @BeforeEach
    void start() {
        server.start();
        user = server.setUser("vigie@altea.example", "vigie", "sesame");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void noticesAreTakenOnceAndNothingIsMarked() throws Exception {
        come(TestNotices.postfix(LETTER.formatted(1), "a@in.example", "failed", "5.1.1"));
        come("From: ines@altea.example\r\nSubject: Bonjour\r\n\r\nRien");
        come(TestNotices.postfix(LETTER.formatted(2), "b@in.example", "failed", "5.7.1"));
        var first = read(box("sesame").look(Optional.empty()));
        assertThat(first.seen()).isEqualTo(3);
        assertThat(first.broken()).isZero();
        assertThat(first.found())
                .extracting(found -> ((Harvest.Found.Returned) found).notice().letter())
                .containsExactly(LETTER.formatted(1), LETTER.formatted(2));
        assertThat(first.more()).isFalse();

        var again = read(box("sesame").look(Optional.of(first.next())));
        assertThat(again.found()).isEmpty();
        assertThat(again.seen()).isZero();
        assertThat(again.next()).isEqualTo(first.next());
        come(TestNotices.postfix(LETTER.formatted(3), "c@in.example", "failed", "5.1.1"));
        assertThat(read(box("sesame").look(Optional.of(again.next()))).found()).hasSize(1);

        var inbox = server.getManagers().getImapHostManager().getInbox(user);
        assertThat(inbox.getMessageCount()).isEqualTo(4);
        assertThat(inbox.getMessages()).noneMatch(message -> message.getFlags().contains(Flags.Flag.SEEN));
    }

    @Test
    void numbersOfAnotherMailboxMeanNothing() throws Exception {
        come(TestNotices.postfix(LETTER.formatted(1), "a@in.example", "failed", "5.1.1"));
        var validity = read(box("sesame").look(Optional.empty())).next().validity();
        assertThat(read(box("sesame").look(Optional.of(new Cursor(validity + 1, 99))))
                        .found())
                .hasSize(1);
        assertThat(read(box("sesame").look(Optional.of(new Cursor(validity, 99))))
                        .found())
                .isEmpty();
    }

    @Test
    void anEmptyMailboxIsBegunAtItsBeginning() throws Exception {
        var empty = read(box("sesame").look(Optional.empty()));
        assertThat(empty.next().last()).isZero();
        come(TestNotices.postfix(LETTER.formatted(1), "a@in.example", "failed", "5.1.1"));
        assertThat(read(box("sesame").look(Optional.of(empty.next()))).found()).hasSize(1);
    }

    @Test
    void hugeAndBrokenMessagesHoldNothingUp() throws Exception {
        come("Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n"
                + "x".repeat(70).concat("\r\n").repeat(20_000) + "--x--");
        come("Content-Type: multipart/report; boundary=\"\r\nContent-Transfer-Encoding: quantum\r\n\r\n\u0000\u0001--");
        come("Content-Type: ;;;;\r\n\r\n");
        come(TestNotices.whole(LETTER.formatted(1), "a@in.example"));
        come(TestNotices.postfix(LETTER.formatted(2), "a@in.example", "failed", "5.1.1"));
        var read = read(box("sesame").look(Optional.empty()));
        assertThat(read.seen()).isEqualTo(5);
        assertThat(read.found())
                .extracting(found -> ((Harvest.Found.Returned) found).notice().letter())
                .containsExactly(LETTER.formatted(2));
    }

    @Test
    void aFloodIsTakenInParts() throws Exception {
        for (int i = 0; i < ImapBox.MOST + 5; i++) come("Subject: " + i + "\r\n\r\nx");
        var none = new Cursor(read(box("sesame").knock()).next().validity(), 0);
        var first = read(box("sesame").look(Optional.of(none)));
        assertThat(first.seen()).isEqualTo(ImapBox.MOST);
        assertThat(first.more()).isTrue();
        var rest = read(box("sesame").look(Optional.of(first.next())));
        assertThat(rest.seen()).isEqualTo(5);
        assertThat(rest.more()).isFalse();
    }

    @Test
    void aWrongPasswordIsSaid() {
        assertThat(trouble(box("faux"))).isEqualTo(Trouble.CREDENTIALS);
    }

    @Test
    void aCertificateThatNobodyVouchesForIsDoubtedUntilItsFingerprintIsTrusted() {
        var settings = new Inbox("127.0.0.1", server.getImaps().getPort(), Encryption.TLS, "vigie");
        var doubted = (Harvest.Failed) new ImapBox(settings, "sesame", "", Duration.ofSeconds(5)).knock();
        assertThat(doubted.trouble()).isEqualTo(Trouble.UNTRUSTED);
        assertThat(doubted.detail()).startsWith("SHA-256 ");
        assertThat(new ImapBox(settings, "sesame", doubted.detail(), Duration.ofSeconds(5)).knock())
                .isInstanceOf(Harvest.Read.class);
    }

    @Test
    void aServerWithoutEncryptionGetsNoPassword() {
        var settings = new Inbox("127.0.0.1", server.getImap().getPort(), Encryption.STARTTLS, "vigie");
        assertThat(trouble(new ImapBox(settings, "sesame", "", Duration.ofSeconds(5))))
                .isEqualTo(Trouble.PLAIN);
    }

    @Test
    void aServerThatHangsIsGivenUp() throws Exception {
        try (var silent = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            var settings = new Inbox("127.0.0.1", silent.getLocalPort(), Encryption.NONE, "vigie");
            assertThat(trouble(new ImapBox(settings, "sesame", "", Duration.ofMillis(300))))
                    .isEqualTo(Trouble.TIMED_OUT);
        }
    }

    @Test
    void aServerThatIsGoneIsUnreachable() {
        var gone = box("sesame");
        server.stop();
        assertThat(trouble(gone)).isEqualTo(Trouble.UNREACHABLE);
        var nowhere = new Inbox("imap.invalid", 993, Encryption.TLS, "vigie");
        assertThat(trouble(new ImapBox(nowhere, "", "", Duration.ofSeconds(2)))).isEqualTo(Trouble.UNREACHABLE);
    }

    @Test
    void whatIsNoMailboxIsSaid() throws Exception {
        try (var web = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            Thread.startVirtualThread(() -> {
                try (var line = web.accept()) {
                    line.getOutputStream()
                            .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                } catch (java.io.IOException ending) {
                    // the test is over
                }
            });
            var settings = new Inbox("127.0.0.1", web.getLocalPort(), Encryption.NONE, "vigie");
            assertThat(trouble(new ImapBox(settings, "sesame", "", Duration.ofSeconds(2))))
                    .isIn(Trouble.GARBLED, Trouble.UNREACHABLE);
        }
    }

    private ImapBox box(String password) {
        var settings = new Inbox("127.0.0.1", server.getImap().getPort(), Encryption.NONE, "vigie");
        return new ImapBox(settings, password, "", Duration.ofSeconds(5));
    }

    private void come(String message) throws Exception {
        user.deliver(new MimeMessage(null, new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8))));
    }

    private static Harvest.Read read(Harvest harvest) {
        assertThat(harvest).isInstanceOf(Harvest.Read.class);
        return (Harvest.Read) harvest;
    }

    private static Trouble trouble(ImapBox box) {
        return ((Harvest.Failed) box.look(Optional.empty())).trouble();
    }
}
