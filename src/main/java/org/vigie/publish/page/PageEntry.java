// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.page;

import java.time.Instant;
import java.util.Optional;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Tongue;
import org.vigie.core.publish.Parcel;

/// One text on the page.
///
/// @param key of the sending: what has it stands already
/// @param at when it was published
/// @param message the text kept ready that it came from
/// @param version of that text
record PageEntry(String key, Instant at, MessageId message, int version, String title, String text) {
    static PageEntry of(Parcel parcel, Instant now) {
        var sending = parcel.sending();
        return new PageEntry(
                parcel.key(),
                now,
                sending.text().message(),
                sending.text().version(),
                PageText.clean(sending.subject()),
                PageText.clean(sending.words()));
    }

    Tongue language() {
        return message.language();
    }

    /// A text whose title asks something answers it; any other is a notice.
    boolean isAnswer() {
        return Message.asks(title);
    }

    /// Where it stands on the page; the key is not trusted to be fit for a name.
    String anchor() {
        return "e-" + key.replaceAll("[^A-Za-z0-9-]", "");
    }

    /// Whether it takes the place of another: a question has one answer in each language.
    boolean replaces(PageEntry other) {
        return isAnswer() && other.isAnswer() && message.equals(other.message);
    }

    /// Its number in the world; empty for a key that is none.
    Optional<String> urn() {
        return key.matches("[0-9a-fA-F-]{36}") ? Optional.of("urn:uuid:" + key) : Optional.empty();
    }
}
