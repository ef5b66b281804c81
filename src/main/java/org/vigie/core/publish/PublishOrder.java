// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import java.time.Instant;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Room;
import org.vigie.core.journal.Nature;

/// Leave to publish for real. Nothing goes out without one, and there is none for an exercise or a replay, for words
/// that are not approved at this moment, or without a person who confirmed what they saw.
public final class PublishOrder implements Leave {
    private final Sending sending;
    private final PersonId by;

    private PublishOrder(Sending sending, PersonId by) {
        this.sending = sending;
        this.by = by;
    }

    /// @param seen what the person confirmed: exactly what there is to confirm
    /// @param fresh never used before
    public static Optional<PublishOrder> of(
            Room room, Proposal proposal, PersonId by, Confirmation seen, SendingId fresh, Instant now) {
        return room.nature() == Nature.REAL && proposal.isConfirmed(seen, now)
                ? Optional.of(new PublishOrder(proposal.sending(fresh), by))
                : Optional.empty();
    }

    @Override
    public Sending sending() {
        return sending;
    }

    @Override
    public PersonId by() {
        return by;
    }
}
