// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.propagation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.SketchAct;

class AssumptionsTest {
    @Test
    void theyAreCompleteInOrderAndNothingIsMeasuredAtFirst() {
        var usual = Assumptions.USUAL;
        assertThat(usual.coefficients()).hasSize(12);
        assertThat(usual.coefficients().getFirst())
                .isEqualTo(new Coefficient(Scenario.SILENCE, Lever.BRANCHING, 1, ""));
        assertThat(usual.measured()).isZero();
        for (var lever : Lever.values())
            assertThat(usual.value(Scenario.SILENCE, lever)).isEqualTo(lever.neutral());
        assertThat(usual.value(Scenario.ACKNOWLEDGE, Lever.BRANCHING)).isEqualTo(0.85);
        assertThat(usual.value(Scenario.DENY, Lever.DELAY)).isEqualTo(30);
        assertThat(usual.value(Scenario.COMPENSATE, Lever.BACKGROUND)).isEqualTo(0.9);
    }

    @Test
    void oneCoefficientIsChangedAndTheOthersStand() {
        var own = Assumptions.USUAL.with(new Coefficient(Scenario.DENY, Lever.BRANCHING, 0.7, " RETEX 2024 "));
        assertThat(own.of(Scenario.DENY, Lever.BRANCHING).source()).isEqualTo("RETEX 2024");
        assertThat(own.measured()).isEqualTo(1);
        assertThat(own.with(Assumptions.USUAL.of(Scenario.DENY, Lever.BRANCHING)))
                .isEqualTo(Assumptions.USUAL);
        assertThat(own.doubting(0.5).doubt()).isEqualTo(0.5);
        assertThat(new Assumptions(List.of(own.of(Scenario.DENY, Lever.BRANCHING)), 0.2))
                .isEqualTo(own);
    }

    @Test
    void whatIsOutOfBoundsIsRefused() {
        assertThatThrownBy(() -> new Coefficient(Scenario.DENY, Lever.BRANCHING, 3.1, ""))
                .hasMessage("BRANCHING is between 0.0 and 3.0.");
        assertThatThrownBy(() -> new Coefficient(Scenario.DENY, Lever.DELAY, -1, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Coefficient(Scenario.DENY, Lever.BACKGROUND, Double.NaN, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Assumptions.USUAL.doubting(2.5)).hasMessage("A doubt is between 0 and 2.");
    }

    @Test
    void theLastKeptStandAndOtherActsSayNothing() {
        var own = Assumptions.USUAL.doubting(0.4);
        var entries = new Entries();
        assertThat(Sketches.fold(entries.all())).isEqualTo(Assumptions.USUAL);
        entries.add(new SketchAct.AssumptionsKept(Assumptions.USUAL.doubting(1)))
                .add(new SketchAct.AssumptionsKept(own))
                .add(new Payload.StationLocked(true));
        assertThat(Sketches.fold(entries.all())).isEqualTo(own);
    }
}
