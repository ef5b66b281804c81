// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/// Where a figure would lie, 19 times in 20, had other texts of the same kind been drawn (percentile bootstrap,
/// Efron 1979).
///
/// @param low in the unit of the figure
/// @param high likewise
record Interval(double low, double high) {
    private static final int DRAWS = 1_000;
    private static final double TAIL = 0.025;

    /// @param size how many texts there are
    /// @param figure of the texts at these places, which may hold a place several times
    static Interval of(int size, long seed, ToDoubleFunction<int[]> figure) {
        if (size == 0) return new Interval(Double.NaN, Double.NaN);
        var random = new SplittableRandom(seed);
        var figures = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++)
            figures[draw] = figure.applyAsDouble(random.ints(size, 0, size).toArray());
        Arrays.sort(figures);
        return new Interval(figures[(int) (DRAWS * TAIL)], figures[(int) (DRAWS * (1 - TAIL)) - 1]);
    }
}
