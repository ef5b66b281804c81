// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.propagation;

/// How the background wanders off by itself, for reasons that no window tells: the logarithm of a factor that follows
/// an Ornstein-Uhlenbeck process from 0, its mean kept.
///
/// @param deviation standard deviation of the logarithm in the long run
/// @param hours until most of it is reached
public record Drift(double deviation, double hours) {
    /// A background that stays as it is, as in made episodes.
    public static final Drift NONE = new Drift(0, 1);

    /// Chosen on two recorded volumes of brands, checked on three others: record 0036.
    public static final Drift MEASURED = new Drift(0.8, 6);

    private static final double FOUR_IN_FIVE = 1.2816;

    public Drift {
        if (!(deviation >= 0 && hours > 0)) throw new IllegalArgumentException("A drift has a size and a time.");
    }

    /// Four times in five the factor lies within so many times its middle, either way, in the long run.
    public double factor() {
        return Math.exp(FOUR_IN_FIVE * deviation);
    }

    /// One course of the factor by half-hours.
    double[] course(int steps, Chance chance) {
        double kept = Math.exp(-1.0 / (Sketch.STEPS_PER_HOUR * hours));
        var course = new double[steps];
        double at = 0;
        double variance = 0;
        for (int step = 0; step < steps; step++) {
            at = kept * at + deviation * Math.sqrt(1 - kept * kept) * chance.gaussian();
            variance = kept * kept * variance + deviation * deviation * (1 - kept * kept);
            course[step] = Math.exp(at - variance / 2);
        }
        return course;
    }
}
