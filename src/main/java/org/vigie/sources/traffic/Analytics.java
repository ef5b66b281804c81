// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.traffic;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.Rhythm;
import org.vigie.core.source.Source;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.traffic.Visits;
import org.vigie.sources.Bookmark;

/// Web analytics that tells the hours of one day at a time: first of the two weeks before, then of today again and
/// again, with yesterday until that has been over for a while.
abstract class Analytics implements Source {
    /// Days read before today when nothing was read yet: what is usual shows in them.
    static final int FIRST_LOOK_DAYS = 14;

    /// How long after midnight a day may still change: visits end late, and reports are made late.
    private static final Duration SETTLING = Duration.ofHours(2);

    /// The first day that may still change.
    private static final String UNSETTLED = "unsettled";

    /// The day that is asked for next.
    private static final String DAY = "day";

    /// Whose days were read.
    private static final String OF = "of";

    private final SourceSettings settings;
    private final String base;

    /// @param base address of the service, without a path at its end
    Analytics(SourceSettings settings, String base) {
        this.settings = settings;
        this.base = base;
    }

    @Override
    public final SourceSettings settings() {
        return settings;
    }

    @Override
    public final Rhythm rhythm() {
        return new Rhythm(Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofMinutes(15));
    }

    @Override
    public final String host() {
        return base.replaceFirst("^https?://", "").replaceFirst("/.*$", "");
    }

    final String base() {
        return base;
    }

    /// What is asked about: the service, its site, and the goal if there is one. No secret, as it is kept. Of another
    /// one nothing was read yet.
    abstract String what();

    /// What a day's question brought: the hours, or why there are none.
    sealed interface Told {
        /// @param zone of the site, in which its days begin
        record Hours(List<Visits> hours, ZoneId zone) implements Told {}

        record Nothing(Harvest harvest) implements Told {}
    }

    /// The hours of one day. Hours to come are left out.
    abstract Told day(LocalDate day, Bookmark mark, Instant now) throws InterruptedException;

    /// Notes what the next question needs besides the day.
    Bookmark noted(Bookmark mark, ZoneId zone) {
        return mark;
    }

    @Override
    public final Harvest harvest(Cursor since, Instant now) throws InterruptedException {
        var kept = Bookmark.of(since);
        var mark = kept.text(OF).equals(what()) ? kept : Bookmark.EMPTY.with(OF, what());
        var first = date(mark.text(UNSETTLED))
                .orElseGet(() -> LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(FIRST_LOOK_DAYS));
        var day = date(mark.text(DAY)).orElse(first);
        return switch (day(day, mark, now)) {
            case Told.Nothing nothing -> nothing.harvest();
            case Told.Hours told -> {
                boolean past = day.isBefore(LocalDate.ofInstant(now, told.zone()));
                boolean settled = day.isBefore(LocalDate.ofInstant(now.minus(SETTLING), told.zone()));
                var from = settled ? day.plusDays(1) : first;
                var next = noted(mark, told.zone())
                        .with(UNSETTLED, from.toString())
                        .with(DAY, (past ? day.plusDays(1) : from).toString());
                yield Harvest.Ok.measured(told.hours(), next.cursor(), past, Map.of());
            }
        };
    }

    private static Optional<LocalDate> date(String noted) {
        try {
            return Optional.of(LocalDate.parse(noted));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /// Whole hours of a day as they were told; those that were not told had no visit, unless the day has none at all.
    ///
    /// @param told by the hour of the site's clock, 0 to 23
    static List<Visits> hours(LocalDate day, ZoneId zone, Map<Integer, Visits.Sum> told, Instant now) {
        if (told.isEmpty()) return List.of();
        var known = told.values().stream().reduce(Visits.Sum.NOTHING, Visits.Sum::plus);
        var none = new Visits.Sum(
                0,
                known.bounces() == Visits.UNKNOWN ? Visits.UNKNOWN : 0,
                known.conversions() == Visits.UNKNOWN ? Visits.UNKNOWN : 0);
        var hours = new ArrayList<Visits>();
        var end = day.plusDays(1).atStartOfDay(zone);
        var at = day.atStartOfDay(zone);
        for (; at.isBefore(end) && !at.plusHours(1).toInstant().isAfter(now); at = at.plusHours(1)) {
            // the clock shows an hour twice in autumn: both visits stand under the first
            boolean again = at.minusHours(1).getHour() == at.getHour();
            var sum = again ? none : told.getOrDefault(at.getHour(), none);
            hours.add(new Visits(at.toInstant(), Duration.ofHours(1), sum.visits(), sum.bounces(), sum.conversions()));
        }
        return hours;
    }
}
