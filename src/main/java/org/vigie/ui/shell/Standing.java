// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.Cell;
import org.vigie.core.cell.Cells;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Role;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.sitrep.Sitreps;

/// How the open room stands, as the frame shows it on every page.
///
/// @param cell the cell that is at work, or the last one
/// @param vacant the vital roles that nobody present holds while the cell is at work
/// @param briefing the next situation briefing; absent while nothing calls for one, or the cell stood down
record Standing(CrisisLevel level, Optional<Cell> cell, List<Role> vacant, Optional<Briefing> briefing) {
    static final Standing NONE = new Standing(CrisisLevel.WATCH, Optional.empty(), List.of(), Optional.empty());

    /// @param number of the report that will be issued at it
    record Briefing(int number, Instant at) {}

    Standing {
        vacant = List.copyOf(vacant);
    }

    /// Reads the journal: never on the screen's thread.
    static Standing read(OpenRoom open) {
        var room = open.room().id();
        var cell = new Cells(open.journal(), room).current();
        var vacant = cell.filter(Cell::isAtWork).isEmpty()
                ? List.<Role>of()
                : new RoleBoard(open.journal(), room)
                        .roles().stream()
                                .filter(HeldRole::isAlarm)
                                .map(HeldRole::role)
                                .toList();
        return new Standing(open.alerting().crisis().level(), cell, vacant, briefing(open, cell));
    }

    private static Optional<Briefing> briefing(OpenRoom open, Optional<Cell> cell) {
        if (cell.flatMap(Cell::end).isPresent()) return Optional.empty();
        var sitreps = new Sitreps(open.journal(), open.room().id());
        return sitreps.nextPoint().map(at -> new Briefing(sitreps.nextNumber(), at));
    }

    /// Where H+ stands still: when the cell stood down.
    Optional<Instant> stoppedAt() {
        return cell.flatMap(Cell::end).map(Cell.End::at);
    }
}
