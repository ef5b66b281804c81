// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Names a text for ever. The French and the English text of one matter share its name, which is how one finds the
/// other.
///
/// @param matter in small letters, digits and hyphens ("outage-holding-customers")
public record MessageId(String matter, Tongue language) {
    private static final Pattern MATTER = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

    public MessageId {
        if (!MATTER.matcher(matter).matches())
            throw new IllegalArgumentException("A matter is named by small letters, digits and hyphens: " + matter);
    }

    /// Reads what [#toString] gave.
    ///
    /// @throws IllegalArgumentException for anything else
    public static MessageId parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) throw new IllegalArgumentException("Not the name of a text: " + text);
        return new MessageId(
                text.substring(0, slash),
                Tongue.of(text.substring(slash + 1))
                        .orElseThrow(() -> new IllegalArgumentException("Not the name of a text: " + text)));
    }

    /// What [#parse] would read; empty for anything else.
    public static Optional<MessageId> read(String text) {
        try {
            return Optional.of(parse(text.strip()));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /// A name for a text of the cell's own.
    ///
    /// @param fresh never used before
    public static MessageId own(UUID fresh, Tongue language) {
        return new MessageId("own-" + fresh, language);
    }

    /// The same matter in the other language.
    public MessageId twin() {
        return new MessageId(matter, language.other());
    }

    @Override
    public String toString() {
        return matter + "/" + language.code();
    }
}
