// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.propagation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChanceTest {
    private static final int DRAWS = 40_000;

    /// 40,000 counts tell a mean to a few thousandths, and a variance to about two hundredths.
    @ParameterizedTest
    @CsvSource({"0.3, 1", "5, 1", "15, 1", "30, 1", "0.3, 2.5", "5, 2.5", "30, 2.5", "200, 4", "8, 1.05"})
    void countsHaveTheirMeanAndTheirVariance(double mean, double dispersion) {
        var chance = new Chance(7);
        var counts = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) counts[i] = chance.count(mean, dispersion);
        double found = Arrays.stream(counts).average().orElseThrow();
        double variance = Arrays.stream(counts)
                .map(count -> (count - found) * (count - found))
                .average()
                .orElseThrow();
        assertThat(found / mean).isCloseTo(1, within(0.03));
        assertThat(variance / (mean * dispersion)).isCloseTo(1, within(0.06));
        assertThat(Arrays.stream(counts).min().orElseThrow()).isGreaterThanOrEqualTo(0);
    }

    @Test
    void fourFactorsInFiveLieWithinTheDoubt() {
        var chance = new Chance(7);
        var factors = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) factors[i] = chance.factor(0.25);
        long within = Arrays.stream(factors)
                .filter(factor -> factor >= 0.8 && factor <= 1.25)
                .count();
        assertThat(within / (double) DRAWS).isCloseTo(0.8, within(0.01));
        assertThat(new Chance(7).factor(0)).isEqualTo(1);
        assertThat(new Chance(7).count(0, 2)).isZero();
    }
}
