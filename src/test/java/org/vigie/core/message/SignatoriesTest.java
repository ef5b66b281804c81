// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Presence;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.Seat;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.directory.Contact;
import org.vigie.core.directory.Listed;
import org.vigie.core.directory.Roster;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.RoleAct;
import org.vigie.core.message.Approval.Signature;
import org.vigie.core.message.Signatories.Right;

class SignatoriesTest {
    private static final RoleId LEGAL = UsualRoles.LEGAL.id();
    private static final RoleId DIRECTION = UsualRoles.DIRECTION.id();
    private static final PersonId HELENE = new PersonId(new UUID(0, 3));
    private static final PersonId NADIA = new PersonId(new UUID(0, 4));
    private static final PersonId OMAR = new PersonId(new UUID(0, 5));

    private final Entries entries = new Entries();

    @Test
    void whoHoldsTheRoleSignsAndNobodyElseWhileTheyAreThere() {
        entries.add(new RoleAct.SeatTaken(LEGAL, Seat.LEAD, Entries.PAUL));
        entries.add(new RoleAct.SeatTaken(LEGAL, Seat.DEPUTY, HELENE));
        assertThat(right(Entries.PAUL)).isEqualTo(Right.HOLDER);
        assertThat(right(HELENE)).isEqualTo(Right.NOT_THEIRS);
        assertThat(right(NADIA)).isEqualTo(Right.NOT_THEIRS);
        assertThat(right(Entries.INES)).as("she asked for it").isEqualTo(Right.SAME_PERSON);
        assertThat(signatories().awaited(waiting())).containsExactly(Entries.PAUL);
    }

    @Test
    void deputyAndStandInsSignWhileTheHolderIsAway() {
        entries.add(new RoleAct.SeatTaken(LEGAL, Seat.LEAD, Entries.PAUL));
        entries.add(new RoleAct.SeatTaken(LEGAL, Seat.DEPUTY, HELENE));
        entries.add(new RoleAct.PresenceNoted(Entries.PAUL, Presence.AWAY));
        assertThat(right(HELENE)).isEqualTo(Right.DELEGATE);
        assertThat(right(NADIA)).as("stands in by the directory").isEqualTo(Right.DELEGATE);
        assertThat(right(OMAR)).isEqualTo(Right.NOT_THEIRS);
        assertThat(right(Entries.PAUL)).as("back at the desk").isEqualTo(Right.HOLDER);
        assertThat(signatories().awaited(waiting())).containsExactly(HELENE, NADIA);
    }

    @Test
    void aRoleThatNobodyHoldsIsSignedForByAnybodyElseAsADelegate() {
        assertThat(right(OMAR)).isEqualTo(Right.DELEGATE);
        assertThat(right(Entries.INES)).isEqualTo(Right.SAME_PERSON);
        assertThat(signatories().awaited(waiting())).isEmpty();
    }

    @Test
    void whoeverHoldsTwoStepsLeavesTheSecondToAnother() {
        entries.add(new RoleAct.SeatTaken(DIRECTION, Seat.LEAD, Entries.PAUL));
        entries.add(new RoleAct.SeatTaken(DIRECTION, Seat.DEPUTY, HELENE));
        var signed = new Approval.Submitted(
                TestMessages.HOLDING,
                Entries.INES,
                Entries.at(0),
                List.of(LEGAL, DIRECTION),
                List.of(new Signature(LEGAL, Entries.PAUL, false, Entries.at(3), "")),
                Optional.empty());
        assertThat(signatories().of(Entries.PAUL, signed)).isEqualTo(Right.SAME_PERSON);
        assertThat(signatories().of(HELENE, signed)).isEqualTo(Right.DELEGATE);
        assertThat(signatories().awaited(signed)).containsExactly(HELENE, NADIA);
    }

    @Test
    void aStepIsLateAfterTheTimeOfItsLevelAndAReminderGivesItOnceMore() {
        assertThat(Circuit.due(waiting(), CrisisLevel.CRISIS)).isEqualTo(Entries.at(15));
        assertThat(Circuit.due(waiting(), CrisisLevel.MAJOR_CRISIS)).isEqualTo(Entries.at(10));
        assertThat(Circuit.patience(CrisisLevel.WATCH)).isEqualTo(Duration.ofDays(1));
        var reminded = new Approval.Submitted(
                TestMessages.HOLDING,
                Entries.INES,
                Entries.at(0),
                List.of(LEGAL),
                List.of(),
                Optional.of(Entries.at(20)));
        assertThat(Circuit.due(reminded, CrisisLevel.CRISIS)).isEqualTo(Entries.at(35));
    }

    private Right right(PersonId person) {
        return signatories().of(person, waiting());
    }

    private static Approval.Submitted waiting() {
        return new Approval.Submitted(
                TestMessages.HOLDING,
                Entries.INES,
                Entries.at(0),
                List.of(LEGAL, DIRECTION),
                List.of(),
                Optional.empty());
    }

    /// Nadia stands in for Paul.
    private Signatories signatories() {
        var people = Stream.of(Entries.PAUL, NADIA)
                .map(id -> new Listed(
                        new Person(id, "Quelqu’un", "", "Q"),
                        id.equals(NADIA) ? Contact.of(id) : Contact.of(id).replacedBy(List.of(NADIA)),
                        Optional.empty()))
                .toList();
        return new Signatories(List.copyOf(RoleBoard.fold(entries.all()).values()), new Roster(people, 6));
    }
}
