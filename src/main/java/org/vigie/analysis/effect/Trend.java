// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.effect;

import java.util.Optional;

/// How counts grew or fell: a quasi-Poisson regression of the logarithm on time, by iteratively reweighted least
/// squares (McCullagh and Nelder 1989, §2.5).
///
/// @param level logarithm of the count expected in the middle step
/// @param slope change of that logarithm from one step to the next
/// @param dispersion Pearson's, at least 1
/// @param spread variances of level and slope, and what they share
record Trend(double level, double slope, double dispersion, Spread spread, int steps) {
    private static final int FEWEST_STEPS = 6;
    private static final int ROUNDS = 50;
    private static final double CLOSE = 1e-9;
    /// A slope steeper than this factor of e in a step is no trend but a wall.
    private static final double STEEPEST = 5;

    record Spread(double level, double slope, double both) {}

    /// Empty where the steps are too few, or too uneven for a line.
    static Optional<Trend> of(double[] counts) {
        int n = counts.length;
        double mean = java.util.Arrays.stream(counts).average().orElse(0);
        if (n < FEWEST_STEPS || mean <= 0) return Optional.empty();
        double a = Math.log(mean);
        double b = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var now = Sums.of(counts, a, b);
            double det = now.det();
            if (!(det > CLOSE)) return Optional.empty();
            double da = (now.wtt * now.r - now.wt * now.rt) / det;
            double db = (now.w * now.rt - now.wt * now.r) / det;
            a += da;
            b += db;
            if (!(Math.abs(b) < STEEPEST)) return Optional.empty();
            if (Math.abs(da) + Math.abs(db) < CLOSE) return Optional.of(done(counts, a, b));
        }
        return Optional.empty();
    }

    private static Trend done(double[] counts, double a, double b) {
        var end = Sums.of(counts, a, b);
        double dispersion = Math.max(1, end.pearson / (counts.length - 2));
        double det = end.det();
        return new Trend(
                a,
                b,
                dispersion,
                new Spread(dispersion * end.wtt / det, dispersion * end.w / det, -dispersion * end.wt / det),
                counts.length);
    }

    /// Time of a step, from the middle.
    private static double time(int step, int steps) {
        return step - (steps - 1) / 2.0;
    }

    /// The factor from one step to the next.
    Interval perStep() {
        return Effects.around(slope, Effects.student(steps - 2) * Math.sqrt(spread.slope));
    }

    /// What was counted in as many steps more, over what the trend would have come to.
    Interval against(long counted) {
        double expected = 0;
        double weighted = 0;
        for (int step = steps; step < 2 * steps; step++) {
            double mean = Math.exp(level + slope * time(step, steps));
            expected += mean;
            weighted += mean * time(step, steps);
        }
        double at = weighted / expected;
        double variance = spread.level + 2 * at * spread.both + at * at * spread.slope;
        double counts = counted + 0.5;
        return Effects.around(
                Math.log(counts / expected), Effects.student(steps - 2) * Math.sqrt(variance + dispersion / counts));
    }

    /// What one round of the fit needs.
    private record Sums(double w, double wt, double wtt, double r, double rt, double pearson) {
        static Sums of(double[] counts, double a, double b) {
            double w = 0;
            double wt = 0;
            double wtt = 0;
            double r = 0;
            double rt = 0;
            double pearson = 0;
            for (int i = 0; i < counts.length; i++) {
                double t = time(i, counts.length);
                double mean = Math.exp(a + b * t);
                double off = counts[i] - mean;
                w += mean;
                wt += mean * t;
                wtt += mean * t * t;
                r += off;
                rt += off * t;
                pearson += off * off / mean;
            }
            return new Sums(w, wt, wtt, r, rt, pearson);
        }

        double det() {
            return w * wtt - wt * wt;
        }
    }
}
