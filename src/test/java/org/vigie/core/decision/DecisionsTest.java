// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vigie.core.journal.Entries.INES;
import static org.vigie.core.journal.Entries.PAUL;
import static org.vigie.core.journal.Entries.at;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.DecisionAct;
import org.vigie.core.journal.Entries;

class DecisionsTest {
    private static final DecisionId GESTURE = new DecisionId(new UUID(1, 1), 7);
    private static final KnownThen KNOWN = new KnownThen(
            at(3),
            CrisisLevel.CRISIS,
            OptionalLong.of(1_284),
            OptionalDouble.of(0.62),
            List.of("Fuite de données"),
            List.of("12 % du parc touché"));
    private static final DecisionAct ASKED = new DecisionAct.Asked(
            GESTURE,
            "Geste commercial : 10 jours ou 1 mois ?",
            List.of("10 jours", "1 mois"),
            Optional.of(UsualRoles.DIRECTION.id()),
            List.of(UsualRoles.COMMERCIAL.id(), UsualRoles.LEGAL.id()),
            Optional.of(at(30)));

    private final Entries entries = new Entries();

    @Test
    void aQuestionWaitsUntilSomebodyDecides() {
        entries.add(ASKED);
        assertThat(gesture().isPending()).isTrue();
        assertThat(gesture().isLate(at(31))).isTrue();
        entries.add(PAUL, new DecisionAct.Taken(GESTURE, "10 jours", "budget tenu", KNOWN));
        assertThat(gesture().state()).isEqualTo(new DecisionState.Taken("10 jours", "budget tenu", KNOWN));
        assertThat(gesture().by()).contains(PAUL);
        assertThat(gesture().isLate(at(31))).isFalse();
    }

    @Test
    void theLatestAdviceOfARoleCounts() {
        var sales = UsualRoles.COMMERCIAL.id();
        entries.add(ASKED)
                .add(new DecisionAct.Advised(GESTURE, sales, Optional.of("1 mois"), ""))
                .add(new DecisionAct.Advised(GESTURE, sales, Optional.of("10 jours"), "après chiffrage"));
        assertThat(gesture().advice())
                .containsExactly(
                        new Advice(sales, Optional.of("10 jours"), "après chiffrage", at(2), Optional.of(INES)));
        assertThat(gesture().silent()).containsExactly(UsualRoles.LEGAL.id());
    }

    @Test
    void whatIsDecidedIsNotDecidedAgainNorAdvisedOn() {
        entries.add(ASKED)
                .add(new DecisionAct.Taken(GESTURE, "10 jours", "", KNOWN))
                .add(new DecisionAct.Taken(GESTURE, "1 mois", "", KNOWN))
                .add(new DecisionAct.Withdrawn(GESTURE, "trop tard"))
                .add(new DecisionAct.Advised(GESTURE, UsualRoles.LEGAL.id(), Optional.empty(), "réserve"));
        assertThat(gesture().state()).isEqualTo(new DecisionState.Taken("10 jours", "", KNOWN));
        assertThat(gesture().advice()).isEmpty();
    }

    @Test
    void aDeadlineCanMoveWhileItIsOpen() {
        entries.add(ASKED).add(new DecisionAct.Scheduled(GESTURE, Optional.of(at(90))));
        assertThat(gesture().isLate(at(31))).isFalse();
        assertThat(gesture().since()).isEqualTo(at(0));
    }

    @Test
    void anEmptyQuestionOrChoiceIsRefused() {
        assertThatThrownBy(() -> new DecisionAct.Taken(GESTURE, " ", "", KNOWN)).hasMessageContaining("chosen");
        assertThatThrownBy(() ->
                        new DecisionAct.Asked(GESTURE, "", List.of(), Optional.empty(), List.of(), Optional.empty()))
                .hasMessageContaining("question");
    }

    private Decision gesture() {
        return Optional.ofNullable(Decisions.fold(entries.all()).get(GESTURE)).orElseThrow();
    }
}
