// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.vigie.core.mention.Mentions;
import org.vigie.core.mention.Mentions.Split;
import org.vigie.core.mention.Mentions.ToneCount;
import org.vigie.core.mention.Search;
import org.vigie.core.signal.SeriesPoint;
import org.vigie.core.topic.Query;

/// How much was said in the last weeks, in steps of five minutes. It keeps what it counted: a look
/// asks for the last hours alone. For one thread.
final class History {
    static final Duration STEP = Duration.ofMinutes(5);
    private static final Duration LENGTH = Duration.ofDays(56);
    private static final Duration BURSTS = Duration.ofDays(14);
    /// What was counted further back than this is not counted again while nothing comes in late.
    private static final Duration TAIL = Duration.ofHours(3);

    private static final Search OLDEST =
            new Search(new Query.All(), Optional.empty(), Optional.empty(), Map.of(), Search.Order.OLDEST);

    private final Mentions mentions;
    private final TreeMap<Instant, ToneCount> counts = new TreeMap<>();
    private Instant since = Instant.EPOCH;
    private boolean counted;

    History(Mentions mentions) {
        this.mentions = mentions;
    }

    /// Counts up to now: the last hours alone where nothing else can have changed, else everything.
    void read(Instant now) {
        var begins = beginning(now);
        boolean sameBeginning = counted && !begins.isBefore(since) && !since.isAfter(now);
        if (sameBeginning) {
            var from = floor(now.minus(TAIL));
            count(from.isBefore(since) ? since : from);
            if (isComplete()) return;
        }
        counted = true;
        since = begins;
        counts.clear();
        count(since);
    }

    /// Whether as many were counted as there are: what came in late lies further back than the last hours.
    private boolean isComplete() {
        long known = counts.values().stream().mapToLong(ToneCount::mentions).sum();
        return known == mentions.find(from(since), 0, 1).total();
    }

    private void count(Instant from) {
        counts.tailMap(from, true).clear();
        for (var bar : mentions.tones(from(from), STEP, Split.NONE))
            counts.merge(bar.start(), bar.count(), ToneCount::plus);
    }

    private static Search from(Instant from) {
        return new Search(new Query.All(), Optional.of(from), Optional.empty(), Map.of(), Search.Order.NEWEST);
    }

    /// Nothing is known from before the first mention of all: no mentions then is not silence.
    private Instant beginning(Instant now) {
        var earliest = now.minus(LENGTH);
        var first = mentions.find(OLDEST, 0, 1).rows().stream()
                .map(filed -> filed.mention().times().effective())
                .findFirst()
                .orElse(now);
        return floor(first.isAfter(earliest) ? first : earliest);
    }

    /// The beginning of the step that this instant falls into.
    static Instant floor(Instant at) {
        long step = STEP.toMillis();
        return Instant.ofEpochMilli(Math.floorDiv(at.toEpochMilli(), step) * step);
    }

    /// The volume of the last two weeks in steps that end with the last whole one, silent ones included.
    List<SeriesPoint> volume(Instant now) {
        var end = floor(now);
        var from = since.isBefore(end.minus(BURSTS)) ? end.minus(BURSTS) : since;
        var points = new ArrayList<SeriesPoint>();
        for (var at = from; at.isBefore(end); at = at.plus(STEP))
            points.add(SeriesPoint.volume(
                    at, counts.getOrDefault(at, ToneCount.NONE).mentions()));
        return points;
    }

    /// The volume of all whole hours known.
    List<SeriesPoint> hours(Instant now) {
        return hourly(now, (at, count) -> SeriesPoint.volume(at, count.mentions()));
    }

    /// The negative share of all whole hours known; an hour without mentions says nothing.
    List<SeriesPoint> negativeHours(Instant now) {
        return hourly(now, (at, count) -> SeriesPoint.share(at, count.negative(), count.mentions()));
    }

    private List<SeriesPoint> hourly(Instant now, BiFunction<Instant, ToneCount, SeriesPoint> point) {
        var hour = Duration.ofHours(1);
        var end = now.truncatedTo(java.time.temporal.ChronoUnit.HOURS);
        var first = since.truncatedTo(java.time.temporal.ChronoUnit.HOURS);
        var points = new ArrayList<SeriesPoint>();
        for (var at = first.equals(since) ? first : first.plus(hour); at.isBefore(end); at = at.plus(hour))
            points.add(point.apply(at, sum(at, at.plus(hour))));
        return points;
    }

    /// What was said between two instants.
    ///
    /// @param until excluded
    ToneCount sum(Instant from, Instant until) {
        if (!from.isBefore(until)) return ToneCount.NONE;
        return counts.subMap(from, true, until, false).values().stream().reduce(ToneCount.NONE, ToneCount::plus);
    }

    /// When counting begins.
    Instant since() {
        return since;
    }
}
