// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.mailbox;

import jakarta.mail.FetchProfile;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jspecify.annotations.Nullable;
import org.vigie.publish.CallLetterId;

/// The head of a message still on its server, and its body once it is wanted.
final class Head {
    private Head() {}

    /// What is asked of every new message.
    static FetchProfile profile() {
        var wanted = new FetchProfile();
        wanted.add(UIDFolder.FetchProfileItem.UID);
        wanted.add("Content-Type");
        wanted.add("In-Reply-To");
        wanted.add("References");
        return wanted;
    }

    /// Whether it calls itself a report for programs.
    static boolean isNotice(Message message) throws MessagingException {
        return first(message, "Content-Type").toLowerCase(Locale.ROOT).startsWith("multipart/report");
    }

    /// Whether it answers a letter that called somebody.
    static boolean isAnswer(Message message) throws MessagingException {
        return AnswerParser.letters(message).stream()
                .anyMatch(letter -> CallLetterId.of(letter).isPresent());
    }

    static String first(Message message, String name) throws MessagingException {
        String @Nullable [] values = message.getHeader(name);
        return values == null || values.length == 0 ? "" : values[0].strip();
    }

    /// The message itself, cut off where it is too long, without marking it as read.
    static MimeMessage body(IMAPMessage message) throws MessagingException, IOException {
        message.setPeek(true);
        try (var in = message.getMimeStream()) {
            return new MimeMessage(null, new ByteArrayInputStream(in.readNBytes(Parts.MOST_BYTES)));
        }
    }
}
