// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.TreeSet;

/// Tells when a source is quieter than it usually is, which may mean that it is broken without saying so.
///
/// The rule: silence is unusual once it lasts more than twice the longest gap between its last 50 mentions, more than
/// three questions at the present pace, and more than 15 minutes. Under 10 mentions nothing is usual yet; but a source
/// that brought mentions before the program was restarted, and none since, is unusual after six hours.
final class Silence {
    private static final int REMEMBERED = 50;
    private static final int ENOUGH = 10;
    private static final Duration SHORTEST = Duration.ofMinutes(15);
    private static final Duration SINCE_START = Duration.ofHours(6);

    private final TreeSet<Instant> spoken = new TreeSet<>();
    private final Instant start;
    private final boolean spokeBefore;

    /// @param start when this program began to ask
    /// @param mentionsBefore how many it brought in earlier runs of the program
    Silence(Instant start, long mentionsBefore) {
        this.start = start;
        this.spokeBefore = mentionsBefore >= ENOUGH;
    }

    /// Takes note of mentions, by the time they count for; the same ones again change nothing.
    void heard(Collection<Instant> times) {
        spoken.addAll(times);
        while (spoken.size() > REMEMBERED) spoken.pollFirst();
    }

    boolean isUnusual(Instant now, Duration interval) {
        if (spoken.isEmpty()) return spokeBefore && longer(now, start, SINCE_START);
        if (spoken.size() < ENOUGH) return false;
        var limit = Pace.longer(SHORTEST, Pace.longer(longestGap().multipliedBy(2), interval.multipliedBy(3)));
        return longer(now, spoken.last(), limit);
    }

    private Duration longestGap() {
        var longest = Duration.ZERO;
        var previous = spoken.first();
        for (var next : spoken) {
            longest = Pace.longer(longest, Duration.between(previous, next));
            previous = next;
        }
        return longest;
    }

    private static boolean longer(Instant now, Instant since, Duration limit) {
        return Duration.between(since, now).compareTo(limit) > 0;
    }
}
