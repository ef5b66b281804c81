// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.action;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which actions of a room wait for which.
public final class Waiting {
    private final Map<ActionId, Action> known = new HashMap<>();

    /// @param actions all actions of the room
    public Waiting(Collection<Action> actions) {
        for (var action : actions) known.put(action.id(), action);
    }

    /// What must still be finished, or dropped, before an action can be finished; empty if nothing holds it up. What
    /// nobody knows holds up nothing.
    public List<Action> holding(Collection<ActionId> after) {
        return after.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .filter(action -> !action.state().isOver())
                .toList();
    }

    /// The first of these actions that waits for this one already, itself or by others: neither would ever be finished.
    public Optional<Action> circle(ActionId action, Collection<ActionId> after) {
        return after.stream()
                .filter(first -> leadsTo(first, action))
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .findFirst();
    }

    private boolean leadsTo(ActionId from, ActionId to) {
        var seen = new HashSet<ActionId>();
        var left = new ArrayDeque<>(List.of(from));
        while (!left.isEmpty()) {
            var next = left.pop();
            if (next.equals(to)) return true;
            var action = known.get(next);
            if (seen.add(next) && action != null) left.addAll(action.after());
        }
        return false;
    }
}
