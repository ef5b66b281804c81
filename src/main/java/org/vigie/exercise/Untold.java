// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;

/// What a story's cell has still to do when an exercise is entered again.
///
/// An act is known by who did it and when it happened: a story gives its acts to people of its own, and what an
/// entry said may have been erased since.
public final class Untold {
    private final Map<Act, Integer> told = new HashMap<>();

    private record Act(Optional<PersonId> author, Instant occurredAt) {}

    /// Takes note of an entry of the exercise's journal.
    public void see(Entry entry) {
        told.merge(new Act(entry.author(), entry.occurredAt()), 1, Integer::sum);
    }

    /// The acts of the script that the journal has not yet, in their order.
    public List<Draft> of(List<Draft> script) {
        var left = new HashMap<>(told);
        var untold = new ArrayList<Draft>();
        for (var draft : script) {
            var act = new Act(draft.author(), draft.occurredAt());
            if (left.getOrDefault(act, 0) > 0) left.merge(act, -1, Integer::sum);
            else untold.add(draft);
        }
        return List.copyOf(untold);
    }
}
