// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.AlertAct;

/// Every state against every move: those that are legal lead where they should, all others change nothing.
class AlertStateTest {
    private static final AlertId ID = new AlertId(new UUID(1, 1), 1);
    private static final AlertAct ACKNOWLEDGED = new AlertAct.Acknowledged(ID, "attendu", Optional.empty());
    private static final AlertAct BEGUN = new AlertAct.QualificationBegun(ID);
    private static final AlertAct ANSWERED = new AlertAct.QuestionAnswered(ID, 1, "true", "no", "");
    private static final AlertAct CONFIRMED = new AlertAct.Confirmed(ID, CrisisLevel.CRISIS, "reprise");
    private static final AlertAct ESCALATED = new AlertAct.Escalated(ID, "Direction");
    private static final AlertAct CLOSED = new AlertAct.Closed(ID, "appris");
    private static final AlertAct NEAR_MISS = new AlertAct.NearMissNoted(ID, "appris");
    private static final List<AlertAct> MOVES =
            List.of(ACKNOWLEDGED, BEGUN, ANSWERED, CONFIRMED, ESCALATED, CLOSED, NEAR_MISS);

    private static final AlertState IN_QUALIFICATION = new AlertState.InQualification();
    private static final AlertState IS_ACKNOWLEDGED = new AlertState.Acknowledged("attendu", Optional.empty());
    private static final AlertState IS_CONFIRMED = new AlertState.Confirmed(CrisisLevel.CRISIS, "reprise");
    private static final AlertState IS_ESCALATED = new AlertState.Escalated("Direction");
    private static final AlertState IS_CLOSED = new AlertState.Closed("appris");
    private static final AlertState IS_NEAR_MISS = new AlertState.NearMiss("appris");

    @Test
    void aNewOneAndAnAcknowledgedOneCanGoAnywhere() {
        for (var state : List.of(new AlertState.New(), IS_ACKNOWLEDGED))
            assertThat(afterEach(state))
                    .containsExactly(
                            Optional.of(IS_ACKNOWLEDGED),
                            Optional.of(IN_QUALIFICATION),
                            Optional.of(IN_QUALIFICATION),
                            Optional.of(IS_CONFIRMED),
                            Optional.of(IS_ESCALATED),
                            Optional.of(IS_CLOSED),
                            Optional.of(IS_NEAR_MISS));
    }

    @Test
    void whatIsQualifiedIsNotAcknowledgedAnyMore() {
        for (var state : List.of(IN_QUALIFICATION, IS_CONFIRMED))
            assertThat(afterEach(state))
                    .containsExactly(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(IS_CONFIRMED),
                            Optional.of(IS_ESCALATED),
                            Optional.of(IS_CLOSED),
                            Optional.of(IS_NEAR_MISS));
    }

    @Test
    void whatIsEscalatedCanOnlyBeClosed() {
        assertThat(afterEach(IS_ESCALATED))
                .containsExactly(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(IS_CLOSED),
                        Optional.of(IS_NEAR_MISS));
    }

    @Test
    void whatIsOverStaysOver() {
        for (var state : List.of(IS_CLOSED, IS_NEAR_MISS)) {
            assertThat(state.isOver()).isTrue();
            assertThat(afterEach(state)).allMatch(Optional::isEmpty);
        }
    }

    @Test
    void aStateOffersItsMovesAsActs() {
        assertThat(new AlertState.New().acknowledge(ID, "attendu", Optional.empty()))
                .isEqualTo(ACKNOWLEDGED);
        assertThat(new AlertState.Escalated("Direction").close(ID, "appris")).isEqualTo(CLOSED);
    }

    @Test
    void wordsThatMustBeThereAreAskedFor() {
        var state = new AlertState.New();
        assertThatThrownBy(() -> state.close(ID, " ")).hasMessageContaining("learning");
        assertThatThrownBy(() -> state.noteNearMiss(ID, "")).hasMessageContaining("learning");
        assertThatThrownBy(() -> state.acknowledge(ID, "", Optional.empty())).hasMessageContaining("why");
        assertThatThrownBy(() -> state.confirm(ID, CrisisLevel.ALERT, "")).hasMessageContaining("reason");
    }

    private static List<Optional<AlertState>> afterEach(AlertState state) {
        return MOVES.stream().map(state::after).toList();
    }
}
