// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Whether things happen as often as was said: stated probabilities beside what came.
final class Reliability {
    private static final double[] EDGES = {0, 0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 1.0000001};

    private record Said(double probability, boolean came) {}

    private final List<Said> all = new ArrayList<>();

    void add(double probability, boolean came) {
        all.add(new Said(probability, came));
    }

    void add(Reliability other) {
        all.addAll(other.all);
    }

    int size() {
        return all.size();
    }

    /// Mean square distance between what was said and what came: 0 is best (Brier, 1950).
    double brier() {
        return all.stream()
                .mapToDouble(s -> Math.pow(s.probability() - (s.came() ? 1 : 0), 2))
                .average()
                .orElse(0);
    }

    /// The same for one who always says how often it comes on the whole.
    double brierOfBaseRate() {
        double rate = all.stream().mapToDouble(s -> s.came() ? 1 : 0).average().orElse(0);
        return rate * (1 - rate);
    }

    /// Mean distance between said and came over the classes of the table, weighed by their size.
    double gap() {
        double sum = 0;
        for (int i = 0; i + 1 < EDGES.length; i++) {
            var in = between(i);
            sum += in.size() * Math.abs(said(in) - came(in));
        }
        return all.isEmpty() ? 0 : sum / all.size();
    }

    void print(PrintStream out) {
        for (int i = 0; i + 1 < EDGES.length; i++) {
            var in = between(i);
            if (in.isEmpty()) continue;
            out.printf(
                    Locale.ROOT,
                    "  said %3.0f to %3.0f %%: %4d times, said %5.1f %% on average, came %5.1f %%%n",
                    100 * EDGES[i],
                    100 * EDGES[i + 1],
                    in.size(),
                    100 * said(in),
                    100 * came(in));
        }
    }

    private List<Said> between(int i) {
        return all.stream()
                .filter(s -> s.probability() >= EDGES[i] && s.probability() < EDGES[i + 1])
                .toList();
    }

    private static double said(List<Said> some) {
        return some.stream().mapToDouble(Said::probability).average().orElse(0);
    }

    private static double came(List<Said> some) {
        return some.stream().mapToDouble(s -> s.came() ? 1 : 0).average().orElse(0);
    }
}
