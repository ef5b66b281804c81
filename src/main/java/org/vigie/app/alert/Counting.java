// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vigie.analysis.alert.Books.Book;
import org.vigie.analysis.alert.Minutes;
import org.vigie.analysis.alert.Minutes.Count;
import org.vigie.core.alert.Matter;
import org.vigie.core.mention.Mentions;
import org.vigie.core.mention.Search;
import org.vigie.core.source.SourceId;
import org.vigie.core.topic.Query;

/// Counts mentions per minute and matter, and keeps what it counted: a look at the present asks for the last hours
/// alone. For one thread.
final class Counting {
    private static final Search OLDEST =
            new Search(new Query.All(), Optional.empty(), Optional.empty(), Map.of(), Search.Order.OLDEST);
    private static final Duration STEP = Duration.ofMinutes(1);
    /// Mentions that come in later than this after they were published are seen by the next whole count only.
    private static final Duration TAIL = Duration.ofHours(2);

    private final Mentions mentions;
    private final Finder finder;
    private final Duration history;
    private final Map<String, Kept> kept = new HashMap<>();

    /// @param since when it was begun to count
    private record Kept(Instant since, TreeMap<Instant, Count> counts) {}

    /// @param history how far back is counted
    Counting(Mentions mentions, Finder finder, Duration history) {
        this.mentions = mentions;
        this.finder = finder;
        this.history = history;
    }

    /// Forgets everything; the next count is a whole one.
    void forget() {
        kept.clear();
    }

    /// The books of these matters up to an instant; sources are counted along with everything.
    ///
    /// @param sources the matter of each source
    List<Book> count(List<Matter> matters, Map<SourceId, Matter.OfSource> sources, Instant until) {
        var books = new ArrayList<Book>();
        var counted = new LinkedHashMap<Matter, Kept>();
        for (var matter : matters) counted.put(matter, kept(matter, until));
        counted.forEach((matter, sums) -> books.add(book(matter, sums)));
        books.addAll(ofSources(sources, until));
        return books;
    }

    private Kept kept(Matter matter, Instant until) {
        var sums = kept.computeIfAbsent(matter.key(), _ -> new Kept(beginning(until), new TreeMap<>()));
        var from = from(sums, until);
        sums.counts().tailMap(from, true).clear();
        finder.search(matter, from, until.plus(STEP), Search.Order.NEWEST).ifPresent(search -> {
            for (var bar : mentions.volume(search, STEP)) add(sums, bar.start(), bar.mentions());
        });
        return sums;
    }

    private List<Book> ofSources(Map<SourceId, Matter.OfSource> sources, Instant until) {
        if (sources.isEmpty()) return List.of();
        var perSource = new LinkedHashMap<SourceId, Kept>();
        sources.forEach((id, matter) -> perSource.put(
                id, kept.computeIfAbsent(matter.key(), _ -> new Kept(beginning(until), new TreeMap<>()))));
        var from = perSource.values().stream()
                .map(sums -> from(sums, until))
                .min(Instant::compareTo)
                .orElseThrow();
        perSource.values().forEach(sums -> sums.counts().tailMap(from, true).clear());
        var all = finder.search(new Matter.Everything(), from, until.plus(STEP), Search.Order.NEWEST)
                .orElseThrow();
        for (var bar : mentions.volume(all, STEP)) {
            var sums = perSource.get(bar.source());
            if (sums != null) add(sums, bar.start(), bar.mentions());
        }
        return perSource.entrySet().stream()
                .<Book>map(
                        entry -> book(java.util.Objects.requireNonNull(sources.get(entry.getKey())), entry.getValue()))
                .toList();
    }

    /// Nothing is known from before the first mention of all: no mentions then is not silence.
    private Instant beginning(Instant until) {
        var earliest = until.minus(history);
        var first = mentions.find(OLDEST, 0, 1).rows().stream()
                .map(filed -> filed.mention().times().effective())
                .findFirst()
                .orElse(until);
        return wholeMinute(first.isAfter(earliest) ? first : earliest);
    }

    private static Instant from(Kept sums, Instant until) {
        return sums.counts().isEmpty() ? sums.since() : wholeMinute(until.minus(TAIL));
    }

    private static Instant wholeMinute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }

    private static void add(Kept sums, Instant minute, long mentions) {
        sums.counts()
                .merge(
                        minute,
                        new Count(minute, mentions, 0, 0),
                        (a, b) -> new Count(minute, a.mentions() + b.mentions(), 0, 0));
    }

    private static Book book(Matter matter, Kept sums) {
        return new Book(
                matter, Minutes.of(sums.since(), List.copyOf(sums.counts().values())), false);
    }
}
