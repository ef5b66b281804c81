// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.vigie.core.action.Action;
import org.vigie.core.action.ActionState;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.RoleId;

/// Actions that stand together in the list.
///
/// @param actions most pressing first; of those done, the latest first
record ActionGroup(Kind kind, Optional<RoleId> role, List<Action> actions) {
    private static final Comparator<Action> MOST_PRESSING = Comparator.comparing(
                    (Action action) -> action.dueAt().orElse(Instant.MAX))
            .thenComparing(action -> action.id().number());

    /// Why they stand together.
    enum Kind {
        LATE,
        IN_PROGRESS,
        TO_DO,
        OVER,
        OF_ROLE
    }

    /// Late first, then under way, then to do, then what is over; empty groups are left out.
    static List<ActionGroup> byState(List<Action> actions, Instant now) {
        var groups = new ArrayList<ActionGroup>();
        for (var kind : new Kind[] {Kind.LATE, Kind.IN_PROGRESS, Kind.TO_DO, Kind.OVER}) {
            var order = kind == Kind.OVER ? Comparator.comparing(Action::since).reversed() : MOST_PRESSING;
            var found = actions.stream()
                    .filter(action -> kindOf(action, now) == kind)
                    .sorted(order)
                    .toList();
            if (!found.isEmpty()) groups.add(new ActionGroup(kind, Optional.empty(), found));
        }
        return List.copyOf(groups);
    }

    /// What is still to be finished, by the role that answers for it; without a role last.
    static List<ActionGroup> byRole(RoomState state) {
        var groups = new LinkedHashMap<Optional<RoleId>, List<Action>>();
        for (var held : state.roles()) groups.put(Optional.of(held.role().id()), new ArrayList<>());
        for (var action : state.actions())
            if (!action.state().isOver())
                groups.computeIfAbsent(roleOf(action, state), _ -> new ArrayList<>())
                        .add(action);
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new ActionGroup(
                        Kind.OF_ROLE,
                        group.getKey(),
                        group.getValue().stream().sorted(MOST_PRESSING).toList()))
                .toList();
    }

    private static Optional<RoleId> roleOf(Action action, RoomState state) {
        return action.charge()
                .role()
                .or(() -> action.charge()
                        .person()
                        .flatMap(person -> state.roles().stream()
                                .filter(held -> held.lead()
                                                .filter(person::equals)
                                                .isPresent()
                                        || held.deputy().filter(person::equals).isPresent())
                                .findFirst()
                                .map(HeldRole::role)
                                .map(role -> role.id())));
    }

    private static Kind kindOf(Action action, Instant now) {
        if (action.state().isOver()) return Kind.OVER;
        if (action.isLate(now)) return Kind.LATE;
        return action.state() instanceof ActionState.InProgress ? Kind.IN_PROGRESS : Kind.TO_DO;
    }
}
