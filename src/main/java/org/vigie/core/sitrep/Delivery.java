// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.sitrep;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.SitrepAct;
import org.vigie.core.mobilisation.Outcome;

/// What came of sending an issued report to one address or team room, the last time it was tried.
///
/// @param person absent for a team room
/// @param way the address, or the name of the team room
/// @param detail the carrier's own words
public record Delivery(Optional<PersonId> person, String way, Outcome outcome, String detail, Instant at) {
    /// Whether it needs not be sent there again.
    public boolean isDone() {
        return outcome == Outcome.SENT || outcome == Outcome.SIMULATED;
    }

    /// Every way that a report was sent by, in the order in which each was first tried; reads the journal, so never on
    /// the screen's thread.
    public static List<Delivery> of(Journal journal, RoomId room, EntryRef report) {
        var latest = new LinkedHashMap<String, Delivery>();
        for (var entry : journal.standing(room, SitrepAct.Delivered.class))
            if (entry.payload() instanceof SitrepAct.Delivered sent
                    && sent.report().equals(report))
                latest.put(
                        sent.way(),
                        new Delivery(sent.person(), sent.way(), sent.outcome(), sent.detail(), entry.occurredAt()));
        return List.copyOf(latest.values());
    }
}
