// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.sitrep;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.RoomId;
import org.vigie.core.crisis.CrisisDesk;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.LevelDecision;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.SitrepAct;

/// The situation reports of a room and its next briefing, as its journal tells them. Every call reads the journal:
/// never on the screen's thread.
public final class Sitreps {
    private final Journal journal;
    private final RoomId room;

    public Sitreps(Journal journal, RoomId room) {
        this.journal = journal;
        this.room = room;
    }

    /// A report with who issued it and when.
    public record Issued(Sitrep report, Entry entry) {}

    /// Every report, oldest first. A number given twice by stations apart shows twice.
    public List<Issued> all() {
        return journal.standing(room, SitrepAct.Issued.class).stream()
                .map(entry -> new Issued(((SitrepAct.Issued) entry.payload()).report(), entry))
                .toList();
    }

    public Optional<Issued> last() {
        var all = all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /// The number that the next report gets.
    public int nextNumber() {
        return 1
                + all().stream()
                        .mapToInt(issue -> issue.report().number())
                        .max()
                        .orElse(0);
    }

    /// When the cell meets next, by [Rhythm#next].
    public Optional<Instant> nextPoint() {
        var history = new CrisisDesk(journal, room).history();
        var level = history.isEmpty() ? Optional.<LevelDecision>empty() : Optional.of(history.getLast());
        return Rhythm.next(
                last(), level.map(LevelDecision::level).orElse(CrisisLevel.WATCH), level.map(LevelDecision::at));
    }
}
