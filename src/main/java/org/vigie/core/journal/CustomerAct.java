// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vigie.core.action.Charge;
import org.vigie.core.customer.Choice;
import org.vigie.core.customer.ComplaintId;
import org.vigie.core.customer.ComplaintState;
import org.vigie.core.customer.Customer;
import org.vigie.core.customer.PromiseId;
import org.vigie.core.publish.AccountId;

/// What is recorded about customers whom the crisis touches.
public sealed interface CustomerAct extends Payload, PersonalData {
    /// Customers came into the register, or are told anew: each is kept whole.
    ///
    /// @param file where they come from, without the folder; empty for what a person typed
    record Registered(String file, List<Customer> customers) implements CustomerAct {
        public Registered {
            if (customers.isEmpty()) throw new IllegalArgumentException("At least one customer is registered.");
            customers = List.copyOf(customers);
        }
    }

    /// A customer does not belong in the register.
    record Struck(String reference, String reason) implements CustomerAct {}

    record Promised(PromiseId promise, String reference, String what, Optional<Instant> due) implements CustomerAct {
        public Promised {
            if (what.isBlank()) throw new IllegalArgumentException("A promise says what.");
        }
    }

    record PromiseKept(PromiseId promise, String how) implements CustomerAct {}

    record ComplaintTaken(ComplaintId complaint, String reference, String what, Charge charge, Optional<Instant> due)
            implements CustomerAct {
        public ComplaintTaken {
            if (what.isBlank()) throw new IllegalArgumentException("A claim says what.");
        }
    }

    record ComplaintMoved(ComplaintId complaint, ComplaintState state, String note) implements CustomerAct {
        public ComplaintMoved {
            if (state == ComplaintState.TURNED_DOWN && note.isBlank())
                throw new IllegalArgumentException("Who turns a claim down says why.");
        }
    }

    /// Customers were put on a list to which a text then goes by e-mail. A long list comes in pieces, one after the
    /// other.
    ///
    /// @param list names it at the desk
    /// @param references of the customers, in the order of sending
    record ListDrawn(AccountId list, Choice choice, List<String> references) implements CustomerAct {
        public ListDrawn {
            if (references.isEmpty()) throw new IllegalArgumentException("Somebody is on the list.");
            references = List.copyOf(references);
        }

        /// Says nothing about the people.
        @Override
        public String toString() {
            return "ListDrawn[" + list + "]";
        }
    }

    /// Customers whom nobody can reach by e-mail were put into a file, to be called or written to by hand.
    ///
    /// @param file without the folder
    record CallsExported(String file, Choice choice, int count) implements CustomerAct {}
}
