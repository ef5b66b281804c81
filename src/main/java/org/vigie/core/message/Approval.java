// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

import java.time.Instant;
import java.util.List;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleId;

/// Where a text stands on its way to being allowed out. Each state holds the words it is about: other words, by
/// [Message#seal], are a draft again. A channel takes an [Approved] only, and nothing outside this package makes one.
public sealed interface Approval permits Approval.Draft, Approval.Submitted, Approval.Refused, Approved {
    Message message();

    /// Written, and not shown to anybody who approves.
    record Draft(Message message) implements Approval {
        /// Asks for approval.
        public Submitted submit(PersonId by, Instant at) {
            return new Submitted(message, by, at, List.of());
        }
    }

    /// On its way through the steps.
    ///
    /// @param signed the steps done, in their order
    record Submitted(Message message, PersonId by, Instant at, List<Signature> signed) implements Approval {
        public Submitted {
            signed = List.copyOf(signed);
        }
    }

    /// Sent back by one who approves; only a new version goes on.
    record Refused(Message message, Signature by, String reason) implements Approval {
        public Refused {
            if (reason.isBlank()) throw new IllegalArgumentException("A refusal says why.");
        }
    }

    /// Who said yes or no to which step.
    ///
    /// @param step the role that the step asks for
    /// @param person who did it, the one on duty or a delegate
    record Signature(RoleId step, PersonId person, Instant at) {}
}
