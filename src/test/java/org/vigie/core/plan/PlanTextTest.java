// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.crisis.Wording;

class PlanTextTest {
    private static final String HEAD = "[plan leak 2] Fuite | Leak\n";
    private static final String CARD = "[card claim 4] Fuite alléguée | Alleged leak\n5 legal: Relire. | Review.\n";

    @Test
    void aPlanIsReadLineByLine() {
        var plan = read(HEAD + "roles: direction, legal\nlevel 2: Rançon. | Ransom.\nstakeholder 60: Banque | Bank\n"
                + CARD + "- anyone: Clore. | Close.\n");
        assertThat(plan.version()).isEqualTo(2);
        assertThat(plan.roles()).containsExactly(UsualRoles.DIRECTION.id(), UsualRoles.LEGAL.id());
        assertThat(plan.stakeholders())
                .containsExactly(new CrisisPlan.Stakeholder(Duration.ofHours(1), new Wording("Banque", "Bank")));
        var steps = plan.cards().getFirst().steps();
        assertThat(steps.getFirst().within()).contains(Duration.ofMinutes(5));
        assertThat(steps.getFirst().role()).contains(UsualRoles.LEGAL.id());
        assertThat(steps.getLast().within()).isEmpty();
        assertThat(steps.getLast().role()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "roles: direction, cuisine;UNKNOWN_ROLE;2;cuisine",
                "level 7: Haut | High;NOT_A_NUMBER;2;7",
                "stakeholder tôt: Banque | Bank;NOT_A_NUMBER;2;tôt",
                "level 1: Seulement en français;ONE_LANGUAGE_ONLY;2;Seulement en français",
                "bonjour;UNREADABLE_LINE;2;bonjour",
                "5 legal: Relire. | Review.;STEP_WITHOUT_CARD;2;5 legal: Relire. | Review."
            })
    void whatIsWrongIsToldWithItsLine(String line, PlanFlaw.Problem problem, int number, String found) {
        var reading = PlanText.read(HEAD + line + "\n" + CARD);
        assertThat(reading.plan()).isEmpty();
        assertThat(reading.flaws()).containsExactly(new PlanFlaw(problem, number, found));
    }

    @Test
    void aRoleThatARoomAddedIsCalledByItsIdentifier() {
        var own = "00000000-0000-0007-0000-000000000007";
        var plan = read(HEAD + "roles: " + own + "\n" + CARD);
        assertThat(plan.roles().getFirst()).hasToString(own);
        assertThat(read(PlanText.write(plan))).isEqualTo(plan);
    }

    @Test
    void aTextWithoutPlanOrCardSaysSo() {
        assertThat(PlanText.read("").flaws())
                .extracting(PlanFlaw::problem)
                .containsExactly(PlanFlaw.Problem.NO_PLAN, PlanFlaw.Problem.NO_CARD);
        assertThat(PlanText.read(HEAD + "[card claim 4] Fuite | Leak\n").flaws())
                .extracting(PlanFlaw::problem)
                .containsExactly(PlanFlaw.Problem.NO_CARD);
    }

    @ParameterizedTest
    @FieldSource("org.vigie.core.plan.TestPlans#CODES")
    void everyShippedPlanIsWholeAndIsWrittenAsItWasRead(String code) {
        var plan = TestPlans.shipped(code);
        assertThat(plan.code()).isEqualTo(code);
        assertThat(plan.roles()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(plan.thresholds()).extracting(t -> t.level().number()).containsExactly(1, 2, 3, 4);
        assertThat(plan.stakeholders()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(plan.cards())
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(card -> card.steps().size() >= 6);
        assertThat(read(PlanText.write(plan))).isEqualTo(plan);
    }

    @Test
    void noTwoShippedCardsShareANumberOrACode() {
        var cards = TestPlans.shipped().stream()
                .flatMap(plan -> plan.cards().stream())
                .toList();
        assertThat(cards).extracting(card -> card.number()).doesNotHaveDuplicates();
        assertThat(cards).extracting(card -> card.code()).doesNotHaveDuplicates();
    }

    private static CrisisPlan read(String text) {
        var reading = PlanText.read(text);
        assertThat(reading.flaws()).isEmpty();
        return reading.plan().orElseThrow();
    }
}
