// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How many mentions came in each minute about one matter, and how many of them sounded bad. Sums over any window
/// take the same time, since running totals are kept.
public final class Minutes {
    private static final long MILLIS = 60_000;

    private final long first;
    private final long[] mentions;
    private final long[] negative;
    private final long[] toxic;

    private Minutes(long first, long[] mentions, long[] negative, long[] toxic) {
        this.first = first;
        this.mentions = mentions;
        this.negative = negative;
        this.toxic = toxic;
    }

    /// What was counted in a minute.
    ///
    /// @param at any instant of it
    public record Count(Instant at, long mentions, long negative, long toxic) {}

    /// @param from the minute in which one began to count; earlier counts are left out
    /// @param counts in any order; several of one minute add up
    public static Minutes of(Instant from, List<Count> counts) {
        long first = minute(from);
        long last = first;
        for (var count : counts) last = Math.max(last, minute(count.at()));
        int length = Math.toIntExact(last - first + 2);
        var sums = new long[3][length];
        for (var count : counts) {
            int at = (int) (minute(count.at()) - first + 1);
            if (at < 1) continue;
            sums[0][at] += count.mentions();
            sums[1][at] += count.negative();
            sums[2][at] += count.toxic();
        }
        for (var sum : sums) for (int i = 1; i < length; i++) sum[i] += sum[i - 1];
        return new Minutes(first, sums[0], sums[1], sums[2]);
    }

    /// The last instant of a minute, at which it is counted whole.
    public static Instant endOf(Instant at) {
        return Instant.ofEpochMilli((minute(at) + 1) * MILLIS - 1);
    }

    /// The beginning of a window of whole minutes that ends with the one of this instant.
    public static Instant startOf(Instant until, Duration window) {
        return Instant.ofEpochMilli((minute(until) + 1) * MILLIS).minus(window);
    }

    /// The beginning of the first minute that was counted.
    public Instant since() {
        return Instant.ofEpochMilli(first * MILLIS);
    }

    /// Mentions in the minutes up to and with the one of this instant.
    public long mentions(Instant until, Duration window) {
        return sum(mentions, until, window);
    }

    public long negative(Instant until, Duration window) {
        return sum(negative, until, window);
    }

    public long toxic(Instant until, Duration window) {
        return sum(toxic, until, window);
    }

    /// Whether so much time before this instant was counted.
    public boolean covers(Instant until, Duration before) {
        return minute(until) + 1 - before.toMinutes() >= first;
    }

    /// Mentions per step, oldest first, the last step ending with this instant's minute.
    public List<Long> curve(Instant until, Duration step, int steps) {
        var curve = new ArrayList<Long>(steps);
        for (int i = steps - 1; i >= 0; i--) curve.add(mentions(until.minus(step.multipliedBy(i)), step));
        return curve;
    }

    /// The last minute, up to this instant's, in which something came.
    public Optional<Instant> lastBefore(Instant until) {
        int at = index(minute(until) + 1);
        if (at <= 0 || mentions[at] == 0) return Optional.empty();
        while (mentions[at - 1] == mentions[at]) at--;
        return Optional.of(Instant.ofEpochMilli((first + at - 1) * MILLIS));
    }

    /// The first minute, up to this instant's, in which something came.
    public Optional<Instant> firstBefore(Instant until) {
        int end = index(minute(until) + 1);
        if (end <= 0 || mentions[end] == 0) return Optional.empty();
        int at = 0;
        while (mentions[at + 1] == 0) at++;
        return Optional.of(Instant.ofEpochMilli((first + at) * MILLIS));
    }

    private long sum(long[] sums, Instant until, Duration window) {
        long end = minute(until) + 1;
        return sums[index(end)] - sums[index(end - window.toMinutes())];
    }

    private int index(long minute) {
        return Math.toIntExact(Math.clamp(minute - first, 0, mentions.length - 1L));
    }

    private static long minute(Instant at) {
        return Math.floorDiv(at.toEpochMilli(), MILLIS);
    }
}
