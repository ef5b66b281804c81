// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The leaves of a message, in their order: so many and so deep as honest ones are.
final class Parts {
    /// So much of a message is read.
    static final int MOST_BYTES = 256 << 10;

    private static final int MOST = 50;
    private static final int DEEPEST = 5;

    private Parts() {}

    static List<Part> of(Part whole) throws MessagingException, IOException {
        var found = new ArrayList<Part>();
        collect(whole, 0, found);
        return found;
    }

    /// What a part holds. Parts for programs may not be encoded (RFC 2046), and the library takes that at its word;
    /// some
    /// servers encode them all the same (RFC 6533 lets them).
    static InputStream content(Part part) throws MessagingException, IOException {
        String @Nullable [] encodings = part.getHeader("Content-Transfer-Encoding");
        var encoding = encodings == null ? "" : encodings[0].strip().toLowerCase(Locale.ROOT);
        boolean encoded = encoding.equals("base64") || encoding.equals("quoted-printable");
        return encoded && part instanceof MimeBodyPart body
                ? MimeUtility.decode(body.getRawInputStream(), encoding)
                : part.getInputStream();
    }

    private static void collect(Part part, int depth, List<Part> found) throws MessagingException, IOException {
        if (found.size() >= MOST) return;
        if (!part.isMimeType("multipart/*")) {
            found.add(part);
            return;
        }
        if (depth >= DEEPEST || !(part.getContent() instanceof Multipart parts)) return;
        for (int i = 0; i < parts.getCount() && found.size() < MOST; i++)
            collect(parts.getBodyPart(i), depth + 1, found);
    }
}
