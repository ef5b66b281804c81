// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.cell;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vigie.core.alert.AlertId;
import org.vigie.core.alert.Sector;
import org.vigie.core.journal.CellAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;

/// The crisis cell of a room.
///
/// @param entry the entry that opened it
/// @param startsAt T0, from which H+ counts
/// @param types codes of the plans that fit
/// @param ground the alert that gave rise to it
/// @param openedAt when it was opened, which may be long after T0
/// @param openedBy who opened it
/// @param end when it stood down; absent while it is at work
public record Cell(
        EntryRef entry,
        String title,
        Instant startsAt,
        List<String> types,
        Sector sector,
        Optional<AlertId> ground,
        Instant openedAt,
        Optional<PersonId> openedBy,
        Optional<End> end) {
    public Cell {
        types = List.copyOf(types);
    }

    /// How a cell came to its end.
    ///
    /// @param left how many steps of the checklist were not done
    public record End(Instant at, Optional<PersonId> by, String reason, int left) {}

    public boolean isAtWork() {
        return end.isEmpty();
    }

    static Cell of(CellAct.Opened opened, Entry entry) {
        return new Cell(
                entry.ref(),
                opened.title(),
                opened.startsAt(),
                opened.types(),
                opened.sector(),
                opened.ground(),
                entry.occurredAt(),
                entry.author(),
                Optional.empty());
    }

    Cell rectified(CellAct.Rectified now) {
        return new Cell(entry, now.title(), now.startsAt(), now.types(), now.sector(), ground, openedAt, openedBy, end);
    }

    Cell ended(Optional<End> at) {
        return new Cell(entry, title, startsAt, types, sector, ground, openedAt, openedBy, at);
    }
}
