// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.action;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.ActionAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;

/// Something that the cell has decided to do.
///
/// @param after what must be over before it can be finished
/// @param from the entry that gave rise to it: a decision, a line of the log
/// @param givenAt when it was decided on
/// @param givenBy by whom; nobody for what the program laid out
/// @param since when it came into its state
/// @param by who brought it there
public record Action(
        ActionId id,
        String title,
        Charge charge,
        Optional<Instant> dueAt,
        List<ActionId> after,
        Optional<EntryRef> from,
        ActionState state,
        Instant givenAt,
        Optional<PersonId> givenBy,
        Instant since,
        Optional<PersonId> by) {
    public Action {
        after = List.copyOf(after);
    }

    static Action of(ActionAct.Given given, Entry entry) {
        return new Action(
                given.action(),
                given.title(),
                given.charge(),
                given.dueAt(),
                given.after(),
                given.from(),
                new ActionState.ToDo(),
                entry.occurredAt(),
                entry.author(),
                entry.occurredAt(),
                entry.author());
    }

    /// Whether it should have been finished by now.
    public boolean isLate(Instant now) {
        return !state.isOver() && dueAt.filter(due -> due.isBefore(now)).isPresent();
    }

    /// How far it is, 0 to 100.
    public int percent() {
        return switch (state) {
            case ActionState.ToDo _, ActionState.Dropped _ -> 0;
            case ActionState.InProgress(int percent) -> percent;
            case ActionState.Done _ -> 100;
        };
    }

    /// The action after one more act about it.
    Action after(ActionAct act, Entry entry) {
        return switch (act) {
            case ActionAct.Reworded(var _, var now) -> with(now, charge, dueAt, after);
            case ActionAct.Charged(var _, var now) -> with(title, now, dueAt, after);
            case ActionAct.Scheduled(var _, var now, var _, var first) -> with(title, charge, now, first.orElse(after));
            default -> state.after(act).map(next -> inState(next, entry)).orElse(this);
        };
    }

    private Action with(String words, Charge who, Optional<Instant> due, List<ActionId> first) {
        return new Action(id, words, who, due, first, from, state, givenAt, givenBy, since, by);
    }

    private Action inState(ActionState next, Entry entry) {
        return new Action(
                id, title, charge, dueAt, after, from, next, givenAt, givenBy, entry.occurredAt(), entry.author());
    }
}
