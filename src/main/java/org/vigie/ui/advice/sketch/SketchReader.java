// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.advice.sketch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import java.util.stream.LongStream;
import org.vigie.analysis.propagation.Arrivals;
import org.vigie.analysis.propagation.DayRhythm;
import org.vigie.analysis.propagation.Sketch;
import org.vigie.core.cell.Cell;
import org.vigie.core.cell.Cells;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.mention.Search;
import org.vigie.core.propagation.Sketches;
import org.vigie.core.signal.Polarity;
import org.vigie.core.topic.Query;

/// Counts the mentions of an episode and sketches what may come. Takes about a second: never on the screen's thread.
final class SketchReader {
    private static final Duration DAY = Duration.ofDays(1);
    /// Mentions of these hours before the window still bring about others within it.
    private static final Duration LEAD = Duration.ofHours(2);
    private static final Duration FORTNIGHT = Duration.ofDays(14);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int SUBJECTS = 8;
    private static final double COUNTED = 0.1;

    private final OpenRoom room;
    private final ZoneId zone;

    /// @param zone where the day's rhythm is told
    SketchReader(OpenRoom room, ZoneId zone) {
        this.room = room;
        this.zone = zone;
    }

    Look read(Scope asked, DoubleConsumer progress) {
        var now = room.clock().instant();
        var start = new Cells(room.journal(), room.room().id()).atWork().map(Cell::startsAt);
        var scope = asked.over(asked.span().usable(start, now));
        var length = scope.span().length(start, now);
        var step = Span.step(length);
        long end = now.getEpochSecond() / step.toSeconds();
        int window = (int) (length.toSeconds() / step.toSeconds());
        int lead = (int) (LEAD.toSeconds() / step.toSeconds());
        var usual = rhythm(scope, instant(end - window - lead, step));
        var arrivals = new Arrivals(
                step,
                lead,
                counts(scope, step, end - window - lead, end),
                usual.map(known -> factors(known, end - window - lead, end, step))
                        .orElse(new double[0]));
        var assumptions = new Sketches(room.journal(), room.room().id()).assumptions();
        var subjects = subjects(now);
        progress.accept(COUNTED);
        long seed = end * step.toSeconds();
        var sketch = Sketch.of(arrivals, assumptions, seed, part -> progress.accept(COUNTED + (1 - COUNTED) * part));
        return new Look(
                scope,
                subjects,
                Span.hasEpisode(start, now),
                instant(end - window, step),
                instant(end, step),
                arrivals,
                usual.map(DayRhythm::days).orElse(0),
                assumptions,
                sketch);
    }

    private static Instant instant(long place, Duration step) {
        return Instant.ofEpochSecond(place * step.toSeconds());
    }

    private int[] counts(Scope scope, Duration step, long from, long until) {
        var counts = new int[(int) (until - from)];
        for (var bar : room.mentions().volume(search(scope, instant(from, step), instant(until, step)), step)) {
            long place = bar.start().getEpochSecond() / step.toSeconds() - from;
            if (place >= 0 && place < counts.length) counts[(int) place] += (int) bar.mentions();
        }
        return counts;
    }

    /// The rhythm of the whole days in the fortnight before this instant, from the first day with a mention on.
    private Optional<DayRhythm> rhythm(Scope scope, Instant before) {
        var days = new TreeMap<LocalDate, int[]>();
        var last = before.atZone(zone).toLocalDate();
        for (var bar : room.mentions().volume(search(scope, before.minus(FORTNIGHT), before), HOUR)) {
            var at = bar.start().atZone(zone);
            days.computeIfAbsent(at.toLocalDate(), _ -> new int[24])[at.getHour()] += (int) bar.mentions();
        }
        if (days.isEmpty()) return Optional.empty();
        var first = days.firstKey().plusDays(1);
        return first.isBefore(last)
                ? DayRhythm.of(first.datesUntil(last)
                        .map(day -> days.getOrDefault(day, new int[24]))
                        .toList())
                : Optional.empty();
    }

    /// One factor for each step from here to the end of the hours ahead.
    private double[] factors(DayRhythm known, long from, long end, Duration step) {
        long ahead = Duration.ofHours(Sketch.HORIZONS.getLast()).dividedBy(step);
        return LongStream.range(from, end + ahead)
                .mapToDouble(place -> known.at(instant(place, step).atZone(zone).getHour()))
                .toArray();
    }

    private static Search search(Scope scope, Instant from, Instant until) {
        Map<Search.Facet, Set<String>> facets = new EnumMap<>(Search.Facet.class);
        scope.subject()
                .ifPresent(subject ->
                        facets.put(Search.Facet.NARRATIVE, Set.of(subject.id().toString())));
        if (scope.negativeOnly()) facets.put(Search.Facet.POLARITY, Set.of(Polarity.NEGATIVE.name()));
        return new Search(new Query.All(), Optional.of(from), Optional.of(until), facets, Search.Order.NEWEST);
    }

    private List<Scope.Subject> subjects(Instant now) {
        var day = search(Scope.FIRST, now.minus(DAY), now);
        return room.narratives().list(day, now, SUBJECTS).stream()
                .map(line -> new Scope.Subject(
                        line.narrative().id(), line.narrative().label()))
                .toList();
    }
}
