// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.propagation;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/// How well the process fits the window it was fitted on, and how it would have done a little while ago.
///
/// @param distance the largest gap between the law of the compensated waiting times and the exponential law, 0 to 1
///     (Kolmogorov and Smirnov; time rescaling: Ogata, JASA 1988). Within a step, mentions are spread at random.
/// @param critical the gap that a process of this kind stays under 19 times in 20
/// @param before the sketch of a while ago, held against what came; absent where the window is too short for it
public record Goodness(double distance, double critical, Optional<Before> before) {
    private static final double NINETEEN_IN_TWENTY = 1.358;

    /// The process fitted without the last part of the window, continued through it with nothing new said.
    ///
    /// @param minutes length of that part
    /// @param band of the mentions in it
    /// @param came how many there were
    public record Before(long minutes, Band band, long came) {
        public boolean held() {
            return band.mostlyHolds(came);
        }
    }

    /// Whether the waiting times look like those of the process.
    public boolean fits() {
        return distance <= critical;
    }

    static Goodness of(Arrivals arrivals, Fit fit, Optional<Before> before, long seed) {
        var rates = new Likelihood(arrivals).rates(fit.middle());
        var waits = waits(arrivals, rates, new SplittableRandom(seed));
        Arrays.sort(waits);
        double distance = 0;
        for (int i = 0; i < waits.length; i++) {
            double law = 1 - Math.exp(-waits[i]);
            distance = Math.max(distance, Math.max(law - (double) i / waits.length, (i + 1.0) / waits.length - law));
        }
        return new Goodness(distance, NINETEEN_IN_TWENTY / Math.sqrt(Math.max(1, waits.length)), before);
    }

    /// Expected mentions from each mention to the next.
    private static double[] waits(Arrivals arrivals, double[] rates, SplittableRandom random) {
        var times = new double[(int) arrivals.mentions()];
        int known = 0;
        double passed = 0;
        for (int i = 0; i < rates.length; i++) {
            int count = arrivals.at(arrivals.lead() + i);
            for (int one = 0; one < count; one++) times[known++] = passed + random.nextDouble() * rates[i];
            Arrays.sort(times, known - count, known);
            passed += rates[i];
        }
        var waits = new double[Math.max(0, times.length - 1)];
        for (int i = 0; i < waits.length; i++) waits[i] = times[i + 1] - times[i];
        return waits;
    }
}
