// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.propagation;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/// What arrivals say about the three numbers of the process: not one value, but many that are as likely as the data
/// make them.
///
/// The likelihood is taken on a grid, which is narrowed twice to where it is not negligible; before, every branching up
/// to [#MOST_BRANCHING], every background up to a quarter more than all arrivals, and every half-life within its bounds
/// (evenly by its logarithm) count as equally likely. The logarithm of the likelihood is divided by the dispersion, as
/// for quasi-Poisson regression (Wedderburn, Biometrika 1974), so that counts more scattered than the law say less.
///
/// @param draws parameters, each as likely as the others
/// @param dispersion variance of a count over its mean, 1 or more
public record Fit(List<Parameters> draws, double dispersion) {
    /// No larger branching is considered.
    public static final double MOST_BRANCHING = 1.5;
    /// No shorter half-life, minutes.
    static final double SHORTEST = 5;
    /// No longer one, minutes.
    static final double LONGEST = 180;

    private static final double NEGLIGIBLE = 8;
    private static final int NARROWINGS = 2;

    public Fit {
        draws = List.copyOf(draws);
    }

    /// @param count how many draws
    static Fit of(Arrivals arrivals, int count, long seed) {
        var likelihood = new Likelihood(arrivals);
        var box = first(arrivals);
        var values = values(likelihood, box, arrivals.minutes());
        for (int i = 0; i < NARROWINGS; i++) {
            box = box.around(values, best(values) - NEGLIGIBLE);
            values = values(likelihood, box, arrivals.minutes());
        }
        double dispersion = likelihood.dispersion(parameters(box, index(values), arrivals, 0.5, 0.5, 0.5));
        if (dispersion > 1) {
            box = wide(likelihood, arrivals, dispersion);
            values = values(likelihood, box, arrivals.minutes());
        }
        return new Fit(draw(box, values, dispersion, arrivals, count, seed), dispersion);
    }

    /// Where the likelihood is not negligible although the counts are scattered.
    private static Box wide(Likelihood likelihood, Arrivals arrivals, double dispersion) {
        var box = first(arrivals);
        for (int i = 0; i < NARROWINGS; i++) {
            var values = values(likelihood, box, arrivals.minutes());
            box = box.around(values, best(values) - NEGLIGIBLE * dispersion);
        }
        return box;
    }

    private static Box first(Arrivals arrivals) {
        double shortest = Math.max(SHORTEST, 2 * arrivals.minutes());
        double longest =
                Math.max(2 * shortest, Math.min(LONGEST, arrivals.length().toMinutes() / 2.0));
        double mean = (double) arrivals.mentions() / arrivals.window();
        return new Box(
                new double[] {Math.log(shortest), 0, 0}, new double[] {Math.log(longest), MOST_BRANCHING, 1.25 * mean});
    }

    private static double[] values(Likelihood likelihood, Box box, double stepMinutes) {
        var values = new double[Box.cells()];
        double[] effect = {};
        int last = -1;
        for (int cell = 0; cell < values.length; cell++) {
            int place = Box.place(cell, 0);
            if (place != last) {
                var at = new Parameters(0, 0, Math.exp(box.middle(0, place)));
                effect = likelihood.excitation(at.kept(stepMinutes));
                last = place;
            }
            values[cell] = likelihood.log(box.middle(2, Box.place(cell, 2)), box.middle(1, Box.place(cell, 1)), effect);
        }
        return values;
    }

    private static double best(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }

    private static int index(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) if (values[i] > values[best]) best = i;
        return best;
    }

    /// Cells in proportion to their likelihood, spread evenly over it, and a place at random within each.
    private static List<Parameters> draw(
            Box box, double[] values, double dispersion, Arrivals arrivals, int count, long seed) {
        var random = new SplittableRandom(seed);
        double best = best(values);
        var weights = Arrays.stream(values)
                .map(value -> Math.exp((value - best) / dispersion))
                .toArray();
        double step = Arrays.stream(weights).sum() / count;
        double next = random.nextDouble() * step;
        double sum = 0;
        var draws = new Parameters[count];
        int drawn = 0;
        for (int cell = 0; cell < weights.length; cell++) {
            sum += weights[cell];
            while (drawn < count && next < sum) {
                draws[drawn++] =
                        parameters(box, cell, arrivals, random.nextDouble(), random.nextDouble(), random.nextDouble());
                next += step;
            }
        }
        while (drawn < count) draws[drawn++] = parameters(box, index(values), arrivals, 0.5, 0.5, 0.5);
        return shuffled(draws, random);
    }

    private static List<Parameters> shuffled(Parameters[] draws, SplittableRandom random) {
        for (int i = draws.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            var kept = draws[i];
            draws[i] = draws[other];
            draws[other] = kept;
        }
        return List.of(draws);
    }

    /// @param u place within the cell, 0 to 1, for each side
    private static Parameters parameters(Box box, int cell, Arrivals arrivals, double u, double v, double w) {
        double halfLife = Math.exp(inside(box, cell, 0, u));
        double background = inside(box, cell, 2, w) * 60 / arrivals.minutes();
        return new Parameters(background, inside(box, cell, 1, v), halfLife);
    }

    private static double inside(Box box, int cell, int side, double part) {
        return box.middle(side, Box.place(cell, side)) + (part - 0.5) * box.width(side);
    }

    /// Where a number of the process lies.
    public Band band(ToDoubleFunction<Parameters> number) {
        return Band.of(draws.stream().mapToDouble(number).toArray());
    }

    /// The middle of each number.
    public Parameters middle() {
        return new Parameters(
                band(Parameters::background).middle(),
                band(Parameters::branching).middle(),
                band(Parameters::halfLife).middle());
    }

    /// How likely it is, 0 to 1, that the process feeds itself without end.
    public double supercritical() {
        return draws.stream().filter(one -> one.branching() >= 1).count() / (double) draws.size();
    }
}
