// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.traffic;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The latest day that was measured, beside the one before it: 24 hours up to the last whole hour, or the last day of
/// a table of days.
///
/// @param until when the latest measure ends
/// @param before empty where the day before was not measured whole
public record LastDay(Instant until, Visits.Sum now, Optional<Visits.Sum> before) {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration LONGEST_STEP = Duration.ofHours(2);

    /// Empty where no whole day was measured.
    ///
    /// @param all of one source, oldest first
    public static Optional<LastDay> of(List<Visits> all) {
        if (all.isEmpty()) return Optional.empty();
        var last = all.getLast();
        if (last.length().compareTo(LONGEST_STEP) > 0) return Optional.of(ofDays(all));
        var until = last.end();
        return within(all, until.minus(DAY), until)
                .map(now -> new LastDay(until, now, within(all, until.minus(DAY.multipliedBy(2)), until.minus(DAY))));
    }

    private static LastDay ofDays(List<Visits> all) {
        var last = all.getLast();
        var before = all.stream()
                .filter(one -> one.end().equals(last.start()) && one.length().compareTo(LONGEST_STEP) > 0)
                .map(one -> Visits.sum(List.of(one)))
                .findFirst();
        return new LastDay(last.end(), Visits.sum(List.of(last)), before);
    }

    private static Optional<Visits.Sum> within(List<Visits> all, Instant from, Instant until) {
        var inside = all.stream()
                .filter(one -> !one.start().isBefore(from) && !one.end().isAfter(until))
                .toList();
        var covered = inside.stream().map(Visits::length).reduce(Duration.ZERO, Duration::plus);
        return covered.equals(Duration.between(from, until)) ? Optional.of(Visits.sum(inside)) : Optional.empty();
    }
}
