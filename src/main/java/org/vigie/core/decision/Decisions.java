// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.decision;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.DecisionAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal;

/// The decisions of a room, as its journal tells them. Every call reads the journal: never on the
/// screen's thread.
public final class Decisions {
    private final Journal journal;
    private final RoomId room;

    public Decisions(Journal journal, RoomId room) {
        this.journal = journal;
        this.room = room;
    }

    /// Every decision, in the order in which it was asked for.
    public List<Decision> all() {
        return List.copyOf(told().values());
    }

    /// What waits to be decided, due first.
    public List<Decision> pending() {
        return told().values().stream()
                .filter(Decision::isPending)
                .sorted(Comparator.comparing(
                                (Decision decision) -> decision.dueAt().orElse(Instant.MAX))
                        .thenComparingInt(decision -> decision.id().number()))
                .toList();
    }

    private Map<DecisionId, Decision> told() {
        return fold(journal.standing(room, DecisionAct.class));
    }

    /// What these entries come to, in the order of their clocks. Acts on a question never put are
    /// left out.
    public static Map<DecisionId, Decision> fold(List<Entry> entries) {
        var decisions = new LinkedHashMap<DecisionId, Decision>();
        for (var entry : entries) {
            if (!(entry.payload() instanceof DecisionAct act)) continue;
            if (act instanceof DecisionAct.Asked asked)
                decisions.putIfAbsent(asked.decision(), Decision.of(asked, entry));
            else decisions.computeIfPresent(act.decision(), (_, decision) -> decision.after(act, entry));
        }
        return decisions;
    }
}
