// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.propagation;

import java.util.ArrayList;
import org.vigie.core.propagation.Assumptions;
import org.vigie.core.propagation.Lever;
import org.vigie.core.propagation.Scenario;

/// Continues arrivals many times: each path with parameters of its own, and with the same luck in every scenario, so
/// that only the assumptions tell two scenarios apart.
final class Paths {
    /// No path grows past so many times the highest half-hour of the window: without a limit a process that feeds
    /// itself would fill the world.
    static final double CEILING = 10;

    private final Arrivals arrivals;
    private final Fit fit;
    private final Drift drift;
    private final Assumptions assumptions;
    private final long seed;

    Paths(Arrivals arrivals, Fit fit, Drift drift, Assumptions assumptions, long seed) {
        this.arrivals = arrivals;
        this.fit = fit;
        this.drift = drift;
        this.assumptions = assumptions;
        this.seed = seed;
    }

    /// @param steps half-hours ahead
    Curve of(Scenario scenario, int steps) {
        int count = fit.draws().size();
        var rates = new double[steps][count];
        var totals = new double[steps][count];
        int capped = 0;
        for (int path = 0; path < count; path++) if (walk(scenario, path, rates, totals)) capped++;
        var rateBands = new ArrayList<Band>();
        var totalBands = new ArrayList<Band>();
        for (int step = 0; step < steps; step++) {
            rateBands.add(Band.of(rates[step]));
            totalBands.add(Band.of(totals[step]));
        }
        return new Curve(scenario, rateBands, totalBands, (double) capped / count);
    }

    /// One path; whether it met the ceiling.
    private boolean walk(Scenario scenario, int path, double[][] rates, double[][] totals) {
        var at = fit.draws().get(path);
        var chance = new Chance(seed + path);
        double minutes = arrivals.minutes();
        double kept = at.kept(minutes);
        double ceiling = CEILING * Math.max(1, arrivals.highest()) * minutes / 60;
        double branching = multiplier(scenario, Lever.BRANCHING, chance);
        double background = multiplier(scenario, Lever.BACKGROUND, chance);
        double delay = assumptions.value(scenario, Lever.DELAY);
        var effect = new Likelihood(arrivals).excitation(kept);
        double excited = effect[effect.length - 1];
        int each = (int) (Sketch.STEP.toSeconds() / arrivals.step().toSeconds());
        var level = drift.course(rates.length, new Chance(~(seed + path)));
        boolean capped = false;
        double total = 0;
        for (int step = 0; step < rates.length; step++) {
            double came = 0;
            for (int i = 0; i < each; i++) {
                boolean acts = (step * each + i) * minutes >= delay;
                double rate = at.background() * minutes / 60 * level[step] * (acts ? background : 1)
                        + at.branching() * (acts ? branching : 1) * excited;
                rate *= arrivals.rhythm(arrivals.size() + step * each + i);
                if (rate > ceiling) capped = true;
                int now = chance.count(Math.min(rate, ceiling), fit.dispersion());
                excited = kept * excited + (1 - kept) * now;
                came += now;
            }
            total += came;
            rates[step][path] = came * Sketch.STEPS_PER_HOUR;
            totals[step][path] = total;
        }
        return capped;
    }

    /// That silence changes nothing is no guess: it is the reference.
    private double multiplier(Scenario scenario, Lever lever, Chance chance) {
        double factor = chance.factor(assumptions.doubt());
        double value = assumptions.value(scenario, lever);
        return scenario == Scenario.SILENCE ? value : value * factor;
    }
}
