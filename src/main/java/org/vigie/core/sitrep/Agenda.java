// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.sitrep;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vigie.core.action.Action;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.claim.Claim;
import org.vigie.core.decision.Decision;

/// What the next situation briefing has to go through, made from how the room stands: who is missing, what waits to be
/// decided, what is late, what nobody knows yet, and what is to be finished soon. The order is this project's own
/// proposal: first what keeps others from working.
///
/// @param items in the order in which they are gone through
public record Agenda(List<Item> items) {
    /// How far ahead a relief or a deadline is looked for.
    public static final Duration AHEAD = Duration.ofHours(1);

    public Agenda {
        items = List.copyOf(items);
    }

    /// One thing to go through.
    public sealed interface Item {
        /// Nobody present answers for a role that the cell can't do without.
        record Vacant(HeldRole role) implements Item {}

        /// Whoever leads it is to be relieved soon, or should have been.
        record Relief(HeldRole role, Instant at) implements Item {}

        /// It waits to be decided.
        record ToDecide(Decision decision) implements Item {}

        record Late(Action action) implements Item {}

        /// Nobody knows yet whether it holds.
        record ToVerify(Claim claim) implements Item {}

        /// It is to be finished soon.
        record Due(Action action) implements Item {}
    }

    /// @param now the room's time
    public static Agenda of(
            List<HeldRole> roles, List<Action> actions, List<Decision> decisions, List<Claim> claims, Instant now) {
        var items = new ArrayList<Item>();
        boolean isManned = roles.stream().anyMatch(held -> held.lead().isPresent());
        if (isManned)
            roles.stream().filter(HeldRole::isAlarm).map(Item.Vacant::new).forEach(items::add);
        for (var held : roles)
            held.shiftEnds()
                    .filter(end -> held.lead().isPresent() && end.isBefore(now.plus(AHEAD)))
                    .ifPresent(end -> items.add(new Item.Relief(held, end)));
        decisions.stream()
                .filter(Decision::isPending)
                .sorted(Comparator.comparing(
                                (Decision decision) -> decision.dueAt().orElse(Instant.MAX))
                        .thenComparing(decision -> decision.id().number()))
                .map(Item.ToDecide::new)
                .forEach(items::add);
        var soonest = Comparator.comparing((Action action) -> action.dueAt().orElse(Instant.MAX))
                .thenComparing(action -> action.id().number());
        actions.stream()
                .filter(action -> action.isLate(now))
                .sorted(soonest)
                .map(Item.Late::new)
                .forEach(items::add);
        claims.stream()
                .filter(claim -> claim.state().isOpen())
                .sorted(Comparator.comparing(Claim::notedAt))
                .map(Item.ToVerify::new)
                .forEach(items::add);
        actions.stream()
                .filter(action -> !action.state().isOver() && !action.isLate(now) && isDue(action.dueAt(), now))
                .sorted(soonest)
                .map(Item.Due::new)
                .forEach(items::add);
        return new Agenda(items);
    }

    private static boolean isDue(Optional<Instant> due, Instant now) {
        return due.filter(at -> at.isBefore(now.plus(AHEAD))).isPresent();
    }
}
