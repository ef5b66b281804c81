// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.mailbox;

/// Notices as mail servers write them.
public final class TestNotices {
    private TestNotices() {}

    /// As Postfix does: with the letter's head alone, and whom it was first addressed to.
    public static String postfix(String letter, String reader, String action, String status) {
        return """
            From: MAILER-DAEMON@mx.example (Mail Delivery System)
            Subject: Undelivered Mail Returned to Sender
            To: vigie@altea.example
            Auto-Submitted: auto-replied
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status;
            	boundary="9B7.1/mx.example"

            This is a MIME-encapsulated message.

            --9B7.1/mx.example
            Content-Description: Notification
            Content-Type: text/plain; charset=us-ascii

            I'm sorry to have to inform you that your message could not be delivered.

            --9B7.1/mx.example
            Content-Description: Delivery report
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example
            X-Postfix-Queue-ID: 9B7
            Arrival-Date: Wed, 14 Oct 2026 16:16:18 +0200 (CEST)

            Final-Recipient: rfc822; %2$s
            Original-Recipient: rfc822;%2$s
            Action: %3$s
            Status: %4$s
            Remote-MTA: dns; in.example
            Diagnostic-Code: smtp; 550 %4$s <%2$s>: Recipient address
                rejected: User unknown

            --9B7.1/mx.example
            Content-Description: Undelivered Message Headers
            Content-Type: text/rfc822-headers

            Return-Path: <vigie@altea.example>
            Message-ID: %1$s
            Subject: Panne
            To: %2$s

            --9B7.1/mx.example--
            """.formatted(letter, reader, action, status).replace("\n", "\r\n");
    }

    /// As others do: the status encoded, the whole letter, no word on whom it was first addressed to.
    public static String whole(String letter, String reader) {
        var status = java.util.Base64.getMimeEncoder(76, new byte[] {10})
                .encodeToString(
                        "Reporting-MTA: dns;mail.example\r\n\r\nFinal-Recipient: RFC822; <%s>\r\nStatus: 5.2.2\r\n"
                                .formatted(reader)
                                .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return """
            From: postmaster@mail.example
            Subject: =?utf-8?Q?Non_remis=C2=A0:_Panne?=
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=out

            --out
            Content-Type: multipart/report; boundary=in

            --in
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: 8bit

            <p>Boîte pleine</p>

            --in
            Content-Type: message/delivery-status
            Content-Transfer-Encoding: base64

            %s
            --in
            Content-Type: message/rfc822

            Message-ID: %s
            From: vigie@altea.example
            Subject: Panne

            Bonjour

            --in--

            --out--
            """.formatted(status, letter).replace("\n", "\r\n");
    }
}
