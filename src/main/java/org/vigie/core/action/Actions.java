// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.action;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.ActionAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal;

/// The actions of a room, as its journal tells them. Every call reads the journal: never on the
/// screen's thread.
public final class Actions {
    /// What is late first, then what is due first, then in the order in which it was decided on.
    private static final Comparator<Action> MOST_PRESSING = Comparator.comparing(
                    (Action action) -> action.dueAt().orElse(Instant.MAX))
            .thenComparingInt(action -> action.id().number());

    private final Journal journal;
    private final RoomId room;

    public Actions(Journal journal, RoomId room) {
        this.journal = journal;
        this.room = room;
    }

    /// Every action, in the order in which it was decided on.
    public List<Action> all() {
        return List.copyOf(told().values());
    }

    /// What is still to be finished, most pressing first.
    public List<Action> open() {
        return told().values().stream()
                .filter(action -> !action.state().isOver())
                .sorted(MOST_PRESSING)
                .toList();
    }

    /// The next number for an action of this room.
    ///
    /// @param fresh an identifier never used before
    public ActionId next(UUID fresh) {
        int last = all().stream().mapToInt(action -> action.id().number()).max().orElse(0);
        return new ActionId(fresh, last + 1);
    }

    private Map<ActionId, Action> told() {
        return fold(journal.standing(room, ActionAct.class));
    }

    /// What these entries come to, in the order of their clocks. Acts on an action that was never
    /// given are left out.
    public static Map<ActionId, Action> fold(List<Entry> entries) {
        var actions = new LinkedHashMap<ActionId, Action>();
        for (var entry : entries) {
            if (!(entry.payload() instanceof ActionAct act)) continue;
            if (act instanceof ActionAct.Given given) actions.putIfAbsent(given.action(), Action.of(given, entry));
            else actions.computeIfPresent(act.action(), (_, action) -> action.after(act, entry));
        }
        return actions;
    }
}
