// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.opening;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigie.core.action.ActionId;
import org.vigie.core.action.Charge;
import org.vigie.core.alert.AlertId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.journal.ActionAct;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.CardAct;
import org.vigie.core.journal.CellAct;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PlanAct;
import org.vigie.core.journal.RoleAct;
import org.vigie.core.plan.CrisisPlan;

/// The acts that opening a cell comes to, in the order in which they are recorded: the cell first, so that an opening
/// cut short shows as a cell with empty seats.
final class OpeningActs {
    /// Draft within 30 to 60 minutes, practitioners say (circulos.co, a weak source); we ask for less.
    private static final Duration HOLDING = Duration.ofMinutes(20);

    private OpeningActs() {}

    /// @param action an identifier for the action about the holding statement
    /// @param now the room's time
    static List<Payload> of(Filled filled, Proposal proposal, ActionId action, Instant now) {
        var acts = new ArrayList<Payload>();
        var ground = proposal.ground();
        // a room of its own gets the alert with its evidence, as it was raised
        if (filled.apart()) ground.ifPresent(alert -> acts.add(copy(alert.raised())));
        var known = ground.map(alert -> filled.apart() ? copy(alert.raised()).alert() : alert.id());
        acts.add(new CellAct.Opened(filled.title(), filled.start(), filled.types(), filled.sector(), known));
        if (filled.apart() || filled.level() != proposal.level())
            acts.add(new CrisisAct.LevelDecided(filled.level(), filled.reason(), known, Optional.empty()));
        if (filled.sector() != proposal.sector()) acts.add(new AlertAct.SectorKept(filled.sector()));
        for (var person : filled.newcomers()) acts.add(new Payload.PersonNoted(person));
        acts.addAll(seats(filled, proposal));
        if (!filled.types().isEmpty()) acts.add(new PlanAct.PlansChosen(filled.types()));
        if (filled.cards()) acts.addAll(cards(filled, proposal));
        if (filled.holding())
            acts.add(new ActionAct.Given(
                    action,
                    filled.message(),
                    Charge.of(UsualRoles.COMMUNICATION.id()),
                    Optional.of(now.plus(HOLDING)),
                    List.of(),
                    Optional.empty()));
        return List.copyOf(acts);
    }

    private static AlertAct.Raised copy(AlertAct.Raised raised) {
        var id = new AlertId(raised.alert().value(), 1);
        return new AlertAct.Raised(
                id,
                raised.rule(),
                raised.finding(),
                raised.gauge(),
                raised.evidence(),
                raised.escalation(),
                raised.place());
    }

    /// Who sits there already need not sit down again.
    private static List<Payload> seats(Filled filled, Proposal proposal) {
        var acts = new ArrayList<Payload>();
        for (var one : filled.sittings()) {
            boolean sits = !filled.apart()
                    && proposal.roles().stream()
                            .filter(held -> held.role().id().equals(one.role()))
                            .flatMap(held -> held.holder(one.seat()).stream())
                            .anyMatch(one.person().id()::equals);
            if (!sits)
                acts.add(new RoleAct.SeatTaken(
                        one.role(), one.seat(), one.person().id()));
        }
        return acts;
    }

    /// The card of the first plan is laid out last, and is then the one that is shown.
    private static List<Payload> cards(Filled filled, Proposal proposal) {
        return filled.types().reversed().stream()
                .flatMap(code ->
                        proposal.plans().stream().filter(plan -> plan.code().equals(code)))
                .map(CrisisPlan::cards)
                .<Payload>map(cards -> new CardAct.Opened(cards.getFirst()))
                .toList();
    }
}
