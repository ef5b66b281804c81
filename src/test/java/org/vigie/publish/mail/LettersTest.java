// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigie.core.message.Outlet;
import org.vigie.core.mobilisation.CallChannels.Encryption;
import org.vigie.core.mobilisation.CallChannels.Mail;
import org.vigie.core.mobilisation.CallChannels.Secret;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.AccountId;
import org.vigie.core.publish.Readers;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.TestSendings;
import org.vigie.core.publish.Way;
import org.vigie.publish.Letter;

/// Letters as a mail server receives them.
class LettersTest {
    private final GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Map<String, String> secrets = new HashMap<>();

    @BeforeEach
    void start() {
        mails.start();
        mails.setUser("vigie@altea.example", "vigie", "sésame");
        secrets.put(Secret.MAIL_PASSWORD.key(), "sésame");
    }

    @AfterEach
    void stop() {
        mails.stop();
    }

    private MimeMessage[] send(String page, String service, String... readers) {
        assertThat(receipts(page, service, readers)).hasSize(readers.length).allMatch(Receipt.Sent.class::isInstance);
        return Arrays.stream(mails.getReceivedMessages())
                .sorted(java.util.Comparator.comparing(LettersTest::reader))
                .toArray(MimeMessage[]::new);
    }

    private List<Receipt> receipts(String page, String service, String... readers) {
        var all = new Readers(List.of(readers));
        var id = new AccountId(new UUID(5, 60));
        secrets.put(id.secret(Readers.SECRET), all.lines());
        var account = new Account(id, Way.MAIL, "Box 7 clients", page, readers.length, Optional.of(all.seal()));
        var settings =
                new Mail("127.0.0.1", mails.getSmtp().getPort(), Encryption.NONE, "vigie", "vigie@altea.example");
        var channel = new MailChannel(
                account,
                () -> settings,
                name -> Optional.ofNullable(secrets.get(name)),
                Duration.ofSeconds(5),
                MailChannel.Pace.USUAL);
        return channel.send(TestSendings.parcel(Outlet.EMAIL, account, service, channel), TestSendings.NOW);
    }

    @Test
    void eachReaderGetsTheirOwnInPlainWords() throws Exception {
        var received = send("https://altea.example/stop", "la Box 7", "ines@altea.example", "paul@altea.example");
        assertThat(received).hasSize(2);
        assertThat(Arrays.stream(received).map(LettersTest::reader))
                .containsExactly("ines@altea.example", "paul@altea.example");
        var mail = received[0];
        assertThat(mail.getSubject()).isEqualTo("Panne : la Box 7");
        assertThat(mail.getContentType().toLowerCase(java.util.Locale.ROOT)).isEqualTo("text/plain; charset=utf-8");
        assertThat(mail.getContent().toString().strip())
                .isEqualTo("Une panne touche la Box 7. Prochain point à 17:30.");
        assertThat(mail.getHeader("From", ",")).isEqualTo("vigie@altea.example");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Precedence")).containsExactly("bulk");
        assertThat(mail.getHeader("Content-Language")).containsExactly("fr");
        assertThat(mail.getSentDate()).isEqualTo(TestSendings.NOW);
    }

    private static String reader(MimeMessage mail) {
        try {
            return mail.getHeader("To", ",");
        } catch (jakarta.mail.MessagingException unread) {
            throw new IllegalStateException(unread);
        }
    }

    @Test
    void theSameLetterHasTheSameNameAtEveryTry() throws Exception {
        var received = send("https://altea.example/stop", "la Box 7", "ines@altea.example", "paul@altea.example");
        var again = send("https://altea.example/stop", "la Box 7", "ines@altea.example", "paul@altea.example");
        var key = TestSendings.id(1).toString();
        assertThat(received[0].getMessageID()).isEqualTo("<" + key + ".0@altea.example>");
        assertThat(received[1].getMessageID()).isEqualTo("<" + key + ".1@altea.example>");
        assertThat(again).hasSize(4);
        assertThat(again[1].getMessageID()).isEqualTo(received[0].getMessageID());
    }

    @Test
    void aPageThatAsksWhoItIsIsALinkButNoSingleClick() throws Exception {
        var mail = send("https://altea.example/stop", "la Box 7", "ines@altea.example")[0];
        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<https://altea.example/stop>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).isNull();
        assertThat(mail.getHeader("Precedence")).as("one reader is no list").isNull();
    }

    @Test
    void aPageThatKnowsWhoClickedTakesOneClick() throws Exception {
        secrets.put(new AccountId(new UUID(5, 60)).secret(), "clé");
        var mail = send("https://altea.example/stop?r={reader}", "la Box 7", "Ines@altea.example")[0];
        // printf 'ines@altea.example' | openssl dgst -sha256 -hmac 'clé'
        assertThat(mail.getHeader("List-Unsubscribe", ",").replaceAll("\\s", ""))
                .isEqualTo("<https://altea.example/stop?r="
                        + "3b0ac41d969694ca127bf568eacbb256ccf9d35ae2888f881ed02fe4e4b90c5d>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void anOpenPageOrOneWithoutAKeyTakesNoSingleClick() throws Exception {
        var keyless = send("https://altea.example/stop?r={reader}", "x", "ines@altea.example")[0];
        assertThat(keyless.getHeader("List-Unsubscribe-Post")).isNull();
        secrets.put(new AccountId(new UUID(5, 60)).secret(), "clé");
        var open = send("http://altea.example/stop?r={reader}", "x", "paul@altea.example")[1];
        assertThat(open.getHeader("List-Unsubscribe", ",")).startsWith("<http://altea.example/stop?r=");
        assertThat(open.getHeader("List-Unsubscribe-Post")).isNull();
    }

    @Test
    void noValueMakesAHeader() throws Exception {
        var mail = send(
                "https://altea.example/stop",
                "la Box\r\nBcc: x@y.example\u2028\u0085\u0639\u0631\u0628\u064a",
                "i@a.example")[0];
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject())
                .startsWith("Panne : la Box Bcc: x@y.example")
                .endsWith("\u0639\u0631\u0628\u064a");
        assertThat(mails.getReceivedMessages()).hasSize(1);
        assertThatThrownBy(() -> new Letter("a@b.example", "", "", Optional.empty(), Map.of("X", "1\r\nBcc: x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void linesThatLookLikeTheEndOfALetterAreWords() throws Exception {
        var mail = send("https://altea.example/stop", "<b>x</b>\n.\nQUIT", "ines@altea.example")[0];
        assertThat(mail.getContent().toString()).contains("<b>x</b>").contains("QUIT");
    }

    @Test
    void anotherPasswordRefusesTheWholeList() {
        secrets.put(Secret.MAIL_PASSWORD.key(), "faux");
        assertThat(receipts("https://altea.example/stop", "x", "ines@altea.example", "paul@altea.example"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Receipt.Refused.class,
                        refused -> assertThat(refused.ground()).isEqualTo(Ground.CREDENTIALS));
        assertThat(mails.getReceivedMessages()).isEmpty();
    }
}
