// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigie.core.exercise.Course;
import org.vigie.core.journal.ExerciseAct.Clocked;
import org.vigie.core.journal.ExerciseAct.Turn;

/// A game's clock as it stands once everything that was done to it here is recorded. Two keys pressed one right after
/// the other follow one another, though the journal tells of the first a moment later.
///
/// Screen's thread.
final class ClockAhead {
    private final List<Ahead> ahead = new ArrayList<>();

    /// @param place its number among the turns of the course, from 1
    private record Ahead(Clocked act, int place) {}

    /// How the clock stands.
    ///
    /// @param running whether it runs
    /// @param last what set it going, or stopped it, last
    /// @param ranBefore whether it ran when it was stopped last
    record Stand(boolean running, double speed, Optional<Turn> last, boolean ranBefore) {
        boolean isFrozen() {
            return last.filter(turn -> turn == Turn.FROZEN).isPresent();
        }

        boolean isEnded() {
            return last.filter(turn -> turn == Turn.ENDED).isPresent();
        }
    }

    Stand stand(Course known) {
        ahead.removeIf(one -> one.place() <= known.turns().size());
        var turns = new ArrayList<>(known.turns());
        ahead.forEach(one -> turns.add(one.act()));
        var stand = new Stand(false, known.speed(), Optional.empty(), false);
        for (var act : turns) stand = after(stand, act);
        return stand;
    }

    private static Stand after(Stand before, Clocked act) {
        var turn = act.turn();
        boolean runs = turn.runs(before.running());
        if (turn.isMove()) return new Stand(runs, act.speed(), before.last(), before.ranBefore());
        boolean same = before.last().filter(turn::equals).isPresent();
        return new Stand(runs, act.speed(), Optional.of(turn), same ? before.ranBefore() : before.running());
    }

    void sent(Clocked act, Course known) {
        ahead.add(new Ahead(act, known.turns().size() + ahead.size() + 1));
    }

    /// It was not saved, or the last act was taken back: the course alone tells.
    void forget() {
        ahead.clear();
    }
}
