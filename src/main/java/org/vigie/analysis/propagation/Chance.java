// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.propagation;

import java.util.SplittableRandom;

/// Draws counts whose variance is a multiple of their mean: Poisson, or mixed by a gamma law (negative binomial) where
/// the multiple is above 1.
final class Chance {
    /// Above so many times the dispersion, the normal law is as good.
    private static final double MANY = 16;

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    int count(double mean, double dispersion) {
        if (mean <= 0) return 0;
        if (mean > MANY * dispersion) return rounded(mean + Math.sqrt(mean * dispersion) * random.nextGaussian());
        if (dispersion < 1.001) return poisson(mean);
        return poisson((dispersion - 1) * gamma(mean / (dispersion - 1)));
    }

    /// A factor: four times in five between 1/(1 + doubt) and (1 + doubt).
    double factor(double doubt) {
        return Math.exp(Math.log1p(doubt) / 1.2816 * random.nextGaussian());
    }

    /// Of mean 0 and variance 1.
    double gaussian() {
        return random.nextGaussian();
    }

    private int poisson(double mean) {
        if (mean > MANY) return rounded(mean + Math.sqrt(mean) * random.nextGaussian());
        double limit = Math.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) count++;
        return count;
    }

    private static int rounded(double value) {
        return (int) Math.max(0, Math.round(value));
    }

    /// By Marsaglia and Tsang (ACM TOMS 2000), of scale 1.
    private double gamma(double shape) {
        if (shape < 1) return gamma(shape + 1) * Math.pow(1 - random.nextDouble(), 1 / shape);
        double d = shape - 1 / 3.0;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = 1 + c * x;
            if (v <= 0) continue;
            v = v * v * v;
            double u = 1 - random.nextDouble();
            if (Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
        }
    }
}
