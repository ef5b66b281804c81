// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vigie.core.journal.Entries.INES;
import static org.vigie.core.journal.Entries.PAUL;
import static org.vigie.core.journal.Entries.at;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.crisis.Wording;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.RoleAct;

class RoleBoardTest {
    private static final RoleId LEGAL = UsualRoles.LEGAL.id();
    private static final HandOver LINES = new HandOver("Démenti publié.", "Plainte en préparation.", "Faux compte.");

    private final Entries entries = new Entries();

    @Test
    void aRoomBeginsWithTheEightUsualRolesAndNobodyInThem() {
        var board = RoleBoard.fold(entries.all());
        assertThat(board).hasSize(8);
        assertThat(board.values()).allMatch(HeldRole::isWithoutHolder);
    }

    @Test
    void whoSitsDownHoldsTheRoleUntilItIsGivenUp() {
        entries.add(new RoleAct.SeatTaken(LEGAL, Seat.LEAD, PAUL)).add(new RoleAct.SeatTaken(LEGAL, Seat.DEPUTY, INES));
        assertThat(legal().lead()).contains(PAUL);
        assertThat(legal().deputy()).contains(INES);
        assertThat(legal().isWithoutHolder()).isFalse();

        entries.add(new RoleAct.SeatLeft(LEGAL, Seat.LEAD));
        assertThat(legal().lead()).isEmpty();
        assertThat(legal().deputy()).contains(INES);
        assertThat(legal().isWithoutHolder()).isTrue();
        assertThat(legal().tenures().getFirst())
                .isEqualTo(new Tenure(PAUL, Seat.LEAD, at(0), Optional.of(at(2)), Optional.empty()));
    }

    @Test
    void aHandOverLeavesItsThreeLinesInTheHistory() {
        entries.add(new RoleAct.SeatTaken(LEGAL, Seat.LEAD, PAUL))
                .add(new RoleAct.ShiftSet(LEGAL, Optional.of(at(10))))
                .add(new RoleAct.HandedOver(LEGAL, INES, LINES));
        assertThat(legal().lead()).contains(INES);
        assertThat(legal().shiftEnds()).isEmpty();
        assertThat(legal().tenures())
                .containsExactly(
                        new Tenure(PAUL, Seat.LEAD, at(0), Optional.of(at(2)), Optional.of(LINES)),
                        new Tenure(INES, Seat.LEAD, at(2), Optional.empty(), Optional.empty()));
    }

    @Test
    void ofTwoPeopleWhoTookTheSameSeatTheLaterHoldsItAndBothStayInTheHistory() {
        entries.add(PAUL, new RoleAct.SeatTaken(LEGAL, Seat.LEAD, PAUL))
                .add(INES, new RoleAct.SeatTaken(LEGAL, Seat.LEAD, INES));
        assertThat(legal().lead()).contains(INES);
        assertThat(legal().tenures()).hasSize(2);
    }

    @Test
    void takingOnesOwnSeatAgainChangesNothing() {
        entries.add(new RoleAct.SeatTaken(LEGAL, Seat.LEAD, PAUL)).add(new RoleAct.SeatTaken(LEGAL, Seat.LEAD, PAUL));
        assertThat(legal().tenures()).hasSize(1);
    }

    @Test
    void whoIsAwayLeavesTheRoleWithoutHolder() {
        entries.add(new RoleAct.SeatTaken(LEGAL, Seat.LEAD, PAUL)).add(new RoleAct.PresenceNoted(PAUL, Presence.AWAY));
        assertThat(legal().lead()).contains(PAUL);
        assertThat(legal().isWithoutHolder()).isTrue();
        entries.add(new RoleAct.PresenceNoted(PAUL, Presence.IN_CALL));
        assertThat(legal().isWithoutHolder()).isFalse();
    }

    @Test
    void aShiftThatHasEndedIsOverdue() {
        entries.add(new RoleAct.SeatTaken(LEGAL, Seat.LEAD, PAUL))
                .add(new RoleAct.ShiftSet(LEGAL, Optional.of(at(10))));
        assertThat(legal().isOverdue(at(9))).isFalse();
        assertThat(legal().isOverdue(at(10))).isTrue();
    }

    @Test
    void aRoomAddsRewordsAndWithdrawsRoles() {
        var own = new Role(
                new RoleId(new UUID(7, 7)),
                new Wording("Ressources humaines", "Human resources"),
                new Wording("Prévient les salariés.", "Informs the staff."),
                new Wording("Ne répond pas aux médias.", "Does not answer media."),
                false);
        entries.add(new RoleAct.RoleKept(own)).add(new RoleAct.RoleWithdrawn(LEGAL, "tenu par le siège"));
        var board = RoleBoard.fold(entries.all());
        assertThat(board).hasSize(8).doesNotContainKey(LEGAL);
        assertThat(board.get(own.id()).role().name().in("fr")).isEqualTo("Ressources humaines");
    }

    @Test
    void aHandOverWithAnEmptyLineIsRefused() {
        assertThatThrownBy(() -> new HandOver("Démenti publié.", " ", "Faux compte."))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private HeldRole legal() {
        return Optional.ofNullable(RoleBoard.fold(entries.all()).get(LEGAL)).orElseThrow();
    }
}
