// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.propagation;

/// How likely arrivals are, step by step, given those before. The rate of a step is the rhythm of the day times
/// (background + branching · S), where S is what earlier mentions still bring about: S falls by the kept part each
/// step, and gains the rest of the mentions of the step before. It is the self-exciting (Hawkes) process with an
/// exponential memory, told in steps (Kirchner, Quantitative Finance 2017): exact enough while a step is short beside
/// the half-life.
final class Likelihood {
    private final Arrivals arrivals;

    Likelihood(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    /// What earlier mentions bring about in each step of the window, for branching 1; one more for the step to come.
    double[] excitation(double kept) {
        int lead = arrivals.lead();
        var effect = new double[arrivals.window() + 1];
        double now = 0;
        for (int i = 0; i < arrivals.size(); i++) {
            if (i >= lead) effect[i - lead] = now;
            now = kept * now + (1 - kept) * arrivals.at(i);
        }
        effect[effect.length - 1] = now;
        return effect;
    }

    /// The logarithm of the Poisson likelihood, but for what no parameter changes.
    ///
    /// @param background per step
    double log(double background, double branching, double[] effect) {
        double sum = 0;
        int lead = arrivals.lead();
        for (int i = 0; i < arrivals.window(); i++) {
            double rate = arrivals.rhythm(lead + i) * (background + branching * effect[i]);
            int count = arrivals.at(lead + i);
            sum -= rate;
            if (count > 0) sum += count * Math.log(Math.max(rate, Double.MIN_NORMAL));
        }
        return sum;
    }

    /// Pearson's measure of how much more the counts vary than a Poisson law lets them; at least 1.
    double dispersion(Parameters at) {
        var rates = rates(at);
        double sum = 0;
        for (int i = 0; i < rates.length; i++) {
            double miss = arrivals.at(arrivals.lead() + i) - rates[i];
            sum += miss * miss / Math.max(rates[i], 1e-9);
        }
        return Math.max(1, sum / Math.max(1, rates.length - 3));
    }

    /// Mentions that were to be expected in each step of the window, from those before.
    double[] rates(Parameters at) {
        var effect = excitation(at.kept(arrivals.minutes()));
        double background = at.background() * arrivals.minutes() / 60;
        var rates = new double[arrivals.window()];
        for (int i = 0; i < rates.length; i++)
            rates[i] = arrivals.rhythm(arrivals.lead() + i) * (background + at.branching() * effect[i]);
        return rates;
    }
}
