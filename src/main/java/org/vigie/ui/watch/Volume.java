// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vigie.core.mention.Mentions;
import org.vigie.core.mention.Search;
import org.vigie.core.signal.Polarity;

/// Mentions over time, stacked by source or by feeling: what the chart, its table and its sentence show.
///
/// @param parts from the baseline up, in the same order in every bar: the greatest source first; negative, neutral,
///     positive
/// @param columns one per step that has mentions, oldest first
/// @param from the start of the time axis
/// @param to its end
record Volume(By by, Step step, List<String> parts, List<Column> columns, Instant from, Instant to) {
    private static final Set<String> NEUTRAL_ALONE = Set.of(Polarity.NEUTRAL.name());

    /// What bars are stacked by.
    enum By {
        /// Parts: ids of configured sources.
        SOURCE,
        /// Parts: names of [Polarity].
        FEELING
    }

    /// @param mentions per part, without zeros
    record Column(Instant start, Map<String, Long> mentions) {
        Column {
            mentions = Map.copyOf(mentions);
        }

        long total() {
            return mentions.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /// How many mentions of a part came in a step.
    record Count(Instant start, String part, long mentions) {}

    /// What is asked for.
    ///
    /// @param step absent for the one that fits the period
    record Wish(By by, Optional<Step> step) {
        Wish with(By other) {
            return new Wish(other, step);
        }

        Wish with(Optional<Step> other) {
            return new Wish(by, other);
        }
    }

    Volume {
        parts = List.copyOf(parts);
        columns = List.copyOf(columns);
    }

    /// Nothing to show yet.
    static Volume none(Instant now) {
        return new Volume(By.SOURCE, Step.MINUTE, List.of(), List.of(), now.minus(Duration.ofHours(1)), now);
    }

    /// Reads it. Takes some milliseconds: never on the screen's thread. Where nothing feels like anything, as before
    /// mentions are heard, sources are told apart instead.
    static Volume read(Mentions mentions, Search search, Wish wish, Instant now, ZoneId zone) {
        var volume = readAs(mentions, search, wish, now, zone);
        boolean mute = wish.by() == By.FEELING
                && volume.columns.stream()
                        .allMatch(column -> column.mentions().keySet().equals(NEUTRAL_ALONE));
        return mute ? readAs(mentions, search, wish.with(By.SOURCE), now, zone) : volume;
    }

    private static Volume readAs(Mentions mentions, Search search, Wish wish, Instant now, ZoneId zone) {
        var end = search.until().filter(until -> until.isBefore(now)).orElse(now);
        if (search.since().isPresent()) {
            var from = search.since().get();
            var step = wish.step().orElseGet(() -> Step.fitting(Duration.between(from, end)));
            return of(counts(mentions, search, wish.by(), step.asked()), wish.by(), step, new Span(from, end), zone);
        }
        var hours = counts(mentions, search, wish.by(), Step.HOUR.length());
        var from =
                hours.stream().map(Count::start).min(Comparator.naturalOrder()).orElse(end.minus(Duration.ofHours(1)));
        var step = wish.step().orElseGet(() -> Step.fitting(Duration.between(from, end)));
        var counts =
                step.asked().equals(Step.HOUR.length()) ? hours : counts(mentions, search, wish.by(), step.asked());
        return of(counts, wish.by(), step, new Span(from, end), zone);
    }

    private static List<Count> counts(Mentions mentions, Search search, By by, Duration step) {
        return switch (by) {
            case SOURCE ->
                mentions.volume(search, step).stream()
                        .map(bar -> new Count(bar.start(), bar.source().toString(), bar.mentions()))
                        .toList();
            case FEELING ->
                mentions.tones(search, step, Mentions.Split.NONE).stream()
                        .flatMap(bar -> Stream.of(
                                new Count(
                                        bar.start(),
                                        Polarity.NEGATIVE.name(),
                                        bar.count().negative()),
                                new Count(
                                        bar.start(),
                                        Polarity.NEUTRAL.name(),
                                        bar.count().neutral()),
                                new Count(
                                        bar.start(),
                                        Polarity.POSITIVE.name(),
                                        bar.count().positive())))
                        .filter(count -> count.mentions() > 0)
                        .toList();
        };
    }

    /// The ends of the time axis.
    record Span(Instant from, Instant to) {}

    static Volume of(List<Count> counts, By by, Step step, Span span, ZoneId zone) {
        var columns = new TreeMap<Instant, Map<String, Long>>();
        var totals = new HashMap<String, Long>();
        for (var count : counts) {
            columns.computeIfAbsent(step.start(count.start(), zone), _ -> new HashMap<>())
                    .merge(count.part(), count.mentions(), Long::sum);
            totals.merge(count.part(), count.mentions(), Long::sum);
        }
        var greatest = Comparator.comparing((String part) -> totals.get(part))
                .reversed()
                .thenComparing(Comparator.naturalOrder());
        var parts = by == By.SOURCE
                ? totals.keySet().stream().sorted(greatest).toList()
                : Arrays.stream(Polarity.values()).map(Enum::name).toList();
        return new Volume(
                by,
                step,
                counts.isEmpty() ? List.of() : parts,
                columns.entrySet().stream()
                        .map(e -> new Column(e.getKey(), e.getValue()))
                        .toList(),
                step.start(span.from(), zone),
                span.to());
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
