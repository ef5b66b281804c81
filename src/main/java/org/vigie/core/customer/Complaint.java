// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.customer;

import java.time.Instant;
import java.util.Optional;
import org.vigie.core.action.Charge;
import org.vigie.core.cell.PersonId;

/// What a customer claims.
///
/// @param charge who follows it
/// @param due until when it is to be answered
/// @param note what was said when it came into its state
/// @param since when it came into its state
/// @param by who put it there
public record Complaint(
        ComplaintId id,
        String what,
        Charge charge,
        Optional<Instant> due,
        ComplaintState state,
        String note,
        Instant since,
        Optional<PersonId> by) {
    public boolean isLate(Instant now) {
        return state.isOpen() && due.filter(end -> !now.isBefore(end)).isPresent();
    }

    Complaint moved(ComplaintState to, String words, Instant at, Optional<PersonId> mover) {
        return new Complaint(id, what, charge, due, to, words, at, mover);
    }

    @Override
    public String toString() {
        return "Complaint[" + id + "]";
    }
}
