// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.series;

import java.time.Duration;
import java.time.Instant;

/// The last quarter of an hour of a series, at least its latest step: long enough for a burst to show in low counts,
/// short enough to hear it early.
final class RecentWindow {
    private static final Duration LENGTH = Duration.ofMinutes(15);
    private static final int MOST = 15;
    private final long lengthMillis;
    private final long[] starts;
    private final double[] counts;
    private final double[] means;
    private int next;
    private int filled;

    RecentWindow(Duration step) {
        int size = Math.clamp(LENGTH.toMillis() / step.toMillis(), 1, MOST);
        lengthMillis = size * step.toMillis();
        starts = new long[size];
        counts = new double[size];
        means = new double[size];
    }

    void add(Instant start, double count, double mean) {
        starts[next] = start.toEpochMilli();
        counts[next] = count;
        means[next] = mean;
        next = (next + 1) % starts.length;
        filled = Math.min(filled + 1, starts.length);
    }

    /// What was counted, what was expected, and in how many steps.
    record Sum(double count, double mean, int steps) {}

    Sum until(Instant start) {
        double count = 0;
        double mean = 0;
        int steps = 0;
        for (int i = 0; i < filled; i++) {
            if (start.toEpochMilli() - starts[i] >= lengthMillis) continue;
            count += counts[i];
            mean += means[i];
            steps++;
        }
        return new Sum(count, mean, steps);
    }
}
