// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.analysis.advice.Consistency.Conflict;
import org.vigie.core.advice.Assessment;
import org.vigie.core.advice.Counsel;
import org.vigie.core.advice.Posture;
import org.vigie.core.advice.RepairFamily;
import org.vigie.core.advice.RepairTactic;
import org.vigie.core.advice.Response;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.OriginId;

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

    @Test
    void whatWasStatedBeforeIsHeldAgainstWhatIsSaidNow() {
        var denied = kept(1, Response.DENIAL);
        var deniedAgain = kept(2, Response.SCAPEGOAT);
        var now = Assessment.NONE.retaining(Response.APOLOGY, true).retaining(BASE, true);
        assertThat(Consistency.against(List.of(denied, deniedAgain), now))
                .containsExactly(new Consistency.Break(deniedAgain, Posture.DENY, Posture.REBUILD));
        assertThat(Consistency.against(List.of(kept(3, Response.EXCUSE)), now)).isEmpty();
        assertThat(Consistency.against(
                        List.of(kept(4, Response.EXCUSE)), Assessment.NONE.telling(RepairTactic.SHIFT_BLAME, true)))
                .extracting(Consistency.Break::then, Consistency.Break::now)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Posture.DIMINISH, Posture.DENY));
    }

    private static Counsel.Kept kept(long seq, Response response) {
        return new Counsel.Kept(
                new EntryRef(new OriginId(new UUID(1, 1)), seq),
                new Counsel.Signed(Optional.empty(), Instant.ofEpochSecond(seq)),
                Assessment.NONE.retaining(response, true));
    }
}
