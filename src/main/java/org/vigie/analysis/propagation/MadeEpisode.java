// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.propagation;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.SplittableRandom;

/// An episode drawn from the process itself, mention by mention in continuous time, to try the sketch on: its true
/// numbers are known, and so is what came after.
public final class MadeEpisode {
    private static final int MOST = 2_000_000;

    private final double[] minutes;

    private MadeEpisode(double[] minutes) {
        this.minutes = minutes;
    }

    /// Mentions from the background, and those that each brings about: as many as a Poisson law of mean `branching`
    /// says, each after an exponential delay.
    ///
    /// @param length how long it lasts
    public static MadeEpisode of(Parameters truth, Duration length, long seed) {
        var random = new SplittableRandom(seed);
        double end = length.toSeconds() / 60.0;
        var waiting = new ArrayDeque<Double>();
        for (double at = gap(random) * 60 / truth.background(); at < end; at += gap(random) * 60 / truth.background())
            waiting.add(at);
        var all = new double[1024];
        int count = 0;
        while (!waiting.isEmpty() && count < MOST) {
            double at = waiting.poll();
            if (count == all.length) all = Arrays.copyOf(all, 2 * count);
            all[count++] = at;
            double offspring = -truth.branching();
            for (offspring += gap(random); offspring < 0; offspring += gap(random)) {
                double then = at + gap(random) * truth.halfLife() / Math.log(2);
                if (then < end) waiting.add(then);
            }
        }
        all = Arrays.copyOf(all, count);
        Arrays.sort(all);
        return new MadeEpisode(all);
    }

    /// A draw of the exponential law of mean 1.
    private static double gap(SplittableRandom random) {
        return -Math.log(1 - random.nextDouble());
    }

    /// Its first part as arrivals.
    ///
    /// @param lead before the window
    public Arrivals arrivals(Duration step, Duration lead, Duration window) {
        double each = step.toSeconds() / 60.0;
        var counts = new int[(int) (lead.plus(window).toSeconds() / step.toSeconds())];
        for (double at : minutes) if (at < counts.length * each) counts[(int) (at / each)]++;
        return new Arrivals(step, (int) (lead.toSeconds() / step.toSeconds()), counts);
    }

    /// Mentions between two times since its beginning.
    public long between(Duration from, Duration until) {
        double start = from.toSeconds() / 60.0;
        double end = until.toSeconds() / 60.0;
        return Arrays.stream(minutes).filter(at -> at >= start && at < end).count();
    }
}
