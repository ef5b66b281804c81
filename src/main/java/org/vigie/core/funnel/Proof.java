// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.funnel;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.vigie.core.attachment.Attachment;

/// By what something is known: a page that says it, a file that shows it, or both.
///
/// @param link an address on the web; empty without one
/// @param file as it lies in the store, under its hash
/// @param at when the page was read, or the file made
public record Proof(String link, Optional<Attachment> file, Instant at) {
    public Proof {
        if (link.isBlank() && file.isEmpty()) throw new IllegalArgumentException("A proof is a link or a file.");
        if (!link.isBlank() && !isLink(link)) throw new IllegalArgumentException("Not an address on the web.");
    }

    /// Whether this is an address on the web, with a host.
    public static boolean isLink(String text) {
        try {
            var address = URI.create(text.strip());
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }
}
