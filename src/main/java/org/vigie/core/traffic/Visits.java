// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.traffic;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Visits that a site's web analytics counted in one stretch of time, an hour or a day.
///
/// @param start when the stretch begins
/// @param length of the stretch; a day may have 23 or 25 hours
/// @param visits begun in it
/// @param bounces of them, those that ended after one page; [#UNKNOWN] where nobody counts them
/// @param conversions of them, those that reached a goal (an order, a call); [#UNKNOWN] where nobody counts them
public record Visits(Instant start, Duration length, long visits, long bounces, long conversions) {
    /// Not counted, which is not zero.
    public static final long UNKNOWN = -1;

    public Visits {
        if (length.compareTo(Duration.ofMinutes(1)) < 0) throw new IllegalArgumentException("Too short: " + length);
        if (visits < 0 || !isPart(bounces, visits) || !isPart(conversions, visits))
            throw new IllegalArgumentException(bounces + " and " + conversions + " of " + visits);
    }

    private static boolean isPart(long part, long all) {
        return part >= UNKNOWN && part <= all;
    }

    /// When the stretch ends.
    public Instant end() {
        return start.plus(length);
    }

    /// All of them together, over no stretch of its own.
    public static Sum sum(List<Visits> all) {
        return all.stream()
                .map(one -> new Sum(one.visits, one.bounces, one.conversions))
                .reduce(Sum.NOTHING, Sum::plus);
    }

    /// A total. What one part does not know, the total does not know.
    public record Sum(long visits, long bounces, long conversions) {
        public static final Sum NOTHING = new Sum(0, 0, 0);

        public Sum plus(Sum other) {
            return new Sum(visits + other.visits, known(bounces, other.bounces), known(conversions, other.conversions));
        }

        private static long known(long one, long other) {
            return one == UNKNOWN || other == UNKNOWN ? UNKNOWN : one + other;
        }
    }
}
