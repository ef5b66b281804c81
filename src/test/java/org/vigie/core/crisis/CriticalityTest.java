// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriticalityTest {
    @ParameterizedTest(name = "impact {0}: {1} {2} {3} {4} {5}")
    @CsvSource({"5, 1, 2, 3, 4, 4", "4, 1, 2, 3, 3, 4", "3, 1, 2, 2, 3, 3", "2, 0, 1, 2, 2, 2", "1, 0, 0, 1, 1, 1"})
    void theUsualMatrixIsAsDrawn(int impact, int p1, int p2, int p3, int p4, int p5) {
        var levels = List.of(p1, p2, p3, p4, p5);
        for (int probability = 1; probability <= 5; probability++)
            assertThat(CriticalityMatrix.USUAL
                            .level(new Criticality(impact, probability))
                            .number())
                    .isEqualTo(levels.get(probability - 1));
    }

    @Test
    void aCellCanBeEditedAndASlipIsSeen() {
        var cell = new Criticality(4, 4);
        var edited = CriticalityMatrix.USUAL.with(cell, CrisisLevel.WATCH);
        assertThat(edited.level(cell)).isEqualTo(CrisisLevel.WATCH);
        assertThat(edited.falls()).containsExactly(cell);
        assertThat(CriticalityMatrix.USUAL.falls()).isEmpty();
    }

    @Test
    void aMatrixHasFiveRowsOfFive() {
        assertThatThrownBy(() -> new CriticalityMatrix(List.of(List.of(CrisisLevel.WATCH))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Criticality(0, 6)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void finkMeansTheFiveAnswers() {
        assertThat(FinkRule.impact(List.of(8, 9, 8, 2, 3))).isEqualTo(6.0);
        assertThatThrownBy(() -> FinkRule.impact(List.of(8, 9, 8, 2))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FinkRule.impact(List.of(8, 9, 8, 2, 11))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "8.2, 0.65, RED, CRISIS",
        "8.2, 0.3, AMBER, ALERT",
        "3, 0.8, GREY, ADVISORY",
        "3, 0.2, GREEN, WATCH",
        "5, 0.5, RED, CRISIS"
    })
    void aZoneHasItsLevelAndABoundaryIsTheWorse(
            double impact, double probability, FinkRule.Zone zone, CrisisLevel level) {
        assertThat(FinkRule.zone(impact, probability)).isEqualTo(zone);
        assertThat(zone.level()).isEqualTo(level);
    }
}
