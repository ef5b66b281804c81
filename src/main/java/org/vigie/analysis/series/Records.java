// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.series;

/// How a step compares with the highest surprises of the past, which fade: news is what the series has not done
/// lately. Three memories (4, 7 and 14 days to one half) answer together by their geometric mean, so that no single
/// length decides.
///
/// The surprise is the Box-Cox difference of count and expectation, between a ratio (power 0) and a difference
/// (power 1), so that neither quiet nor busy hours rule alone. Settings: record 0019.
final class Records {
    private static final double[] HALF_LIVES_DAYS = {4, 7, 14};
    private static final double POWER = 0.65;
    private static final double NOISE = 6;
    private static final double LEAST = 0.5;
    private static final double MILLIS_PER_DAY = 86_400_000;
    private final double[] heights = {LEAST, LEAST, LEAST};

    /// Compares with the past, before this step becomes part of it.
    double novelty(double surprise) {
        double product = 1;
        for (double height : heights) product *= surprise / height;
        return Math.cbrt(product);
    }

    void learn(double surprise, long millisSinceLast) {
        for (int i = 0; i < heights.length; i++) {
            double faded = heights[i] * Math.pow(0.5, millisSinceLast / (HALF_LIVES_DAYS[i] * MILLIS_PER_DAY));
            heights[i] = Math.max(LEAST, Math.max(surprise, faded));
        }
    }

    /// 0 where no more came than expected.
    ///
    /// @param count per step
    /// @param mean expected per step
    static double surprise(double count, double mean) {
        if (count <= mean) return 0;
        return (Math.pow(count + NOISE, POWER) - Math.pow(mean + NOISE, POWER)) / POWER;
    }
}
