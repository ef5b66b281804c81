// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleId;

/// Where a text stands on its way to being allowed out. Each state holds the words it is about: other words, by
/// [Message#seal], are a draft again. A channel takes an [Approved] only, and nothing outside this package makes one.
public sealed interface Approval permits Approval.Draft, Approval.Submitted, Approval.Refused, Approved {
    Message message();

    /// Written, and not shown to anybody who approves.
    record Draft(Message message) implements Approval {}

    /// On its way through the steps.
    ///
    /// @param by who asked, and has thereby read the words
    /// @param steps the roles that say yes, in their order
    /// @param signed the steps done, in the same order; fewer than the steps
    /// @param reminded when who holds the next step was last reminded of it
    record Submitted(
            Message message,
            PersonId by,
            Instant at,
            List<RoleId> steps,
            List<Signature> signed,
            Optional<Instant> reminded)
            implements Approval {
        public Submitted {
            steps = List.copyOf(steps);
            signed = List.copyOf(signed);
            if (signed.size() >= steps.size()) throw new IllegalArgumentException("Nobody is waited for any more.");
        }

        /// The role that is waited for.
        public RoleId next() {
            return steps.get(signed.size());
        }

        /// Since when it is.
        public Instant waitingSince() {
            return signed.isEmpty() ? at : signed.getLast().at();
        }

        /// Whether this person may sign the next step: nobody signs twice, nor what they asked for themselves.
        public boolean mayBeSignedBy(PersonId person) {
            return !person.equals(by)
                    && signed.stream().noneMatch(signature -> signature.person().equals(person));
        }
    }

    /// Sent back by one who approves; it can be submitted again, best with other words.
    record Refused(Message message, Signature by, String reason) implements Approval {}

    /// Who said yes or no to which step.
    ///
    /// @param step the role that the step asks for
    /// @param delegate whether the person stood in for the one who holds the role
    /// @param comment may be empty
    record Signature(RoleId step, PersonId person, boolean delegate, Instant at, String comment) {}
}
