// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.util.List;
import org.vigie.core.cell.RoleId;
import org.vigie.core.offer.OfferId;
import org.vigie.core.offer.OfferRule;

/// What is recorded about offers that make good.
public sealed interface OfferAct extends Payload {
    /// An offer was proposed, or its rule anew: it waits for its signatures.
    ///
    /// @param steps the roles that say yes, in their order; two at least
    record Proposed(OfferId offer, OfferRule rule, List<RoleId> steps) implements OfferAct {
        public Proposed {
            steps = List.copyOf(steps);
            if (steps.stream().distinct().count() < 2)
                throw new IllegalArgumentException("Two roles at least approve an offer.");
        }
    }

    /// One step said yes to a rule.
    ///
    /// @param seal of the rule that was signed
    /// @param delegate whether the person stood in for the one who holds the role
    record Signed(OfferId offer, Hash seal, RoleId step, boolean delegate) implements OfferAct {}

    /// One step said no.
    record Refused(OfferId offer, RoleId step, String reason) implements OfferAct {
        public Refused {
            if (reason.isBlank()) throw new IllegalArgumentException("A refusal says why.");
        }
    }

    /// What one customer got, in cents.
    record Given(String reference, long worth) {
        @Override
        public String toString() {
            return "Given[…]";
        }
    }

    /// Customers got the offer.
    record Granted(OfferId offer, List<Given> given) implements OfferAct, PersonalData {
        public Granted {
            if (given.isEmpty()) throw new IllegalArgumentException("Somebody gets it.");
            given = List.copyOf(given);
        }

        /// Of all of them, in cents.
        public long worth() {
            return given.stream().mapToLong(Given::worth).sum();
        }
    }

    /// Nothing is given by it any more.
    record Closed(OfferId offer, String reason) implements OfferAct {}
}
