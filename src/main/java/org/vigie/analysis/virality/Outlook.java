// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.virality;

/// What a count may come to: the logarithm of its growth, normal on either side of its median, never below zero.
///
/// @param middle median of the logarithm of final count over present count
/// @param below standard deviation under the median
/// @param above standard deviation over it
public record Outlook(double middle, double below, double above) {
    /// The normal quantile that one value in ten exceeds.
    static final double TENTH = 1.2815515655446004;

    public Outlook {
        if (!(Double.isFinite(middle) && below > 0 && above > 0 && below < 100 && above < 100))
            throw new IllegalArgumentException("An outlook is finite and never certain.");
    }

    /// Median growth, at least 1.
    public double growth() {
        return Math.exp(Math.max(0, middle));
    }

    /// One outcome in ten grows less than this; at least 1.
    public double low() {
        return Math.exp(Math.max(0, middle - TENTH * below));
    }

    /// One outcome in ten grows more than this; at least 1.
    public double high() {
        return Math.exp(Math.max(0, middle + TENTH * above));
    }

    /// Probability to grow to at least this multiple.
    public double exceeds(double multiple) {
        if (!(multiple > 1)) return 1;
        double distance = Math.log(multiple) - middle;
        return 1 - normal(distance / (distance < 0 ? below : above));
    }

    /// The same, with the doubt that small counts bring: `extra` is a variance.
    Outlook blurred(double extra) {
        return new Outlook(middle, Math.sqrt(below * below + extra), Math.sqrt(above * above + extra));
    }

    /// Between two outlooks: 0 gives this one, 1 the other.
    Outlook towards(Outlook other, double part) {
        return new Outlook(
                middle + (other.middle - middle) * part,
                below + (other.below - below) * part,
                above + (other.above - above) * part);
    }

    /// The standard normal distribution (Abramowitz and Stegun 7.1.26, error below 1.5e-7).
    static double normal(double z) {
        double x = Math.abs(z) / Math.sqrt(2);
        double t = 1 / (1 + 0.3275911 * x);
        double tail = t
                * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
                * Math.exp(-x * x);
        return z < 0 ? tail / 2 : 1 - tail / 2;
    }
}
