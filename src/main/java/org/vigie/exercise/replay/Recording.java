// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigie.core.cell.Room;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Nature;

/// What a room's journal tells, each entry at the instant from which it was known.
///
/// In reality that is when it was recorded, whatever time it speaks of. An exercise has an hour of its own, which its
/// entries carry as the time of the fact; what one goes back on comes after what it is about.
public record Recording(Room room, List<Step> steps) {
    public Recording {
        steps = List.copyOf(steps);
    }

    /// One entry.
    ///
    /// @param at from when on it was known
    public record Step(Instant at, Entry entry) {}

    /// @param all entries of the store where the room was recorded, in the order of their clocks
    public static Recording of(Room room, Iterable<Entry> all) {
        var known = new HashMap<EntryRef, Instant>();
        var steps = new ArrayList<Step>();
        var latest = Instant.MIN;
        for (var entry : all) {
            if (!Told.belongs(entry, room.id(), known.keySet())) continue;
            var at = room.nature() == Nature.REAL ? max(entry.receivedAt(), latest) : inGame(entry, known);
            if (room.nature() == Nature.REAL) latest = at;
            known.put(entry.ref(), at);
            steps.add(new Step(at, entry));
        }
        steps.sort(Comparator.comparing(Step::at));
        return new Recording(room, steps);
    }

    /// What was known at this instant, in order.
    public List<Entry> upTo(Instant now) {
        return steps.stream()
                .takeWhile(step -> !step.at().isAfter(now))
                .map(Step::entry)
                .toList();
    }

    /// When the last of it was recorded; empty for a room in which nothing was.
    public Optional<Instant> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast().at());
    }

    private static Instant inGame(Entry entry, Map<EntryRef, Instant> known) {
        var at = entry.occurredAt();
        for (var before : named(entry)) at = max(at, known.getOrDefault(before, at));
        return at;
    }

    /// The entries that this one speaks of.
    private static Set<EntryRef> named(Entry entry) {
        var named = new HashSet<EntryRef>(entry.replaces());
        new Rewriting(value -> {
                    if (!(value instanceof EntryRef ref)) return Optional.empty();
                    named.add(ref);
                    return Optional.of(ref);
                })
                .of(entry.payload());
        return named;
    }

    private static Instant max(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
