// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerParserTest {
    private static final String HEAD =
            "From: =?utf-8?Q?In=C3=A8s?= <ines@altea.example>\r\nMessage-ID: <1@altea.example>\r\n"
                    + "In-Reply-To: <call.a@x>\r\nReferences: <old@x>\r\n <call.a@x>\r\n";

    @Test
    void anAnswerNamesTheLetterAndItsWords() throws Exception {
        assertThat(read(HEAD + "Subject: Re: Panne\r\n\r\nOui\r\n"))
                .isEqualTo(new Answer(
                        "<1@altea.example>",
                        java.util.List.of("<call.a@x>", "<call.a@x>", "<old@x>"),
                        "ines@altea.example",
                        false,
                        "Oui"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "X-Autoreply: yes",
                "Precedence: auto_reply",
                "Return-Path: <>",
                "Subject: Automatic reply: Panne",
                "Subject: =?utf-8?Q?R=C3=A9ponse_automatique=C2=A0:_Panne?=",
                "Subject: Absence du bureau"
            })
    void aMachineIsKnown(String header) throws Exception {
        assertThat(read(HEAD + header + "\r\n\r\nEn congé").isAutomatic()).isTrue();
    }

    @Test
    void aPersonIsNoMachine() throws Exception {
        assertThat(read(HEAD + "Auto-Submitted: no\r\nSubject: RE: Absence\r\n\r\nOui")
                        .isAutomatic())
                .isFalse();
    }

    @Test
    void markupAloneIsReadAsTextAndFetchesNothing() throws Exception {
        var answer = read(HEAD + "Content-Type: multipart/alternative; boundary=x\r\n\r\n"
                + "--x\r\n"
                + "Content-Type: text/plain\r\n\r\n"
                + " \r\n"
                + "--x\r\n"
                + "Content-Type: text/html; charset=utf-8\r\n\r\n"
                + "<html><head><style>p{}</style></head><body><p>Oui,"
                + " j&rsquo;arrive<br>In&egrave;s</p><script>non()</script><img"
                + " src=\"http://tracker.example\"><blockquote>Non</blockquote></body>\r\n"
                + "--x--");
        assertThat(answer.text().lines()).containsExactly("Oui, j’arrive", "Inès");
    }

    @Test
    void encodingsAreHeededAndWrongOnesSurvived() throws Exception {
        assertThat(read(
                                HEAD + "Content-Type: text/plain; charset=iso-8859-1\r\n\r\nPrésente",
                                StandardCharsets.ISO_8859_1)
                        .text())
                .isEqualTo("Présente");
        assertThat(read(HEAD + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable"
                                + "\r\n\r\nPr=C3=A9sente")
                        .text())
                .isEqualTo("Présente");
        assertThat(read(HEAD + "Content-Type: text/plain; charset=\"x/y z\"\r\n\r\nOui")
                        .text())
                .isEqualTo("Oui");
        assertThat(read(HEAD + "Content-Type: text/plain; charset=klingon\r\n\r\nOui")
                        .text())
                .isEqualTo("Oui");
    }

    @Test
    void whoeverNamesSeveralSendersOrNoneIsNobody() throws Exception {
        assertThat(read("From: a@x.example, b@x.example\r\n\r\nOui").from()).isEmpty();
        assertThat(read("From: \"Inès\" <\r\n\r\nOui").from()).isEmpty();
        assertThat(read("\r\nOui").from()).isEmpty();
        assertThat(read("From: \"ines@altea.example\" <autre@x.example>\r\n\r\nOui")
                        .from())
                .isEqualTo("autre@x.example");
        assertThat(read("\r\nOui").id()).isEqualTo("7:1");
    }

    private static Answer read(String message) throws Exception {
        return read(message, StandardCharsets.UTF_8);
    }

    private static Answer read(String message, Charset charset) throws Exception {
        return AnswerParser.read(new MimeMessage(null, new ByteArrayInputStream(message.getBytes(charset))), "7:1");
    }
}
