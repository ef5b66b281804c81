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
import org.vigie.core.mention.Mentions.Split;
import org.vigie.core.mention.Mentions.ToneCount;
import org.vigie.core.mention.Search;
import org.vigie.core.topic.Query;

/// Counts mentions and their tones per minute and matter, and keeps what it counted: a look at the present asks for
/// the last hours alone. For one thread.
final class Counting {
    static final Duration STEP = Duration.ofMinutes(1);

    private static final Search OLDEST =
            new Search(new Query.All(), Optional.empty(), Optional.empty(), Map.of(), Search.Order.OLDEST);
    /// Mentions that come in later than this after they were published are seen by the next whole count only.
    private static final Duration TAIL = Duration.ofHours(2);
    /// So many parts are counted whole one by one; for more, everything is gone through once.
    private static final int FEW = 16;

    private final Mentions mentions;
    private final Finder finder;
    private final Duration history;
    private final Map<String, Kept> kept = new HashMap<>();
    /// Whether something was begun to count while there was no mention at all, so that no past was seen.
    private boolean begunEmpty;

    /// What was counted about one matter.
    private static final class Kept {
        /// When it was begun to count.
        private final Instant since;

        private final TreeMap<Instant, Count> counts = new TreeMap<>();
        /// Up to when it was counted.
        private Instant until;

        Kept(Instant since) {
            this.since = since;
            this.until = since;
        }

        /// From when on it is to be counted again.
        Instant from() {
            var tail = wholeMinute(until.minus(TAIL));
            return tail.isAfter(since) ? tail : since;
        }

        void clear(Instant from, Instant counted) {
            counts.tailMap(from, true).clear();
            until = counted;
        }

        void add(Instant minute, ToneCount tones) {
            counts.put(minute, new Count(minute, tones.mentions(), tones.negative(), tones.toxic()));
        }

        Book book(Matter matter) {
            return new Book(matter, Minutes.of(since, List.copyOf(counts.values())), true);
        }
    }

    /// @param history how far back is counted
    Counting(Mentions mentions, Finder finder, Duration history) {
        this.mentions = mentions;
        this.finder = finder;
        this.history = history;
    }

    /// Forgets everything; the next count is a whole one.
    void forget() {
        kept.clear();
        begunEmpty = false;
    }

    /// Forgets what was counted about one matter.
    void forget(Matter matter) {
        kept.remove(matter.key());
    }

    /// The books of these matters up to an instant; left out where no mentions can tell of one.
    List<Book> count(List<Matter> matters, Instant until) {
        beginAgainOnceThereIsAPast();
        var books = new ArrayList<Book>();
        for (var matter : matters) counted(matter, until).ifPresent(sums -> books.add(sums.book(matter)));
        return books;
    }

    /// The books of parts of everything, counted along with each other.
    ///
    /// @param parts the matter of each part of the split
    List<Book> count(Map<String, ? extends Matter> parts, Split split, Instant until) {
        if (parts.isEmpty()) return List.of();
        beginAgainOnceThereIsAPast();
        var fresh = parts.values().stream()
                .filter(matter -> !kept.containsKey(matter.key()))
                .toList();
        if (fresh.size() <= FEW) fresh.forEach(matter -> counted(matter, until));
        var sums = new LinkedHashMap<String, Kept>();
        parts.forEach((part, matter) -> sums.put(part, keptOf(matter, until)));
        var from =
                sums.values().stream().map(Kept::from).min(Instant::compareTo).orElseThrow();
        sums.values().forEach(one -> one.clear(from, until));
        var all = finder.search(new Matter.Everything(), from, until.plus(STEP), Search.Order.NEWEST)
                .orElseThrow();
        for (var bar : mentions.tones(all, STEP, split)) {
            var one = sums.get(bar.part());
            if (one != null) one.add(bar.start(), bar.count());
        }
        return parts.values().stream()
                .map(matter -> keptOf(matter, until).book(matter))
                .toList();
    }

    private Optional<Kept> counted(Matter matter, Instant until) {
        var sums = keptOf(matter, until);
        var from = sums.from();
        return finder.search(matter, from, until.plus(STEP), Search.Order.NEWEST)
                .map(search -> {
                    sums.clear(from, until);
                    for (var bar : mentions.tones(search, STEP, Split.NONE)) sums.add(bar.start(), bar.count());
                    return sums;
                });
    }

    private Kept keptOf(Matter matter, Instant until) {
        return kept.computeIfAbsent(matter.key(), _ -> new Kept(beginning(until)));
    }

    private void beginAgainOnceThereIsAPast() {
        if (begunEmpty && first().isPresent()) forget();
    }

    /// Nothing is known from before the first mention of all: no mentions then is not silence.
    private Instant beginning(Instant until) {
        var earliest = until.minus(history);
        var first = first();
        if (first.isEmpty()) begunEmpty = true;
        var begun = first.orElse(until);
        return wholeMinute(begun.isAfter(earliest) ? begun : earliest);
    }

    /// When the first mention of all was published.
    private Optional<Instant> first() {
        return mentions.find(OLDEST, 0, 1).rows().stream()
                .map(filed -> filed.mention().times().effective())
                .findFirst();
    }

    private static Instant wholeMinute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }
}
