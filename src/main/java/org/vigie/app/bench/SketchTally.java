// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongBiFunction;
import org.vigie.analysis.propagation.Arrivals;
import org.vigie.analysis.propagation.Band;
import org.vigie.analysis.propagation.Drift;
import org.vigie.analysis.propagation.Parameters;
import org.vigie.analysis.propagation.Sketch;
import org.vigie.core.propagation.Assumptions;
import org.vigie.core.propagation.Scenario;

/// How often sketches held what came, and the true numbers where they are known.
final class SketchTally {
    private static final double MILLION = 1e6;
    private static final int HALF_HOUR = 30;

    private final Drift drift;
    private final Map<String, Integer> held = new LinkedHashMap<>();
    private final Map<String, Double> missed = new LinkedHashMap<>();
    private int drawn;
    private int few;
    private int strayed;
    private int told;
    private int toldRight;
    private double took;

    /// @param drift of the background, as far as it is known
    SketchTally(Drift drift) {
        this.drift = drift;
    }

    /// One window and what came after it.
    ///
    /// @param came mentions between two times, minutes after the end of the window
    /// @param truth the numbers it was made with, if it was made
    record Trial(Arrivals arrivals, ToLongBiFunction<Integer, Integer> came, Optional<Parameters> truth) {}

    void add(Trial trial, long seed) {
        long begun = System.nanoTime();
        var sketch = Sketch.of(trial.arrivals(), drift, Assumptions.USUAL, seed, _ -> {});
        took += (System.nanoTime() - begun) / MILLION;
        if (!(sketch instanceof Sketch.Drawn good)) {
            few++;
            return;
        }
        drawn++;
        var silence = good.curve(Scenario.SILENCE);
        for (int hours : Sketch.HORIZONS) {
            int end = hours * 60;
            count(
                    "total_" + hours + "h",
                    silence.totalAfter(hours),
                    trial.came().applyAsLong(0, end));
            long rate = Sketch.STEPS_PER_HOUR * trial.came().applyAsLong(end - HALF_HOUR, end);
            count("rate_" + hours + "h", silence.rateAfter(hours), rate);
        }
        trial.truth().ifPresent(truth -> {
            number("background", good.fit().band(Parameters::background), truth.background());
            number("branching", good.fit().band(Parameters::branching), truth.branching());
            number("half_life", good.fit().band(Parameters::halfLife), truth.halfLife());
        });
        if (!good.goodness().fits()) strayed++;
        good.goodness().before().ifPresent(before -> {
            told++;
            if (before.held()) toldRight++;
        });
    }

    private void count(String what, Band band, double came) {
        held.merge(what + "_in_50_percent", band.halfHolds(came) ? 1 : 0, Integer::sum);
        held.merge(what + "_in_80_percent", band.mostlyHolds(came) ? 1 : 0, Integer::sum);
        held.merge(what + "_below_80_percent", came < band.lowest() ? 1 : 0, Integer::sum);
    }

    private void number(String what, Band band, double truth) {
        held.merge(what + "_in_50_percent", band.halfHolds(truth) ? 1 : 0, Integer::sum);
        held.merge(what + "_in_80_percent", band.mostlyHolds(truth) ? 1 : 0, Integer::sum);
        missed.merge(what, Math.abs(band.middle() - truth) / truth, Double::sum);
    }

    /// Prints what was found and adds it to the figures.
    ///
    /// @param part before each name
    void tell(String part, PrintStream out, Map<String, Object> figures) {
        var found = new LinkedHashMap<String, Object>();
        found.put("sketches", drawn + few);
        found.put("too_little", few);
        held.forEach((what, times) -> found.put(what, tenth(100.0 * times / Math.max(1, drawn))));
        missed.forEach((what, sum) -> found.put("mean_error_of_" + what, tenth(100 * sum / drawn)));
        found.put("before_in_80_percent", tenth(100.0 * toldRight / Math.max(1, told)));
        found.put("ks_beyond_critical_percent", tenth(100.0 * strayed / Math.max(1, drawn)));
        found.put("ms_per_sketch", tenth(took / Math.max(1, drawn + few)));
        found.forEach((what, value) -> {
            out.printf(Locale.ROOT, "  %-40s %s%n", part + what, value);
            figures.put(part + what, value);
        });
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
