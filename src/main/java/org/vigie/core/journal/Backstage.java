// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.util.function.Predicate;
import org.vigie.core.cell.RoomId;

/// When what facilitators do may leave with a main courante: once the exercise is over. Until then a file would tell
/// its players what is still to come.
public final class Backstage {
    private Backstage() {}

    /// What of a room may leave now, as far as its exercise is concerned. Reads the journal.
    public static Predicate<Entry> mayLeave(Journal journal, RoomId room) {
        boolean over = journal.standing(room, ExerciseAct.Clocked.class).stream()
                .anyMatch(entry -> entry.payload() instanceof ExerciseAct.Clocked(var turn, var _, var _)
                        && turn == ExerciseAct.Turn.ENDED);
        return entry -> over || !entry.payload().isBackstage();
    }
}
