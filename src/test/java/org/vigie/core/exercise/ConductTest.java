// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.core.journal.Entries.T0;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.action.Charge;
import org.vigie.core.cell.Seat;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RoleAct;
import org.vigie.core.message.Message;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.TestMessages;

/// Entries are one minute apart, from the start on.
class ConductTest {
    private static final Message HOLDING = TestMessages.HOLDING;
    private static final ClaimId LEAK = new ClaimId(new UUID(4, 4), 1);

    private static Conduct conduct(Entries entries, int minutes) {
        return Conduct.fold(entries.all(), T0, T0.plusSeconds(60L * minutes));
    }

    private static Payload.Logged line() {
        return new Payload.Logged(LogType.FACT, "Box 7 redémarre", Optional.empty());
    }

    private static MessageAct.Used copied() {
        return new MessageAct.Used(HOLDING.id(), HOLDING.version(), Outlet.SITE, "Nous cherchons la cause.");
    }

    @Test
    void aCellThatDidNothingHasBeenSilentFromTheStart() {
        var conduct = conduct(new Entries(), 45);
        assertThat(conduct.firstWord()).isEmpty();
        assertThat(conduct.words()).isZero();
        assertThat(conduct.rolesHeld()).isZero();
        assertThat(conduct.logLines()).isZero();
        assertThat(conduct.longestGap()).isEqualTo(Duration.ofMinutes(45));
        assertThat(conduct.alertAnswer()).isEmpty();
        assertThat(conduct.injectRead()).isEmpty();
    }

    @Test
    void theFirstWordIsTimedAndAnUnsignedCopyIsTold() {
        var signed = new ApprovalAct.Signed(
                List.of(ApprovalAct.Words.of(HOLDING)), UsualRoles.LEGAL.id(), false, Optional.empty(), "");
        var conduct =
                conduct(new Entries().add(line()).add(copied()).add(signed).add(copied()), 10);
        assertThat(conduct.firstWord()).contains(Duration.ofMinutes(1));
        assertThat(conduct.words()).isEqualTo(2);
        assertThat(conduct.unsigned())
                .as("the first was copied before anyone signed")
                .isEqualTo(1);
    }

    @Test
    void aDenialBeforeItsProofIsHasty() {
        var noted = new ClaimAct.Noted(LEAK, "Les IBAN sont en vente", "X", Charge.NOBODY, "");
        var refuted = new ClaimAct.Judged(LEAK, ClaimState.REFUTED, "Journaux vérifiés");
        var denied = new ClaimAct.Rebutted(LEAK, "C’est faux");
        var careful = conduct(new Entries().add(noted).add(refuted).add(denied), 5);
        assertThat(careful.denials()).isEqualTo(1);
        assertThat(careful.hastyDenials()).isZero();
        assertThat(conduct(new Entries().add(noted).add(denied).add(refuted), 5).hastyDenials())
                .isEqualTo(1);
    }

    @Test
    void rolesAndLinesAreCountedAndTheLongestGapIsFound() {
        var conduct = conduct(
                new Entries()
                        .add(line())
                        .add(new RoleAct.SeatTaken(UsualRoles.LEGAL.id(), Seat.LEAD, Entries.INES))
                        .add(new RoleAct.SeatTaken(UsualRoles.LEGAL.id(), Seat.DEPUTY, Entries.PAUL))
                        .add(line()),
                20);
        assertThat(conduct.rolesHeld()).isEqualTo(1);
        assertThat(conduct.logLines()).isEqualTo(2);
        assertThat(conduct.longestGap()).isEqualTo(Duration.ofMinutes(17));
    }

    @Test
    void anInjectIsReadWhenTheFirstReadIt() {
        var injects = SampleExercise.scenario().injects();
        var conduct = conduct(
                new Entries()
                        .add(SampleExercise.fired(injects.get(0), Duration.ZERO, ExerciseAct.Way.TIMED))
                        .add(SampleExercise.fired(injects.get(1), Duration.ZERO, ExerciseAct.Way.TIMED))
                        .add(new ExerciseAct.Seen("S-01"))
                        .add(Entries.PAUL, new ExerciseAct.Seen("S-01"))
                        .add(new ExerciseAct.Seen("S-02")),
                5);
        // S-01 after two minutes, S-02 after three
        assertThat(conduct.injectRead()).contains(Duration.ofSeconds(150));
    }
}
