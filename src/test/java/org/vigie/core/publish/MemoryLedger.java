// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.PublishAct;

/// Keeps what a desk writes, in memory.
public class MemoryLedger implements Ledger {
    final List<Outbox.Line> lines = new CopyOnWriteArrayList<>();

    @Override
    public Outbox outbox() {
        return Outbox.told(lines);
    }

    @Override
    public void write(Optional<PersonId> by, Instant at, PublishAct act) {
        lines.add(new Outbox.Line(act, by, at));
    }

    /// What was written.
    public List<PublishAct> journal() {
        return lines.stream().map(Outbox.Line::act).toList();
    }
}
