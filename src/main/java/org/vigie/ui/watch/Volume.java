// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vigie.core.mention.Mentions;
import org.vigie.core.mention.Mentions.Bar;
import org.vigie.core.mention.Search;
import org.vigie.core.source.SourceId;

/// Mentions over time, stacked by source: what the chart, its table and its sentence show.
///
/// @param sources from the baseline up: the greatest first, so that the order is the same in every bar
/// @param columns one per step that has mentions, oldest first
/// @param from the start of the time axis
/// @param to its end
record Volume(Step step, List<SourceId> sources, List<Column> columns, Instant from, Instant to) {
    /// @param mentions per source, without zeros
    record Column(Instant start, Map<SourceId, Long> mentions) {
        Column {
            mentions = Map.copyOf(mentions);
        }

        long total() {
            return mentions.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    Volume {
        sources = List.copyOf(sources);
        columns = List.copyOf(columns);
    }

    /// Nothing to show yet.
    static Volume none(Instant now) {
        return new Volume(Step.MINUTE, List.of(), List.of(), now.minus(Duration.ofHours(1)), now);
    }

    /// Reads it. Takes some milliseconds: never on the screen's thread.
    ///
    /// @param wished the step asked for; absent for the one that fits
    static Volume read(Mentions mentions, Search search, Optional<Step> wished, Instant now, ZoneId zone) {
        var end = search.until().filter(until -> until.isBefore(now)).orElse(now);
        if (search.since().isPresent()) {
            var from = search.since().get();
            var step = wished.orElseGet(() -> Step.fitting(Duration.between(from, end)));
            return of(mentions.volume(search, step.asked()), step, from, end, zone);
        }
        var hours = mentions.volume(search, Step.HOUR.length());
        var from = hours.stream().map(Bar::start).min(Comparator.naturalOrder()).orElse(end.minus(Duration.ofHours(1)));
        var step = wished.orElseGet(() -> Step.fitting(Duration.between(from, end)));
        var bars = step.asked().equals(Step.HOUR.length()) ? hours : mentions.volume(search, step.asked());
        return of(bars, step, from, end, zone);
    }

    static Volume of(List<Bar> bars, Step step, Instant from, Instant to, ZoneId zone) {
        var columns = new TreeMap<Instant, Map<SourceId, Long>>();
        var totals = new HashMap<SourceId, Long>();
        for (var bar : bars) {
            columns.computeIfAbsent(step.start(bar.start(), zone), _ -> new HashMap<>())
                    .merge(bar.source(), bar.mentions(), Long::sum);
            totals.merge(bar.source(), bar.mentions(), Long::sum);
        }
        var order =
                Comparator.comparing((SourceId id) -> totals.get(id)).reversed().thenComparing(SourceId::toString);
        return new Volume(
                step,
                totals.keySet().stream().sorted(order).toList(),
                columns.entrySet().stream()
                        .map(e -> new Column(e.getKey(), e.getValue()))
                        .toList(),
                step.start(from, zone),
                to);
    }

    long total() {
        return columns.stream().mapToLong(Column::total).sum();
    }

    /// The fullest step.
    Optional<Column> peak() {
        return columns.stream().max(Comparator.comparingLong(Column::total));
    }

    /// The step that this instant falls into, if it has mentions.
    Optional<Column> at(Instant instant, ZoneId zone) {
        var start = step.start(instant, zone);
        return columns.stream().filter(column -> column.start().equals(start)).findFirst();
    }
}
