// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.virality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// Estimates the reach of a set of mentions.
///
/// - An account counts once however often it speaks, with the largest audience told of it.
/// - Audiences overlap as if drawn at random from a population of `P` people: the union of audiences `a` is
///   `P · (1 − Π(1 − a/P))`, so that two small accounts add up and the thousandth great one adds little. `P` runs from
///   half to twice [ReachSettings#population], and is never below twice the largest audience.
/// - Unknown audiences are drawn from the known ones of the platform by the approximate Bayesian bootstrap (Rubin and
///   Schenker, 1986): first the known are redrawn with replacement, then the unknown from those. The greatest
///   twentieth of the known, at least the greatest one, is left out of it: an account of that size does not stay
///   unknown.
/// - The interval holds 80 of 100 draws.
public final class Reach {
    /// More unknown accounts than this are drawn by a sample of this size.
    private static final int SAMPLE = 1000;

    private static final double TWENTIETH = 0.05;

    private final ReachSettings settings;

    public Reach(ReachSettings settings) {
        this.settings = settings;
    }

    /// The reach under usual assumptions.
    public static ReachEstimate of(Collection<Speaker> speakers) {
        return new Reach(ReachSettings.USUAL).estimate(speakers);
    }

    public ReachEstimate estimate(Collection<Speaker> speakers) {
        var accounts = onceEach(speakers);
        var known = accounts.stream()
                .filter(Speaker::isKnown)
                .mapToDouble(Speaker::audience)
                .toArray();
        int unknown = accounts.size() - known.length;
        if (known.length == 0 && unknown > 0) return new ReachEstimate.Unknown(unknown);
        if (unknown > 0 && known.length < settings.fewest())
            return new ReachEstimate.AtLeast(
                    Math.round(union(known, 0, settings.population())), accounts.size(), unknown);
        return interval(accounts, known, gaps(accounts, known));
    }

    private ReachEstimate interval(List<Speaker> accounts, double[] known, List<Gap> gaps) {
        var random = new SplittableRandom(settings.seed());
        var drawn = new double[settings.draws()];
        for (int i = 0; i < drawn.length; i++) {
            double population = settings.population() * Math.pow(2, (2 * i + 1.0) / drawn.length - 1);
            double missed = 0;
            for (var gap : gaps) missed += drawn(gap, people(known, population), random);
            drawn[i] = union(known, missed, population);
        }
        Arrays.sort(drawn);
        int imputed = gaps.stream().mapToInt(Gap::missing).sum();
        int borrowed =
                gaps.stream().filter(Gap::borrowed).mapToInt(Gap::missing).sum();
        return new ReachEstimate.Known(
                at(drawn, 0.1), at(drawn, 0.5), at(drawn, 0.9), accounts.size(), imputed, borrowed);
    }

    private static long at(double[] sorted, double share) {
        return Math.round(sorted[(int) Math.round(share * (sorted.length - 1))]);
    }

    /// The accounts of one platform whose audience is not known.
    ///
    /// @param like known audiences to draw from, ascending
    /// @param borrowed those are of all platforms
    private record Gap(int missing, double[] like, boolean borrowed) {}

    private List<Gap> gaps(List<Speaker> accounts, double[] known) {
        var platforms = new TreeMap<String, List<Speaker>>();
        for (var account : accounts)
            platforms
                    .computeIfAbsent(account.platform(), _ -> new ArrayList<>())
                    .add(account);
        var gaps = new ArrayList<Gap>();
        for (var platform : platforms.values()) {
            var own = platform.stream()
                    .filter(Speaker::isKnown)
                    .mapToDouble(Speaker::audience)
                    .toArray();
            int missing = platform.size() - own.length;
            if (missing == 0) continue;
            boolean borrowed = own.length < settings.fewest();
            gaps.add(new Gap(missing, withoutGreatest(borrowed ? known : own), borrowed));
        }
        return gaps;
    }

    private static double[] withoutGreatest(double[] audiences) {
        var sorted = audiences.clone();
        Arrays.sort(sorted);
        return Arrays.copyOf(sorted, sorted.length - (int) Math.ceil(sorted.length * TWENTIETH));
    }

    /// @param missed logarithm of the share of people whom the other accounts do not touch
    private static double union(double[] known, double missed, double population) {
        double people = people(known, population);
        for (double audience : known) missed += Math.log1p(-audience / people);
        return -people * Math.expm1(missed);
    }

    private static double people(double[] known, double population) {
        return Math.max(population, 2 * Arrays.stream(known).max().orElse(0));
    }

    /// Logarithm of the share of people whom the unknown accounts do not touch, in one draw.
    private static double drawn(Gap gap, double people, SplittableRandom random) {
        var again = new double[gap.like().length];
        for (int i = 0; i < again.length; i++) again[i] = gap.like()[random.nextInt(again.length)];
        int draws = Math.min(gap.missing(), SAMPLE);
        double sum = 0;
        for (int i = 0; i < draws; i++) sum += Math.log1p(-again[random.nextInt(again.length)] / people);
        return sum * gap.missing() / draws;
    }

    private static List<Speaker> onceEach(Collection<Speaker> speakers) {
        Map<String, Speaker> once = new TreeMap<>();
        for (var speaker : speakers)
            once.merge(
                    speaker.platform() + "\n" + speaker.account(),
                    speaker,
                    (one, other) -> one.audience() >= other.audience() ? one : other);
        return List.copyOf(once.values());
    }
}
