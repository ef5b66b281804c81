// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.propagation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Made episodes are drawn mention by mention in continuous time, by other code than what fits them.
class FitTest {
    static final Duration MINUTE = Duration.ofMinutes(1);
    static final Duration LEAD = Duration.ofHours(2);

    private static final int DRAWS = 400;

    /// Twelve hours say that much and no more: mean errors over thirty other seeds were 0.10, 0.20, 0.10 and 0.17.
    @ParameterizedTest
    @CsvSource({"240, 0.3, 10, 0.16", "120, 0.6, 20, 0.27", "60, 0.85, 30, 0.2", "300, 0, 20, 0.25"})
    void theNumbersOfAMadeEpisodeAreFoundAgain(double background, double branching, double halfLife, double bound) {
        double missed = 0;
        int episodes = 8;
        for (int seed = 1; seed <= episodes; seed++) {
            var truth = new Parameters(background, branching, halfLife);
            var fit = Fit.of(made(truth, 12, seed), DRAWS, seed);
            missed += Math.abs(fit.middle().branching() - branching) / episodes;
        }
        assertThat(missed).as("mean error of the branching").isLessThan(bound);
    }

    @Test
    void theBackgroundAndTheHalfLifeAreFoundAgainWhereTheEpisodeIsLong() {
        var truth = new Parameters(150, 0.6, 20);
        var middle = Fit.of(made(truth, 24, 4), DRAWS, 4).middle();
        assertThat(middle.background()).isCloseTo(150, within(60.0));
        assertThat(middle.branching()).isCloseTo(0.6, within(0.16));
        assertThat(middle.halfLife()).isCloseTo(20, within(12.0));
    }

    @Test
    void aStoryThatFeedsItselfIsSeenToDoSo() {
        var runaway = made(new Parameters(60, 1.15, 20), 4, 3);
        assertThat(Fit.of(runaway, DRAWS, 1).supercritical()).isGreaterThan(0.5);
        var calm = made(new Parameters(200, 0.3, 15), 12, 3);
        assertThat(Fit.of(calm, DRAWS, 1).supercritical()).isZero();
    }

    @Test
    void theSameArrivalsAndSeedGiveTheSameDraws() {
        var arrivals = made(new Parameters(100, 0.5, 20), 6, 9);
        assertThat(Fit.of(arrivals, 50, 7)).isEqualTo(Fit.of(arrivals, 50, 7));
        assertThat(Fit.of(arrivals, 50, 8)).isNotEqualTo(Fit.of(arrivals, 50, 7));
    }

    /// Ten mentions in every other minute and none between: each count lies 5 from its mean of 5, and 5² / 5 = 5.
    @Test
    void scatteredCountsAreToldApartFromAPoissonLaw() {
        var counts = new int[480];
        for (int i = 0; i < counts.length; i += 2) counts[i] = 10;
        var fit = Fit.of(new Arrivals(MINUTE, 120, counts), DRAWS, 1);
        assertThat(fit.dispersion()).isCloseTo(5, within(0.3));
        var calm = Fit.of(made(new Parameters(120, 0, 20), 6, 2), DRAWS, 1);
        assertThat(calm.dispersion()).isLessThan(1.2);
    }

    @Test
    void everyDrawLiesWithinWhatIsConsidered() {
        var fit = Fit.of(made(new Parameters(60, 0.9, 30), 3, 5), DRAWS, 5);
        assertThat(fit.draws()).hasSize(DRAWS).allSatisfy(one -> {
            assertThat(one.branching()).isBetween(0.0, Fit.MOST_BRANCHING);
            assertThat(one.halfLife()).isBetween(Fit.SHORTEST, 90.0);
            assertThat(one.background()).isPositive();
        });
    }

    static Arrivals made(Parameters truth, int hours, long seed) {
        var window = Duration.ofHours(hours);
        return MadeEpisode.of(truth, LEAD.plus(window), seed).arrivals(MINUTE, LEAD, window);
    }
}
