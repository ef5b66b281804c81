// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import java.time.Instant;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.PublishAct;

/// Where it is kept what was handed over, begun and answered in one room.
public interface Ledger {
    /// As it stands.
    Outbox outbox();

    /// Returns once it is on the disk for good.
    ///
    /// @param by nobody for what the program does
    /// @throws org.vigie.core.journal.Journal.NotSaved while nothing can be kept
    void write(Optional<PersonId> by, Instant at, PublishAct act);
}
