// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.propagation;

import java.util.List;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.SketchAct;

/// What the journal of a room tells about sketches. Every call reads the journal: never on the screen's thread.
public final class Sketches {
    private final Journal journal;
    private final RoomId room;

    public Sketches(Journal journal, RoomId room) {
        this.journal = journal;
        this.room = room;
    }

    /// The assumptions that stand; the usual ones before any were kept.
    public Assumptions assumptions() {
        return fold(journal.standing(room, SketchAct.class));
    }

    /// What these entries come to, in the order of their clocks.
    static Assumptions fold(List<Entry> entries) {
        var now = Assumptions.USUAL;
        for (var entry : entries) if (entry.payload() instanceof SketchAct.AssumptionsKept(var kept)) now = kept;
        return now;
    }
}
