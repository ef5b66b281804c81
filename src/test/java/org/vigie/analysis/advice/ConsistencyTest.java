// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.analysis.advice.Consistency.Conflict;
import org.vigie.core.advice.Posture;
import org.vigie.core.advice.RepairFamily;
import org.vigie.core.advice.RepairTactic;
import org.vigie.core.advice.Response;

class ConsistencyTest {
    private static final Response BASE = Response.INSTRUCTING;

    @Test
    void denialBesideAnApologyIsAnError() {
        var conflicts = Consistency.of(List.of(BASE, Response.DENIAL, Response.APOLOGY), List.of());
        assertThat(conflicts).containsExactly(new Conflict(Rule.S8, List.of(Posture.DENY, Posture.REBUILD)));
        assertThat(conflicts.getFirst().isError()).isTrue();
    }

    @Test
    void denialBesideAnExcuseIsAnError() {
        assertThat(Consistency.of(List.of(BASE, Response.SCAPEGOAT, Response.EXCUSE), List.of()))
                .containsExactly(new Conflict(Rule.S8, List.of(Posture.DENY, Posture.DIMINISH)));
    }

    @Test
    void messagesCountBesideWhatWasRetained() {
        assertThat(Consistency.of(List.of(BASE, Response.DENIAL), List.of(RepairTactic.MORTIFICATION)))
                .containsExactly(new Conflict(Rule.S8, List.of(Posture.DENY, Posture.REBUILD)));
    }

    @Test
    void bolsteringIsNeverAlone() {
        assertThat(Consistency.of(List.of(Response.REMINDER), List.of()))
                .extracting(Conflict::rule)
                .containsExactly(Rule.S9, Rule.BASE);
        assertThat(Consistency.of(List.of(BASE, Response.VICTIMAGE), List.of())).isEmpty();
    }

    @Test
    void theBaseResponseComesFirst() {
        assertThat(Consistency.of(List.of(Response.APOLOGY), List.of()))
                .containsExactly(new Conflict(Rule.BASE, List.of(Posture.BASE)));
        assertThat(Consistency.of(List.of(Response.APOLOGY), List.of(RepairTactic.CORRECTIVE_ACTION)))
                .isEmpty();
        assertThat(Consistency.of(List.of(), List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DENIAL, SIMPLE_DENIAL SHIFT_BLAME",
        "EVASION, PROVOCATION DEFEASIBILITY ACCIDENT GOOD_INTENTIONS",
        "REDUCING_OFFENSIVENESS, BOLSTERING MINIMISATION DIFFERENTIATION TRANSCENDENCE ATTACK_ACCUSER COMPENSATION",
        "CORRECTIVE_ACTION, CORRECTIVE_ACTION",
        "MORTIFICATION, MORTIFICATION",
    })
    void fourteenTacticsInFiveFamilies(RepairFamily family, String tactics) {
        assertThat(Stream.of(RepairTactic.values()).filter(tactic -> tactic.family() == family))
                .extracting(Enum::name)
                .containsExactly(tactics.split(" "));
        assertThat(RepairTactic.values()).hasSize(14);
    }

    @Test
    void responsesStandFromTheLeastToTheMostAccepting() {
        assertThat(List.of(Response.values()).subList(2, 12))
                .containsExactly(
                        Response.ATTACK_ACCUSER,
                        Response.DENIAL,
                        Response.SCAPEGOAT,
                        Response.EXCUSE,
                        Response.JUSTIFICATION,
                        Response.INGRATIATION,
                        Response.REMINDER,
                        Response.VICTIMAGE,
                        Response.COMPENSATION,
                        Response.APOLOGY);
    }
}
