// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.virality;

import java.util.stream.IntStream;

/// A self-exciting process fitted to one spread: each share makes others, fewer as it ages and at night.
///
/// The rate at time t is `p · A(t) · Σ mᵢ φ(t − tᵢ)`: `A` the rhythm of the day, `mᵢ` the followers of share i plus one
/// (or one), φ the memory of SEISMIC (Zhao et al., KDD 2015): level for five minutes, then falling as the power −1.242
/// of time. The infectiousness `p` is what makes the expected shares of the latter half of the spread's life equal to
/// those that came, as in TiDeH (Kobayashi and Lambiotte, ICWSM 2016), which lets it vary. What is still to come is the
/// integral of the rate until a week, of the shares at hand alone: their own offspring is left to [SpreadModel], whose
/// coefficients correct for it.
final class SelfExciting {
    /// When a spread is over, seconds.
    static final double END = 7 * 24 * 3600;

    private static final double STEP = 300;
    private static final int STEPS = (int) (END / STEP);
    private static final double POWER = 0.242;
    private static final double LEVEL = 1 / (STEP * (1 + 1 / POWER));
    /// What is to come is summed up by the half-hour.
    private static final int BLOCK = 6;

    private static final double[] HAD = had();

    private SelfExciting() {}

    /// Shares still to come, as a multiple of those that came.
    static double further(Spread spread, Rhythm rhythm, boolean weighed) {
        int now = (int) Math.min(STEPS - 1.0, spread.age() / STEP);
        int from = now / 2;
        var sources = spread.steps(STEP, now + 1, weighed);
        var filled = IntStream.rangeClosed(0, now).filter(i -> sources[i] > 0).toArray();
        double recent = 0;
        double rest = 0;
        double midnight = spread.hour() - spread.age() / 3600;
        for (int step = from; step < now; step++)
            recent += effect(sources, filled, step, step + 1) * rhythm.at(midnight + (step + 0.5) * STEP / 3600);
        for (int step = now; step < STEPS; step += BLOCK) {
            int until = Math.min(STEPS, step + BLOCK);
            rest += effect(sources, filled, step, until) * rhythm.at(midnight + (step + until) / 2.0 * STEP / 3600);
        }
        double came = spread.count();
        double lately = came - spread.by(from * STEP) + 0.5;
        return recent == 0 ? 0 : lately / recent * rest / Math.max(1, came);
    }

    /// What the sources up to a step bring about in the steps from here until there.
    private static double effect(double[] sources, int[] filled, int from, int until) {
        double sum = 0;
        for (int source : filled) {
            if (source > from) break;
            double had = source == from ? 0 : HAD[from - 1 - source];
            sum += sources[source] * (HAD[until - 1 - source] - had);
        }
        return sum;
    }

    /// The part of its effect that a share in the middle of a step has had after so many further steps.
    private static double[] had() {
        var had = new double[STEPS];
        for (int i = 0; i < STEPS; i++) had[i] = upTo((i + 0.5) * STEP);
        return had;
    }

    /// The part of its effect that a share has had after this many seconds.
    private static double upTo(double seconds) {
        if (seconds <= STEP) return LEVEL * seconds;
        return LEVEL * STEP * (1 + (1 - Math.pow(seconds / STEP, -POWER)) / POWER);
    }
}
