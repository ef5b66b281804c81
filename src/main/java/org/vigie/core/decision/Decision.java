// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleId;
import org.vigie.core.journal.DecisionAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;

/// A question put to the cell, and what became of it.
///
/// @param asked as it was put
/// @param dueAt when it must be decided; absent if there is no hurry
/// @param advice of the roles, oldest first; a role's latest word counts
/// @param askedAt when it was put
/// @param since when it came into its state
/// @param by who brought it there: who asked, or who decided
/// @param entry the entry of its state, for whoever wants to build on it
public record Decision(
        DecisionAct.Asked asked,
        Optional<Instant> dueAt,
        List<Advice> advice,
        DecisionState state,
        Instant askedAt,
        Instant since,
        Optional<PersonId> by,
        EntryRef entry) {
    public Decision {
        advice = List.copyOf(advice);
    }

    static Decision of(DecisionAct.Asked asked, Entry entry) {
        var at = entry.occurredAt();
        return new Decision(
                asked, asked.dueAt(), List.of(), new DecisionState.Pending(), at, at, entry.author(), entry.ref());
    }

    public DecisionId id() {
        return asked.decision();
    }

    public String question() {
        return asked.question();
    }

    public List<String> options() {
        return asked.options();
    }

    public Optional<RoleId> decider() {
        return asked.decider();
    }

    public boolean isPending() {
        return state instanceof DecisionState.Pending;
    }

    public boolean isLate(Instant now) {
        return isPending() && dueAt.filter(due -> due.isBefore(now)).isPresent();
    }

    /// The roles asked for advice that have not given it yet.
    public List<RoleId> silent() {
        return asked.advisers().stream()
                .filter(role -> advice.stream().noneMatch(given -> given.role().equals(role)))
                .toList();
    }

    /// The decision after one more act about it.
    Decision after(DecisionAct act, Entry entry) {
        return switch (act) {
            case DecisionAct.Advised(var _, var role, var favours, var text)
            when isPending() -> advised(new Advice(role, favours, text, entry.occurredAt(), entry.author()));
            case DecisionAct.Scheduled(var _, var due)
            when isPending() -> new Decision(asked, due, advice, state, askedAt, since, by, this.entry);
            default -> state.after(act).map(next -> inState(next, entry)).orElse(this);
        };
    }

    private Decision advised(Advice given) {
        var more = new ArrayList<>(advice);
        more.removeIf(earlier -> earlier.role().equals(given.role()));
        more.add(given);
        return new Decision(asked, dueAt, more, state, askedAt, since, by, entry);
    }

    private Decision inState(DecisionState next, Entry act) {
        return new Decision(asked, dueAt, advice, next, askedAt, act.occurredAt(), act.author(), act.ref());
    }
}
