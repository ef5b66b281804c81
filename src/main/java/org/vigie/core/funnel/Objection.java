// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.funnel;

import java.time.Instant;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.message.Approvals;
import org.vigie.core.message.Approved;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Tongue;

/// What keeps people from buying, in their own words, and the text that answers it.
///
/// @param answer the text of the library that is meant to answer; it answers only while it is approved
/// @param since when this was last said so
public record Objection(
        ObjectionId id,
        Tongue language,
        String words,
        Optional<MessageId> answer,
        Instant since,
        Optional<PersonId> by) {
    /// The answer that may be given now; empty without one, or while nobody has approved it.
    public Optional<Approved> answerAt(Approvals approvals, Instant now) {
        return answer.flatMap(id -> approvals.approved(id, now));
    }
}
