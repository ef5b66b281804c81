// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.PublishAct;

/// The ledger of a room is its journal. Never asked on the screen's thread.
public record RoomLedger(Journal journal, RoomId room) implements Ledger {
    @Override
    public Outbox outbox() {
        return Outbox.of(journal.standing(room, PublishAct.class));
    }

    @Override
    public void write(Optional<PersonId> by, Instant at, PublishAct act) {
        try {
            journal.append(new Draft(by, Optional.of(room), at, List.of(), act)).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Journal.NotSaved why) throw why;
            throw e;
        }
    }
}
