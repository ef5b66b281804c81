// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.funnel;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.message.Approvals;
import org.vigie.core.message.Approved;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Tongue;

/// What speaks for buying, with its proof: a customer who says so, or a guarantee that the organisation gives.
///
/// @param words of the customer, or of the guarantee
/// @param source who says it
/// @param text the text of the library that tells it to the public; it goes out only while it is approved
/// @param since when this was last said so
public record Assurance(
        AssuranceId id,
        Kind kind,
        Tongue language,
        String words,
        String source,
        Proof proof,
        Optional<MessageId> text,
        Instant since,
        Optional<PersonId> by) {

    /// How long a proof is worth something. The terms are this project's own: an opinion is of its days, a
    /// guarantee of its season.
    public enum Kind {
        TESTIMONIAL(Duration.ofDays(30)),
        GUARANTEE(Duration.ofDays(90));

        private final Duration lasts;

        Kind(Duration lasts) {
            this.lasts = lasts;
        }

        public Duration lasts() {
            return lasts;
        }
    }

    /// From when on the proof is too old to be shown to anybody.
    public Instant staleFrom() {
        return proof.at().plus(kind.lasts());
    }

    public boolean isStaleAt(Instant now) {
        return !now.isBefore(staleFrom());
    }

    /// The words that may go out now; empty while nobody has approved any, or once the proof is stale.
    public Optional<Approved> told(Approvals approvals, Instant now) {
        return isStaleAt(now) ? Optional.empty() : text.flatMap(id -> approvals.approved(id, now));
    }
}
