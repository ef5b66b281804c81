// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.effect;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.vigie.core.traffic.Visits;

/// Sets the visits after something was said beside those before (record 0042). It tells what came after, never what
/// came of it.
///
/// Visits follow the clock, so each hour stands beside the same hour of the day before. Volumes: the ratio of two
/// sums with the interval of a quasi-Poisson model of windows and hours (McCullagh and Nelder 1989, §6.2), where
/// Pearson's dispersion is that of the two rows around what rows and columns together let expect. Shares: as in
/// [Effects]. How one day differs from another is no part of the interval: [Effect.Usual] tells it.
public final class SiteEffects {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final double HALF = 0.5;
    /// The expansion of Student's quantile holds from here on.
    private static final int FEWEST_FREEDOM = 5;
    /// Earlier days that are looked at for what is usual.
    private static final int MOST_EARLIER = 13;

    /// How far before something was said its measures are wanted.
    public static final Duration PAST = DAY.multipliedBy(MOST_EARLIER + 2L);

    private SiteEffects() {}

    /// Hours that are compared with the same hours a day before.
    public enum Span {
        SIX_HOURS(6),
        DAY(24);

        private final int hours;

        Span(int hours) {
            this.hours = hours;
        }
    }

    /// One comparison, or why there is none.
    ///
    /// @param complete when its last hour ends
    /// @param found empty while it runs, or where hours were not measured
    public record Compared(Span span, Instant complete, Optional<Found> found) {}

    /// Visits of the hours after, and of the same hours a day before.
    ///
    /// @param volume visits after over before; empty: not enough data
    /// @param conversion share that reached a goal, after less before; empty: not enough data or not counted
    /// @param bounce share that ended after one page, after less before; empty likewise
    /// @param usual how often visits changed as much from one day to the next earlier; empty: not enough past
    public record Found(
            Visits.Sum before,
            Visits.Sum after,
            Optional<Interval> volume,
            Optional<Interval> conversion,
            Optional<Interval> bounce,
            Optional<Effect.Usual> usual) {}

    /// Hours after begin with the first whole one after it was said; the hour in which that was counts before. Empty
    /// where the source does not count by the hour.
    ///
    /// @param measures of one source
    /// @param at when it was said
    public static List<Compared> compare(List<Visits> measures, Instant at) {
        var byHour = new HashMap<Instant, Visits>();
        for (var one : measures) if (one.length().equals(HOUR)) byHour.put(one.start(), one);
        if (byHour.isEmpty()) return List.of();
        var compared = new ArrayList<Compared>();
        // some clocks stand half an hour off the full hour of UTC
        long offset = byHour.keySet().iterator().next().getEpochSecond() % HOUR.toSeconds();
        long hour = Math.ceilDiv(at.getEpochSecond() - offset, HOUR.toSeconds()) * HOUR.toSeconds() + offset;
        for (var span : Span.values()) compared.add(compare(byHour, span, Instant.ofEpochSecond(hour)));
        return compared;
    }

    private static Compared compare(Map<Instant, Visits> byHour, Span span, Instant start) {
        var complete = start.plus(HOUR.multipliedBy(span.hours));
        var before = window(byHour, start.minus(DAY), span.hours);
        var after = window(byHour, start, span.hours);
        return new Compared(
                span, complete, before.flatMap(b -> after.map(a -> found(b, a, earlier(byHour, span, start)))));
    }

    /// The hours from this one on, if each was measured.
    private static Optional<List<Visits>> window(Map<Instant, Visits> byHour, Instant start, int hours) {
        var found = new ArrayList<Visits>();
        for (int i = 0; i < hours; i++) {
            var one = byHour.get(start.plus(HOUR.multipliedBy(i)));
            if (one == null) return Optional.empty();
            found.add(one);
        }
        return Optional.of(found);
    }

    /// The sums of the same hours on the days before, latest first, as far as they were measured without a gap.
    private static List<Long> earlier(Map<Instant, Visits> byHour, Span span, Instant start) {
        var sums = new ArrayList<Long>();
        for (int days = 1; days <= MOST_EARLIER + 1; days++) {
            var window = window(byHour, start.minus(DAY.multipliedBy(days)), span.hours);
            if (window.isEmpty()) break;
            sums.add(Visits.sum(window.get()).visits());
        }
        return sums;
    }

    private static Found found(List<Visits> before, List<Visits> after, List<Long> earlier) {
        var b = Visits.sum(before);
        var a = Visits.sum(after);
        boolean enough = b.visits() >= Effect.FEWEST;
        return new Found(
                b,
                a,
                enough ? Optional.of(ratio(before, after)) : Optional.empty(),
                share(before, after, Visits::conversions),
                share(before, after, Visits::bounces),
                enough ? usual(b.visits(), a.visits(), earlier) : Optional.empty());
    }

    private static Interval ratio(List<Visits> before, List<Visits> after) {
        double n1 = Visits.sum(before).visits();
        double n2 = Visits.sum(after).visits();
        double pearson = 0;
        int columns = 0;
        for (int i = 0; i < before.size(); i++) {
            double both = before.get(i).visits() + (double) after.get(i).visits();
            if (both == 0) continue;
            columns++;
            double expected = both * n1 / (n1 + n2);
            double off = before.get(i).visits() - expected;
            // both cells of a column are off by as much
            pearson += off * off / expected + (n2 == 0 ? 0 : off * off / (both - expected));
        }
        int freedom = Math.max(1, columns - 1);
        double dispersion = Math.max(1, pearson / freedom);
        return Effects.around(
                Math.log((n2 + HALF) / (n1 + HALF)),
                Effects.student(Math.max(FEWEST_FREEDOM, freedom))
                        * Math.sqrt(dispersion * (1 / (n1 + HALF) + 1 / (n2 + HALF))));
    }

    private static Optional<Interval> share(List<Visits> before, List<Visits> after, ToLongFunction<Visits> part) {
        return tallies(before, part)
                .flatMap(b -> tallies(after, part)
                        .flatMap(a -> Effects.compare(b, a, List.of()).share()));
    }

    private static Optional<List<Tally>> tallies(List<Visits> window, ToLongFunction<Visits> part) {
        if (window.stream().anyMatch(one -> part.applyAsLong(one) == Visits.UNKNOWN)) return Optional.empty();
        return Optional.of(window.stream()
                .map(one -> new Tally(one.visits(), part.applyAsLong(one)))
                .toList());
    }

    private static Optional<Effect.Usual> usual(long before, long after, List<Long> earlier) {
        int pairs = 0;
        int asMuch = 0;
        for (int i = 0; i + 1 < earlier.size(); i++) {
            if (earlier.get(i + 1) < Effect.FEWEST) continue;
            pairs++;
            if (size(earlier.get(i + 1), earlier.get(i)) >= size(before, after)) asMuch++;
        }
        return pairs < Effect.FEWEST_EARLIER ? Optional.empty() : Optional.of(new Effect.Usual(asMuch, pairs));
    }

    private static double size(long before, long after) {
        return Math.abs(Math.log((after + HALF) / (before + HALF)));
    }
}
