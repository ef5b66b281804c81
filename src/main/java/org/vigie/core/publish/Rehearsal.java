// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import java.time.Instant;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Room;
import org.vigie.core.journal.Nature;

/// Leave to go through the motions: the same conditions as for real, in a room that is not. It opens no channel.
public final class Rehearsal implements Leave {
    private final Sending sending;
    private final PersonId by;

    private Rehearsal(Sending sending, PersonId by) {
        this.sending = sending;
        this.by = by;
    }

    /// @param seen what the person confirmed: exactly what there is to confirm
    /// @param fresh never used before
    public static Optional<Rehearsal> of(
            Room room, Proposal proposal, PersonId by, Confirmation seen, SendingId fresh, Instant now) {
        return room.nature() != Nature.REAL && proposal.isConfirmed(seen, now)
                ? Optional.of(new Rehearsal(proposal.sending(fresh), by))
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
