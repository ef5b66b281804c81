// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.sitrep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.core.journal.Entries.INES;
import static org.vigie.core.journal.Entries.at;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.action.ActionId;
import org.vigie.core.action.Actions;
import org.vigie.core.action.Charge;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.cell.Seat;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.claim.Claims;
import org.vigie.core.decision.DecisionId;
import org.vigie.core.decision.Decisions;
import org.vigie.core.journal.ActionAct;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.DecisionAct;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.RoleAct;
import org.vigie.core.sitrep.Agenda.Item;

class AgendaTest {
    private final Entries entries = new Entries();

    @Test
    void anEmptyRoomHasNothingToGoThrough() {
        assertThat(items(at(60))).isEmpty();
    }

    @Test
    void itGoesFromWhoIsMissingToWhatIsToBeFinishedSoon() {
        for (var role : UsualRoles.ALL)
            if (!role.equals(UsualRoles.COMMUNICATION)) entries.add(new RoleAct.SeatTaken(role.id(), Seat.LEAD, INES));
        entries.add(new RoleAct.ShiftSet(UsualRoles.DIRECTION.id(), Optional.of(at(90))))
                .add(new RoleAct.ShiftSet(UsualRoles.TECHNICAL.id(), Optional.of(at(600))))
                .add(action(1, Optional.of(at(200))))
                .add(action(2, Optional.of(at(100))))
                .add(action(3, Optional.of(at(59))))
                .add(action(4, Optional.empty()))
                .add(action(5, Optional.of(at(30))))
                .add(new ActionAct.Done(id(5), ""))
                .add(question(1, Optional.empty()))
                .add(question(2, Optional.of(at(80))))
                .add(new ClaimAct.Noted(claim(1), "Vrai", "forum", Charge.NOBODY, ""))
                .add(new ClaimAct.Noted(claim(2), "Faux", "forum", Charge.NOBODY, ""))
                .add(new ClaimAct.Judged(claim(2), ClaimState.REFUTED, "capture"));
        assertThat(items(at(60)).stream().map(AgendaTest::said))
                .containsExactly(
                        "vacant " + UsualRoles.COMMUNICATION.name().fr(),
                        "relief " + UsualRoles.DIRECTION.name().fr(),
                        "decide D-02",
                        "decide D-01",
                        "late A-03",
                        "verify F-01",
                        "due A-02");
    }

    private static String said(Item item) {
        return switch (item) {
            case Item.Vacant(var held) -> "vacant " + held.role().name().fr();
            case Item.Relief(var held, var _) -> "relief " + held.role().name().fr();
            case Item.ToDecide(var decision) -> "decide " + decision.id().spoken();
            case Item.Late(var action) -> "late " + action.id().spoken();
            case Item.ToVerify(var claim) -> "verify " + claim.id().spoken();
            case Item.Due(var action) -> "due " + action.id().spoken();
        };
    }

    private List<Item> items(Instant now) {
        var all = entries.all();
        return Agenda.of(
                        List.copyOf(RoleBoard.fold(all).values()),
                        List.copyOf(Actions.fold(all).values()),
                        List.copyOf(Decisions.fold(all).values()),
                        List.copyOf(Claims.fold(all).values()),
                        now)
                .items();
    }

    private static ActionId id(int number) {
        return new ActionId(new UUID(1, number), number);
    }

    private static ClaimId claim(int number) {
        return new ClaimId(new UUID(3, number), number);
    }

    private static ActionAct action(int number, Optional<Instant> due) {
        return new ActionAct.Given(id(number), "Action " + number, Charge.NOBODY, due, List.of(), Optional.empty());
    }

    private static DecisionAct question(int number, Optional<Instant> due) {
        return new DecisionAct.Asked(
                new DecisionId(new UUID(2, number), number), "Question ?", List.of(), Optional.empty(), List.of(), due);
    }
}
