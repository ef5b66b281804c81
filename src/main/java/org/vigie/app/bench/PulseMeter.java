// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;

/// How much the JavaFX thread works from one pulse to the next, events and queued tasks included.
///
/// It counts the thread's processor time, not the clock's, so that a machine busy with something else does not
/// look like a busy screen. The time between two pulses on the clock is kept beside it.
final class PulseMeter extends AnimationTimer {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Runnable eachPulse;
    private final List<Double> work = new ArrayList<>();
    private final List<Double> between = new ArrayList<>();
    private long cpuBefore = -1;
    private long clockBefore;
    private boolean counting;

    /// @param eachPulse what is done on the screen in every pulse; part of the work
    PulseMeter(Runnable eachPulse) {
        this.eachPulse = eachPulse;
    }

    @Override
    public void handle(long now) {
        long cpu = threads.getCurrentThreadCpuTime();
        if (counting && cpuBefore >= 0) {
            work.add((cpu - cpuBefore) / 1e6);
            between.add((now - clockBefore) / 1e6);
        }
        cpuBefore = cpu;
        clockBefore = now;
        eachPulse.run();
    }

    /// From now on pulses count; before, the program warmed up.
    void count() {
        counting = true;
    }

    int pulses() {
        return work.size();
    }

    /// Milliseconds of work that this share of the pulses stays within.
    double work(double share) {
        return quantile(work, share);
    }

    /// Milliseconds between two pulses that this share stays within.
    double between(double share) {
        return quantile(between, share);
    }

    private static double quantile(List<Double> values, double share) {
        if (values.isEmpty()) return 0;
        var sorted = values.stream().sorted().toList();
        int index = (int) Math.ceil(share * sorted.size()) - 1;
        return Math.round(sorted.get(Math.clamp(index, 0, sorted.size() - 1)) * 100) / 100.0;
    }
}
