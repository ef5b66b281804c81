// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads delivery status notifications: a `multipart/report` with a part for programs and the head of the letter
/// (RFC 3464, RFC 6533). Notices in prose alone are not known.
final class NoticeParser {
    /// A server names each reader of a letter once, and each of ours goes to one reader.
    private static final int MOST_READERS = 20;

    private static final int LONGEST = 300;

    private NoticeParser() {}

    /// @param message its end may be cut off
    /// @return empty for what is no such notice
    /// @throws MessagingException for what can't be read at all
    static Optional<Notice> read(MimeMessage message) throws MessagingException, IOException {
        Optional<String> letter = Optional.empty();
        Optional<List<Notice.Reader>> readers = Optional.empty();
        for (var part : Parts.of(message)) {
            if (readers.isEmpty() && isStatus(part)) readers = Optional.of(readers(part));
            else if (letter.isEmpty() && isHead(part)) letter = letter(part);
        }
        var spokenOf = readers;
        return letter.flatMap(id -> spokenOf.map(all -> new Notice(id, all)));
    }

    private static boolean isStatus(Part part) throws MessagingException {
        return part.isMimeType("message/delivery-status") || part.isMimeType("message/global-delivery-status");
    }

    private static boolean isHead(Part part) throws MessagingException {
        return part.isMimeType("message/rfc822")
                || part.isMimeType("text/rfc822-headers")
                || part.isMimeType("message/global")
                || part.isMimeType("message/global-headers");
    }

    private static Optional<String> letter(Part part) throws MessagingException, IOException {
        try (var in = Parts.content(part)) {
            return Optional.ofNullable(new InternetHeaders(in, true).getHeader("Message-ID", null))
                    .map(NoticeParser::line);
        }
    }

    /// Groups of fields: one about the letter, then one for each reader.
    private static List<Notice.Reader> readers(Part part) throws MessagingException, IOException {
        var found = new ArrayList<Notice.Reader>();
        try (var in = new BufferedInputStream(new ByteArrayInputStream(bytes(part)))) {
            while (found.size() < MOST_READERS && in.available() > 0) {
                var group = new InternetHeaders(in, true);
                var reader = new Notice.Reader(
                        plain(group, "Final-Recipient"),
                        plain(group, "Original-Recipient"),
                        field(group, "Action").toLowerCase(Locale.ROOT),
                        status(field(group, "Status")),
                        plain(group, "Diagnostic-Code"));
                if (!reader.address().isEmpty() || !reader.original().isEmpty()) found.add(reader);
            }
        }
        return found;
    }

    private static byte[] bytes(Part part) throws MessagingException, IOException {
        try (InputStream in = Parts.content(part)) {
            return in.readNBytes(Parts.MOST_BYTES);
        }
    }

    private static String status(String value) {
        var found =
                java.util.regex.Pattern.compile("[245]\\.\\d{1,3}\\.\\d{1,3}").matcher(value);
        return found.find() ? found.group() : "";
    }

    /// Without the word before the semicolon that says whose kind of name it is.
    private static String plain(InternetHeaders group, String name) {
        var value = field(group, name);
        return value.substring(value.indexOf(';') + 1).strip().replaceAll("^<(.*)>$", "$1");
    }

    private static String field(InternetHeaders group, String name) {
        return line(group.getHeader(name, null));
    }

    private static String line(@Nullable String value) {
        if (value == null) return "";
        var one = value.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return (one.length() > LONGEST ? one.substring(0, LONGEST) : one).replaceAll("\\p{Cs}", "");
    }
}
