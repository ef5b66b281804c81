// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.offer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleId;

/// How far an offer has come. Only a [Running] one gives anything.
public sealed interface OfferState permits OfferState.Waiting, OfferState.Refused, OfferState.Closed, Running {
    /// One step of the approval.
    record Signature(RoleId step, PersonId person, boolean delegate, Instant at) {}

    /// Some step has not said yes.
    ///
    /// @param by who proposed the rule, and therefore signs nothing
    /// @param steps the roles that say yes, in their order
    /// @param signed the steps done, in the same order; fewer than the steps
    record Waiting(PersonId by, List<RoleId> steps, List<Signature> signed) implements OfferState {
        public Waiting {
            steps = List.copyOf(steps);
            signed = List.copyOf(signed);
            if (signed.size() >= steps.size()) throw new IllegalArgumentException("Nobody is waited for any more.");
        }

        public RoleId next() {
            return steps.get(signed.size());
        }

        /// Nobody signs twice, nor what they proposed themselves.
        public boolean mayBeSignedBy(PersonId person) {
            return !person.equals(by)
                    && signed.stream().noneMatch(signature -> signature.person().equals(person));
        }
    }

    /// One step said no.
    record Refused(RoleId step, PersonId by, Instant at, String reason) implements OfferState {}

    /// Nothing is given any more.
    record Closed(Optional<PersonId> by, Instant at, String reason) implements OfferState {}
}
