// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.vigie.analysis.propagation.Band;
import org.vigie.analysis.propagation.MadeEpisode;
import org.vigie.analysis.propagation.Parameters;
import org.vigie.analysis.propagation.Sketch;
import org.vigie.core.propagation.Assumptions;
import org.vigie.core.propagation.Scenario;

/// `bench sketch`: how often the bands of the propagation sketch hold what came, and its numbers the true ones, on
/// episodes drawn from the process itself. It says whether the fit and the bands are honest where the model is right;
/// it
/// can't say whether real stories spread like that, nor anything about the scenarios.
public final class SketchBench implements Bench {
    private static final int EPISODES = 300;
    private static final Duration LEAD = Duration.ofHours(2);
    private static final Duration WINDOW = Duration.ofHours(6);
    private static final Duration STEP = Duration.ofMinutes(1);
    private static final double MILLION = 1e6;

    @Override
    public String name() {
        return "sketch";
    }

    @Override
    public String describe() {
        return "propagation sketch on made episodes whose numbers are known: what the 50 and 80 % bands hold 6, 12 and"
                + " 24 hours ahead, how often the intervals hold the true numbers, time of one sketch";
    }

    @Override
    public Map<String, Object> run(Setup setup) {
        long episodes = setup.countOr(EPISODES);
        var random = new SplittableRandom(setup.seed());
        var tally = new Tally();
        for (int i = 0; i < episodes; i++) tally.add(truth(random), setup.seed() + i);
        var figures = tally.figures(setup.out());
        figures.put("seed", setup.seed());
        return figures;
    }

    /// A story of some size: mostly one that dies down, now and then one close to feeding itself.
    private static Parameters truth(SplittableRandom random) {
        double background = 20 * Math.pow(6, random.nextDouble());
        double branching = 0.2 + 0.7 * random.nextDouble();
        double halfLife = 5 * Math.pow(12, random.nextDouble());
        return new Parameters(background, branching, halfLife);
    }

    private static final class Tally {
        private final Map<String, Integer> held = new LinkedHashMap<>();
        private final Map<String, Double> missed = new LinkedHashMap<>();
        private int drawn;
        private int few;
        private int lost;
        private double took;

        void add(Parameters truth, long seed) {
            var whole = LEAD.plus(WINDOW);
            var episode = MadeEpisode.of(truth, whole.plusHours(24), seed);
            var arrivals = episode.arrivals(STEP, LEAD, WINDOW);
            long begun = System.nanoTime();
            var sketch = Sketch.of(arrivals, Assumptions.USUAL, seed, _ -> {});
            took += (System.nanoTime() - begun) / MILLION;
            if (!(sketch instanceof Sketch.Drawn good)) {
                few++;
                return;
            }
            drawn++;
            var silence = good.curve(Scenario.SILENCE);
            for (int hours : Sketch.HORIZONS) {
                long came = episode.between(whole, whole.plusHours(hours));
                count("total_" + hours + "h", silence.totalAfter(hours), came);
                long rate = 2 * episode.between(whole.plusHours(hours).minus(Sketch.STEP), whole.plusHours(hours));
                count("rate_" + hours + "h", silence.rateAfter(hours), rate);
            }
            number("background", good.fit().band(Parameters::background), truth.background());
            number("branching", good.fit().band(Parameters::branching), truth.branching());
            number("half_life", good.fit().band(Parameters::halfLife), truth.halfLife());
            if (!good.goodness().fits()) lost++;
            good.goodness().before().ifPresent(before -> {
                held.merge("before_told", 1, Integer::sum);
                if (before.held()) held.merge("before_held", 1, Integer::sum);
            });
        }

        private void count(String what, Band band, double came) {
            held.merge(what + "_in_50_percent", band.halfHolds(came) ? 1 : 0, Integer::sum);
            held.merge(what + "_in_80_percent", band.mostlyHolds(came) ? 1 : 0, Integer::sum);
        }

        private void number(String what, Band band, double truth) {
            count(what, band, truth);
            missed.merge(what, Math.abs(band.middle() - truth) / truth, Double::sum);
        }

        Map<String, Object> figures(PrintStream out) {
            var figures = new LinkedHashMap<String, Object>();
            figures.put("episodes", drawn + few);
            figures.put("too_little", few);
            held.forEach((what, times) -> {
                if (what.startsWith("before_")) return;
                figures.put(what, tenth(100.0 * times / drawn));
            });
            missed.forEach((what, sum) -> figures.put("mean_error_of_" + what, tenth(100 * sum / drawn)));
            figures.put(
                    "before_in_80_percent",
                    tenth(100.0
                            * held.getOrDefault("before_held", 0)
                            / Math.max(1, held.getOrDefault("before_told", 0))));
            figures.put("ks_beyond_critical_percent", tenth(100.0 * lost / drawn));
            figures.put("ms_per_sketch", tenth(took / (drawn + few)));
            figures.forEach((what, value) -> out.printf(Locale.ROOT, "  %-32s %s%n", what, value));
            return figures;
        }

        private static double tenth(double value) {
            return Math.round(value * 10) / 10.0;
        }
    }
}
