// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.vigie.core.cell.PersonId;
import org.vigie.core.mobilisation.MobilisationId;

/// The name of a letter that calls somebody, as its Message-ID has it: an answer names it again.
public record CallLetterId(MobilisationId call, PersonId person) {
    private static final String UUIDS = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern FORM = Pattern.compile("<?call\\." + UUIDS + "\\." + UUIDS + "\\.[0-9a-z-]{1,40}@.*");

    /// The name of one letter; a reminder bears another.
    ///
    /// @param number of the letter among those to the same person
    /// @param sender the sender's address
    String messageId(Instant now, int number, String sender) {
        return "<call." + call.value() + "." + person.value() + "." + Long.toString(now.toEpochMilli(), 36) + "-"
                + number + "@" + sender.substring(sender.indexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "-") + ">";
    }

    /// @param messageId as it came back; anything at all
    public static Optional<CallLetterId> of(String messageId) {
        var found = FORM.matcher(messageId.strip());
        return found.matches()
                ? Optional.of(new CallLetterId(
                        new MobilisationId(UUID.fromString(found.group(1))),
                        new PersonId(UUID.fromString(found.group(2)))))
                : Optional.empty();
    }
}
