// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.core.publish.SendingId;
import org.vigie.publish.mail.LetterId;

class NoticeParserTest {
    private static final String LETTER = "<00000000-0000-0006-0000-000000000001.12@altea.example>";

    @Test
    void aNoticeNamesTheLetterTheReaderAndWhy() throws Exception {
        var notice = read(TestNotices.postfix(LETTER, "ines@in.example", "failed", "5.1.1"))
                .orElseThrow();
        assertThat(notice.letter()).isEqualTo(LETTER);
        assertThat(notice.readers())
                .containsExactly(new Notice.Reader(
                        "ines@in.example",
                        "ines@in.example",
                        "failed",
                        "5.1.1",
                        "550 5.1.1 <ines@in.example>: Recipient address rejected: User unknown"));
        assertThat(notice.readers().getFirst().isFailure()).isTrue();
    }

    @Test
    void anEncodedNoticeInsideAnotherMessageIsReadToo() throws Exception {
        var notice = read(TestNotices.whole(LETTER, "ines@in.example")).orElseThrow();
        assertThat(notice.letter()).isEqualTo(LETTER);
        assertThat(notice.readers()).containsExactly(new Notice.Reader("ines@in.example", "", "", "5.2.2", ""));
        assertThat(notice.readers().getFirst().isFailure()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "delayed,4.4.1,false",
        "delivered,2.0.0,false",
        "relayed,2.1.9,false",
        "failed,4.4.7,true",
        "FAILED,5.0.0,true"
    })
    void whatIsDelayedOrArrivedIsNoFailure(String action, String status, boolean failure) throws Exception {
        var notice = read(TestNotices.postfix(LETTER, "ines@in.example", action, status))
                .orElseThrow();
        assertThat(notice.readers())
                .singleElement()
                .satisfies(one -> assertThat(one.isFailure()).isEqualTo(failure));
    }

    @Test
    void aNoticeCutOffAfterTheHeadOfTheLetterIsRead() throws Exception {
        var whole = TestNotices.postfix(LETTER, "ines@in.example", "failed", "5.1.1");
        assertThat(read(whole.substring(0, whole.indexOf("Subject: Panne")))).isPresent();
        assertThat(read(whole.substring(0, whole.indexOf("Content-Description: Undelivered"))))
                .isEmpty();
    }

    @Test
    void whatIsNoNoticeIsNone() throws Exception {
        assertThat(read("Subject: Bonjour\r\n\r\nMessage-ID: " + LETTER)).isEmpty();
        assertThatThrownBy(() -> read("Content-Type: multipart/report\r\n\r\nrien"))
                .isInstanceOf(MessagingException.class);
        assertThat(read("Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\n--x\r\n--x--"))
                .isEmpty();
        assertThat(read("")).isEmpty();
    }

    @Test
    void athousandReadersInOneNoticeAreNotAllTaken() throws Exception {
        var one = "Final-Recipient: rfc822;a@in.example\r\nAction: failed\r\n\r\n";
        var notice = read("Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\n"
                        + "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns;x\r\n\r\n" + one.repeat(1000)
                        + "--x\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: " + LETTER + "\r\n\r\n--x--")
                .orElseThrow();
        assertThat(notice.readers()).hasSize(20);
    }

    @ParameterizedTest
    @CsvSource({
        "<00000000-0000-0006-0000-000000000001.12@altea.example>,12",
        "00000000-0000-0006-0000-000000000001.0@x,0",
        "<00000000-0000-0006-0000-000000000001.x@altea.example>,-1",
        "<00000000-0000-0006-0000-000000000001.99999999999@altea.example>,-1",
        "<202610141616.9B7@mx.example>,-1"
    })
    void aLetterIsKnownByItsName(String id, int place) {
        assertThat(LetterId.of(id))
                .isEqualTo(
                        place < 0
                                ? Optional.empty()
                                : Optional.of(new LetterId(new SendingId(new java.util.UUID(6, 1)), place)));
    }

    private static Optional<Notice> read(String message) throws Exception {
        return NoticeParser.read(
                new MimeMessage(null, new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8))));
    }
}
