// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.card;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;

/// An action card that a room works through.
///
/// @param openedAt when it was laid out
/// @param ticks what is done, by step from 0
/// @param isOver whether it was put away
/// @param entry the entry that laid it out, for whoever wants to build on it
public record RunningCard(
        ActionCard card, Instant openedAt, SortedMap<Integer, Tick> ticks, boolean isOver, EntryRef entry) {
    public RunningCard {
        ticks = Collections.unmodifiableSortedMap(new TreeMap<>(ticks));
    }

    /// Who did a step, and when.
    public record Tick(Instant at, Optional<PersonId> by) {}

    static RunningCard opened(ActionCard card, Entry entry) {
        return new RunningCard(card, entry.occurredAt(), new TreeMap<>(), false, entry.ref());
    }

    public boolean isDone(int step) {
        return ticks.containsKey(step);
    }

    public int done() {
        return ticks.size();
    }

    /// The first step that is not done; empty when all are.
    public Optional<Integer> next() {
        for (int step = 0; step < card.steps().size(); step++) if (!isDone(step)) return Optional.of(step);
        return Optional.empty();
    }

    /// When a step is due; absent if at no set time.
    public Optional<Instant> dueAt(int step) {
        return card.steps().get(step).within().map(openedAt::plus);
    }

    RunningCard ticked(int step, boolean done, Tick tick) {
        if (step < 0 || step >= card.steps().size()) return this;
        var now = new TreeMap<>(ticks);
        if (done) now.putIfAbsent(step, tick);
        else now.remove(step);
        return new RunningCard(card, openedAt, now, isOver, entry);
    }

    RunningCard putAway() {
        return new RunningCard(card, openedAt, ticks, true, entry);
    }
}
