// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.mail;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.vigie.core.publish.SendingId;

/// The name of one letter of a list, as its Message-ID has it.
///
/// @param place of the reader in the list, from 0
public record LetterId(SendingId sending, int place) {
    private static final Pattern FORM =
            Pattern.compile("<?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(\\d{1,7})@.*");

    /// @param messageId as it came back; anything at all
    public static Optional<LetterId> of(String messageId) {
        var found = FORM.matcher(messageId.strip());
        return found.matches()
                ? Optional.of(
                        new LetterId(new SendingId(UUID.fromString(found.group(1))), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }
}
