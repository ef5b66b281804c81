// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.series;

/// How far counts scatter around their mean: a negative binomial law whose variance is μ + φ·μ², φ followed as it
/// changes. With φ = 0 this is Poisson's law.
///
/// Quantiles are those of the gamma law with the same mean and variance, after Wilson and Hilferty (1931), "The
/// distribution of chi-square": (gamma/shape)^⅓ is nearly normal.
final class CountTail {
    /// Beyond three standard deviations a count is a burst, not scatter.
    private static final double WILD = 9;

    private static final double SLOWEST = 0.005;
    private static final double LEAST = 1e-3;
    private static final double MOST = 4;
    private double phi = 0.1;
    private int seen;

    /// Learns from a count and the mean that was expected: φ grows where squares of standardised errors exceed 1.
    ///
    /// @param mean above 0
    void learn(double count, double mean) {
        double square = Math.min(WILD, (count - mean) * (count - mean) / variance(mean));
        double gain = Math.max(SLOWEST, 1.0 / (++seen + 20));
        phi = Math.clamp(phi * Math.exp(gain * (square - 1)), LEAST, MOST);
    }

    /// The count that a quiet series exceeds as rarely as a normal variable exceeds `sigmas`.
    double quantile(double mean, double sigmas) {
        if (mean <= 0) return 0;
        double shape = mean * mean / variance(mean);
        double root = 1 - 1 / (9 * shape) + sigmas / (3 * Math.sqrt(shape));
        return root <= 0 ? 0 : mean * root * root * root;
    }

    private double variance(double mean) {
        return mean + phi * mean * mean;
    }
}
