// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vigie.core.mobilisation.CallChannels.Encryption;
import org.vigie.core.mobilisation.CallChannels.Mail;
import org.vigie.core.mobilisation.Dispatch.Trial;
import org.vigie.core.mobilisation.Enclosure;
import org.vigie.core.mobilisation.Outcome;

/// A mail server that signs for itself, and one that does not encrypt although it has to.
class MailTrustTest {
    private static final Instant NOW = Instant.parse("2026-10-14T14:16:18Z");
    private static final byte[] PDF = "%PDF-1.7 é".getBytes(StandardCharsets.UTF_8);

    private GreenMail mails = new GreenMail();

    @AfterEach
    void stop() {
        mails.stop();
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefusedUntilItsFingerprintIsTrusted() {
        start(ServerSetup.PROTOCOL_SMTPS);
        int port = mails.getSmtps().getPort();
        var doubted = send(port, Encryption.TLS, "");
        assertThat(doubted.outcome()).isEqualTo(Outcome.UNTRUSTED);
        assertThat(doubted.detail()).matches("SHA-256 ([0-9A-F]{2}:){31}[0-9A-F]{2}");
        assertThat(mails.getReceivedMessages()).isEmpty();

        assertThat(send(port, Encryption.TLS, doubted.detail()))
                .as("as the test shows it")
                .isEqualTo(new Trial(Outcome.SENT, ""));
        var plain = doubted.detail().substring(8).replace(":", "").toLowerCase(java.util.Locale.ROOT);
        assertThat(send(port, Encryption.TLS, plain).outcome()).isEqualTo(Outcome.SENT);
        assertThat(mails.getReceivedMessages()).hasSize(2);

        var other =
                doubted.detail().replaceFirst("[0-9A-F]{2}$", doubted.detail().endsWith("00") ? "01" : "00");
        assertThat(send(port, Encryption.TLS, other).outcome()).isEqualTo(Outcome.UNTRUSTED);
        assertThat(mails.getReceivedMessages()).hasSize(2);
    }

    @Test
    void withoutTheEncryptionAskedForNothingIsSent() {
        start(ServerSetup.PROTOCOL_SMTP);
        int port = mails.getSmtp().getPort();
        assertThat(send(port, Encryption.STARTTLS, "").outcome()).isNotEqualTo(Outcome.SENT);
        assertThat(send(port, Encryption.TLS, "").outcome()).isNotEqualTo(Outcome.SENT);
        assertThat(mails.getReceivedMessages()).isEmpty();
    }

    @Test
    void aFileGoesWithTheWords() throws Exception {
        start(ServerSetup.PROTOCOL_SMTP);
        var trial = post(mails.getSmtp().getPort(), Encryption.NONE, "")
                .send(
                        new Letter(
                                "ines@altea.example",
                                "SITREP",
                                "Voir le PDF : é",
                                Optional.of(new Enclosure("sitrep-01.pdf", "application/pdf", PDF)),
                                java.util.Map.of()),
                        NOW);
        assertThat(trial).isEqualTo(new Trial(Outcome.SENT, ""));
        var parts = (MimeMultipart) mails.getReceivedMessages()[0].getContent();
        assertThat(parts.getBodyPart(0).getContent().toString().strip()).isEqualTo("Voir le PDF : é");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("sitrep-01.pdf");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(PDF);
    }

    private void start(String protocol) {
        mails = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
        mails.start();
    }

    private static Trial send(int port, Encryption encryption, String trusted) {
        return post(port, encryption, trusted)
                .send(new Letter("ines@altea.example", "Essai", "Venez", Optional.empty(), java.util.Map.of()), NOW);
    }

    private static Post post(int port, Encryption encryption, String trusted) {
        return new Post(
                new Mail("127.0.0.1", port, encryption, "", "vigie@altea.example"), "", trusted, Duration.ofSeconds(5));
    }
}
