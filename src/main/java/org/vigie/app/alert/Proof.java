// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.vigie.analysis.alert.Books;
import org.vigie.analysis.alert.EscalationScale;
import org.vigie.analysis.alert.Minutes;
import org.vigie.core.alert.AlertEvidence;
import org.vigie.core.alert.AlertEvidence.Exhibit;
import org.vigie.core.alert.AlertEvidence.SourceCount;
import org.vigie.core.alert.AlertId;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Finding;
import org.vigie.core.alert.Firing;
import org.vigie.core.alert.Matter;
import org.vigie.core.crisis.Criticality;
import org.vigie.core.crisis.Escalation;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mentions;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.TriageState;
import org.vigie.core.source.SourceId;

/// Freezes what the room knew when a rule fired.
final class Proof {
    private static final Duration STEP = Duration.ofMinutes(10);
    private static final int STEPS = 24;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int TOP = 5;

    private final Mentions mentions;
    private final Finder finder;
    /// The kinds of sources that are the press.
    private final Set<String> press;

    Proof(Mentions mentions, Finder finder, Set<String> press) {
        this.mentions = mentions;
        this.finder = finder;
        this.press = press;
    }

    AlertAct.Raised raised(AlertId id, Firing firing, Books books) {
        var around = around(firing);
        var escalation = escalation(firing, books, around);
        return new AlertAct.Raised(
                id,
                Optional.of(firing.rule()),
                firing.finding(),
                firing.gauge(),
                evidence(firing, books, around),
                escalation,
                new Criticality(firing.rule().impact(), escalation.probability()));
    }

    /// The mentions of the matter in the window, as far as a page goes.
    private record Around(Instant from, List<Filed> loudest, List<SourceCount> sources, long mentions, long toDo) {}

    private Around around(Firing firing) {
        var from = Minutes.startOf(firing.at(), window(firing));
        var until = firing.at().plusMillis(1);
        var search = finder.search(firing.finding().matter(), from, until, Search.Order.ENGAGEMENT);
        if (search.isEmpty()) return new Around(from, List.of(), List.of(), 0, 0);
        var page = mentions.find(search.get(), 0, TOP);
        Map<SourceId, Long> counts = new HashMap<>();
        for (var bar : mentions.volume(search.get(), HOUR)) counts.merge(bar.source(), bar.mentions(), Long::sum);
        var sources = counts.entrySet().stream()
                .map(entry -> new SourceCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(SourceCount::mentions)
                        .reversed()
                        .thenComparing(count -> count.source().toString()))
                .toList();
        return new Around(from, page.rows(), sources, page.total(), toDo(search.get()));
    }

    private long toDo(Search search) {
        return mentions.facets(search).getOrDefault(Search.Facet.STATE, List.of()).stream()
                .filter(count -> count.value().equals(TriageState.TO_DO.name()))
                .mapToLong(Mentions.Count::mentions)
                .sum();
    }

    private AlertEvidence evidence(Firing firing, Books books, Around around) {
        var book = book(firing, books);
        var top = around.loudest().stream()
                .map(filed -> new Exhibit(filed.mention().key(), filed.evidence(), firing.at()))
                .toList();
        return new AlertEvidence(
                around.from(),
                firing.at(),
                around.mentions(),
                book.filter(Books.Book::toned)
                        .map(b -> OptionalLong.of(b.minutes().negative(firing.at(), window(firing))))
                        .orElse(OptionalLong.empty()),
                around.sources(),
                STEP,
                book.map(b -> b.minutes().curve(firing.at(), STEP, STEPS)).orElseGet(() -> ofAuthor(firing, books)),
                top);
    }

    /// Visits of a site, mentions of anything else.
    private static Optional<Books.Book> book(Firing firing, Books books) {
        if (firing.finding() instanceof Finding.Traffic(Matter.OfSource(var site, var _), var _, var _, var _))
            return books.visits(Optional.of(site)).stream().findFirst();
        return books.about(firing.finding().matter());
    }

    /// What the rule measured of an author, step by step.
    private static List<Long> ofAuthor(Firing firing, Books books) {
        var posts = books.voices().stream()
                .filter(post ->
                        post.author().key().equals(firing.finding().matter().key()))
                .toList();
        return IntStream.range(0, posts.isEmpty() ? 0 : STEPS)
                .mapToObj(i -> firing.at().minus(STEP.multipliedBy(STEPS - 1L - i)))
                .map(at -> posts.stream()
                        .mapToLong(post -> firing.finding() instanceof Finding.Loud(var _, var _, var _, var within)
                                ? post.gained(at, within)
                                : post.replies(at))
                        .sum())
                .toList();
    }

    private Escalation escalation(Firing firing, Books books, Around around) {
        var book = firing.finding() instanceof Finding.Traffic
                ? books.about(new Matter.Everything())
                : books.about(firing.finding().matter()).or(() -> books.about(new Matter.Everything()));
        if (book.isEmpty()) return Escalation.UNKNOWN;
        var audience = around.loudest().stream()
                .mapToLong(filed -> filed.mention().author().audience())
                .filter(known -> known != Author.UNKNOWN)
                .max();
        long titles = around.loudest().stream()
                .filter(filed -> press.contains(filed.mention().key().kind().code()))
                .map(filed -> filed.mention().author().shown())
                .distinct()
                .count();
        return EscalationScale.of(
                book.get(),
                firing.at(),
                new EscalationScale.Around(
                        around.sources().size(), audience, OptionalLong.of(titles), OptionalLong.of(around.toDo())));
    }

    private static Duration window(Firing firing) {
        return switch (firing.rule().condition()) {
            case Condition.Burst c -> c.window();
            case Condition.Growth c -> c.window();
            case Condition.NegativeShare c -> c.window();
            case Condition.ToxicShare c -> c.window();
            case Condition.LoudAuthor c -> c.within();
            case Condition.Category c -> c.window();
            case Condition.Matches c -> c.window();
            case Condition.Silence c -> c.quiet();
            case Condition.Traffic c -> c.window();
            case Condition.LookAlike _ -> HOUR;
        };
    }
}
