// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.traffic;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.vigie.core.source.Sources;

/// The last whole day that the web analytics of one site measured.
///
/// @param name of the source, as people call it
public record SiteDay(String name, LastDay day) {
    private static final Duration WANTED = Duration.ofDays(10);
    private static final double PERCENT = 100;

    /// Those of every source that counted a whole day in the last ten. Reads the store: never on the screen's thread.
    public static List<SiteDay> read(Sources sources, Instant now) {
        return sources.all().stream()
                .flatMap(source -> LastDay.of(sources.visits(source.id(), now.minus(WANTED), now)).stream()
                        .map(day -> new SiteDay(source.name(), day)))
                .toList();
    }

    /// The share of visits that reached a goal, in percent; empty where nobody counts them.
    public static OptionalDouble conversion(Visits.Sum sum) {
        return sum.conversions() == Visits.UNKNOWN || sum.visits() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(PERCENT * sum.conversions() / sum.visits());
    }

    /// The same of the day before; empty where it was not measured either.
    public OptionalDouble conversionBefore() {
        return day.before().map(SiteDay::conversion).orElse(OptionalDouble.empty());
    }

    /// Visits of the day before; empty where it was not measured whole.
    public Optional<Long> visitsBefore() {
        return day.before().map(Visits.Sum::visits);
    }
}
