// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Compares the mentions before and after something was said (record 0042).
///
/// Volumes: the ratio of two counts with the interval of a quasi-Poisson model (McCullagh and Nelder 1989, §6.2):
/// the logarithm scatters by φ(1/n₁ + 1/n₂), where φ, at least 1, is Pearson's dispersion of the steps around the
/// mean of their window, times what it costs that a step goes on as the one before did; quantiles of Student's t.
/// Half a mention is added to each count, so that none is nothing (Anscombe 1948). Shares: the difference of two
/// with Newcombe's interval from Wilson's (1998, method 10), the numbers divided by the dispersion of the shares.
public final class Effects {
    private static final double HALF = 0.5;
    private static final double Z = 1.959964;
    private static final double MOST_LASTING = 0.5;

    private Effects() {}

    /// @param before steps of equal length, oldest first, the last one ending when it was said
    /// @param after as many, from then on
    /// @param earlier steps before those, oldest first, for what is usual; may be empty
    public static Effect compare(List<Tally> before, List<Tally> after, List<Tally> earlier) {
        if (before.size() != after.size() || before.size() < 3)
            throw new IllegalArgumentException("Two windows of at least three steps compare.");
        var b = Tally.sum(before);
        var a = Tally.sum(after);
        boolean enough = b.mentions() >= Effect.FEWEST;
        var trend = enough ? Trend.of(counts(before)) : Optional.<Trend>empty();
        return new Effect(
                b,
                a,
                enough ? Optional.of(ratio(before, after)) : Optional.empty(),
                b.mentions() >= Effect.FEWEST_OF_SHARE && a.mentions() >= Effect.FEWEST_OF_SHARE
                        ? Optional.of(shift(before, after))
                        : Optional.empty(),
                trend.map(Trend::perStep),
                trend.map(known -> known.against(a.mentions())),
                enough ? usual(b, a, earlier, before.size()) : Optional.empty());
    }

    private static double[] counts(List<Tally> steps) {
        return steps.stream().mapToDouble(Tally::mentions).toArray();
    }

    private static Interval ratio(List<Tally> before, List<Tally> after) {
        double n1 = Tally.sum(before).mentions() + HALF;
        double n2 = Tally.sum(after).mentions() + HALF;
        int freedom = before.size() + after.size() - 2;
        double dispersion = Math.max(1, (scatter(counts(before), 0) + scatter(counts(after), 0)) / freedom);
        return around(
                Math.log(n2 / n1),
                student(freedom) * Math.sqrt(dispersion * lasting(counts(before), counts(after)) * (1 / n1 + 1 / n2)));
    }

    /// An interval around a logarithm.
    static Interval around(double log, double reach) {
        return new Interval(Math.exp(log), Math.exp(log - reach), Math.exp(log + reach));
    }

    /// Pearson's sum for counts around their mean, each with the one this many steps later.
    private static double scatter(double[] counts, int later) {
        double mean = java.util.Arrays.stream(counts).average().orElse(0);
        if (mean == 0) return 0;
        double sum = 0;
        for (int i = 0; i + later < counts.length; i++) sum += (counts[i] - mean) * (counts[i + later] - mean) / mean;
        return sum;
    }

    /// How many times as much a mean scatters whose steps go on as the one before did: 1 + r over 1 - r.
    /// Here r is the first autocorrelation, made up for its bias in short series (Marriott and Pope 1954), from 0
    /// to a half: a window that rises or falls throughout looks as if it went on for ever.
    private static double lasting(double[] before, double[] after) {
        double all = scatter(before, 0) + scatter(after, 0);
        if (all == 0) return 1;
        double found = (scatter(before, 1) + scatter(after, 1)) / all;
        int steps = before.length;
        double rho = Math.clamp((found * steps + 1) / Math.max(1, steps - 4.0), 0, MOST_LASTING);
        return (1 + rho) / (1 - rho);
    }

    private static Interval shift(List<Tally> before, List<Tally> after) {
        int freedom = steps(before) + steps(after) - 2;
        double dispersion = freedom <= 0 ? 1 : Math.max(1, (shareScatter(before) + shareScatter(after)) / freedom);
        var b = wilson(Tally.sum(before), dispersion);
        var a = wilson(Tally.sum(after), dispersion);
        return new Interval(
                a.value() - b.value(),
                a.value() - b.value() - Math.hypot(a.value() - a.low(), b.high() - b.value()),
                a.value() - b.value() + Math.hypot(a.high() - a.value(), b.value() - b.low()));
    }

    private static int steps(List<Tally> window) {
        return (int) window.stream().filter(step -> step.mentions() > 0).count();
    }

    private static double shareScatter(List<Tally> window) {
        var all = Tally.sum(window);
        double share = (double) all.negative() / all.mentions();
        if (share == 0 || share == 1) return 0;
        return window.stream()
                .filter(step -> step.mentions() > 0)
                .mapToDouble(step -> {
                    double off = step.negative() - share * step.mentions();
                    return off * off / (step.mentions() * share * (1 - share));
                })
                .sum();
    }

    private static Interval wilson(Tally all, double dispersion) {
        double n = all.mentions() / dispersion;
        double share = (double) all.negative() / all.mentions();
        double middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double reach = Z / (1 + Z * Z / n) * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        return new Interval(share, Math.max(0, middle - reach), Math.min(1, middle + reach));
    }

    /// Whole windows cut from the past, each beside the one after it, the last one beside the one before.
    private static Optional<Effect.Usual> usual(Tally before, Tally after, List<Tally> earlier, int steps) {
        var windows = new ArrayList<Tally>();
        for (int end = earlier.size(); end >= steps; end -= steps)
            windows.addFirst(Tally.sum(earlier.subList(end - steps, end)));
        var all = Stream.concat(windows.stream(), Stream.of(before)).toList();
        int pairs = 0;
        int asMuch = 0;
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i - 1).mentions() < Effect.FEWEST) continue;
            pairs++;
            if (size(all.get(i - 1), all.get(i)) >= size(before, after)) asMuch++;
        }
        return pairs < Effect.FEWEST_EARLIER ? Optional.empty() : Optional.of(new Effect.Usual(asMuch, pairs));
    }

    private static double size(Tally before, Tally after) {
        return Math.abs(Math.log((after.mentions() + HALF) / (before.mentions() + HALF)));
    }

    /// The 97.5 % quantile of Student's t, by the expansion of Cornish and Fisher (Abramowitz and Stegun, 26.7.5);
    /// from five degrees of freedom on it is right to the second decimal.
    static double student(int freedom) {
        double z3 = Z * Z * Z;
        double z5 = z3 * Z * Z;
        double f = freedom;
        return Z
                + (z3 + Z) / (4 * f)
                + (5 * z5 + 16 * z3 + 3 * Z) / (96 * f * f)
                + (3 * z5 * Z * Z + 19 * z5 + 17 * z3 - 15 * Z) / (384 * f * f * f);
    }
}
