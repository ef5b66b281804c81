// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.propagation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.vigie.core.propagation.Assumptions;
import org.vigie.core.propagation.Scenario;

/// What may come in each scenario, or what is missing to say so. A sketch, never a forecast: the process knows nothing
/// of what is said, and the scenarios are the cell's own numbers.
public sealed interface Sketch {
    /// Curves are told by this step.
    Duration STEP = Duration.ofMinutes(30);

    int STEPS_PER_HOUR = 2;

    /// Hours ahead that tables tell.
    List<Integer> HORIZONS = List.of(6, 12, 24);

    /// Fewer mentions in the window say nothing about three numbers.
    int FEWEST = 60;
    /// A shorter window neither.
    Duration SHORTEST = Duration.ofMinutes(60);
    /// How many paths each scenario has.
    int PATHS = 1_000;

    /// @param fit what the window says about the process
    /// @param curves one for each scenario
    record Drawn(Fit fit, Goodness goodness, List<Curve> curves) implements Sketch {
        public Drawn {
            curves = List.copyOf(curves);
        }

        public Curve curve(Scenario scenario) {
            return curves.get(scenario.ordinal());
        }
    }

    /// Not enough history.
    ///
    /// @param mentions in the window, where [#FEWEST] are needed
    /// @param length of the window, where [#SHORTEST] is needed
    record TooLittle(long mentions, Duration length) implements Sketch {}

    /// Takes about a second.
    ///
    /// @param seed for everything drawn at random: the same seed gives the same sketch
    /// @param progress is told the part done, 0 to 1
    static Sketch of(Arrivals arrivals, Assumptions assumptions, long seed, DoubleConsumer progress) {
        return of(arrivals, Drift.MEASURED, assumptions, seed, progress);
    }

    /// The same where the background is known to drift otherwise.
    static Sketch of(Arrivals arrivals, Drift drift, Assumptions assumptions, long seed, DoubleConsumer progress) {
        if (!isEnough(arrivals)) return new TooLittle(arrivals.mentions(), arrivals.length());
        var fit = Fit.of(arrivals, PATHS, seed);
        progress.accept(0.3);
        var before = before(arrivals, drift, seed);
        var goodness = Goodness.of(arrivals, fit, before, seed);
        progress.accept(0.5);
        var paths = new Paths(arrivals, fit, drift, assumptions, seed);
        int steps = HORIZONS.getLast() * STEPS_PER_HOUR;
        var curves = new ArrayList<Curve>();
        for (var scenario : Scenario.values()) {
            curves.add(paths.of(scenario, steps));
            progress.accept(0.5 + 0.5 * curves.size() / Scenario.values().length);
        }
        return new Drawn(fit, goodness, curves);
    }

    private static boolean isEnough(Arrivals arrivals) {
        return arrivals.mentions() >= FEWEST && arrivals.length().compareTo(SHORTEST) >= 0;
    }

    /// The last part of the window, as it would have been sketched: at most two hours, a third of the window at most,
    /// and as much as leaves enough before it.
    private static Optional<Goodness.Before> before(Arrivals arrivals, Drift drift, long seed) {
        long perStep = STEP.toSeconds() / arrivals.step().toSeconds();
        for (int halfHours = (int) Math.min(4, arrivals.window() / 3 / perStep); halfHours > 0; halfHours--) {
            int steps = (int) (halfHours * perStep);
            var earlier = arrivals.without(steps);
            if (!isEnough(earlier)) continue;
            var fit = Fit.of(earlier, PATHS / 2, seed);
            var curve = new Paths(earlier, fit, drift, Assumptions.USUAL, seed).of(Scenario.SILENCE, halfHours);
            return Optional.of(new Goodness.Before(
                    halfHours * STEP.toMinutes(), curve.totals().getLast(), arrivals.last(steps)));
        }
        return Optional.empty();
    }
}
