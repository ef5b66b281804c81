// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vigie.analysis.alert.Books;
import org.vigie.analysis.alert.Books.Book;
import org.vigie.analysis.alert.Minutes;
import org.vigie.analysis.alert.Voice;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Matter;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Mentions;
import org.vigie.core.mention.Mentions.Split;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.signal.Narratives;
import org.vigie.core.source.Sources;
import org.vigie.core.topic.Topics;

/// Keeps the books that rules look at, from what the room can be asked. For one thread.
final class Keeper {
    /// Whole weeks let every hour be compared with the same hour of seven days.
    static final Duration HISTORY = Duration.ofDays(8);

    private final Counting counting;
    private final Listening listening;
    private final ToldNarratives told;
    private final Topics topics;
    private final Sources sources;
    private final Duration history;

    /// @param history how far back is counted
    Keeper(Asked asked, Duration history) {
        counting = new Counting(asked.mentions(), asked.finder(), history);
        told = new ToldNarratives(asked.narratives(), history);
        listening = new Listening(asked.mentions());
        topics = asked.topics();
        sources = asked.sources();
        this.history = history;
    }

    /// What the books are kept from.
    record Asked(Mentions mentions, Narratives narratives, Topics topics, Sources sources, Finder finder) {}

    /// The next books are counted whole.
    void forget() {
        counting.forget();
        told.forget();
    }

    /// These narratives are counted whole: mentions of any age may have joined or left them.
    void retell(Set<NarrativeId> narratives) {
        for (var id : narratives) {
            counting.forget(new Matter.OfNarrative(id, ""));
            told.retold(id);
        }
    }

    /// Takes note of what came in.
    void hear(List<MentionKey> fresh, List<AlertRule> rules) {
        listening.hear(fresh, LookAlikes.of(rules));
    }

    /// Looks through a period that nobody listened to.
    void search(Instant since, Instant until, List<AlertRule> rules) {
        listening.search(since, until, LookAlikes.of(rules));
    }

    /// The books up to an instant, for these rules.
    ///
    /// @param heardSince posts published before are not listened to any more
    Books books(List<AlertRule> rules, Instant heardSince, Instant until) {
        var books = new ArrayList<>(counting.count(matters(rules), until));
        books.addAll(counting.count(ofSources(), Split.SOURCE, until));
        books.addAll(counting.count(told.watched(rules, until), Split.NARRATIVE, until));
        return new Books(books, voices(rules, heardSince, until), sites(rules, until));
    }

    /// Each stretch counts where it ends, since only then was it counted.
    private List<Book> sites(List<AlertRule> rules, Instant until) {
        if (rules.stream().noneMatch(rule -> rule.condition() instanceof Condition.Traffic)) return List.of();
        var books = new ArrayList<Book>();
        for (var source : sources.all()) {
            if (!source.enabled()) continue;
            var visits = sources.visits(source.id(), until.minus(history), until);
            if (visits.isEmpty()) continue;
            var counts = visits.stream()
                    .map(one -> new Minutes.Count(one.end().minusMillis(1), one.visits(), 0, 0))
                    .toList();
            var minutes = Minutes.of(visits.getFirst().start(), counts);
            books.add(new Book(new Matter.OfSource(source.id(), source.name()), minutes, false));
        }
        return books;
    }

    private List<Voice> voices(List<AlertRule> rules, Instant since, Instant until) {
        boolean asked = rules.stream()
                .map(AlertRule::condition)
                .anyMatch(c -> c instanceof Condition.LoudAuthor || c instanceof Condition.LookAlike);
        return asked ? listening.voices(since, until) : List.of();
    }

    private List<Matter> matters(List<AlertRule> rules) {
        var matters = new ArrayList<Matter>();
        matters.add(new Matter.Everything());
        for (var topic : topics.all()) matters.add(new Matter.OfTopic(topic.id(), topic.name()));
        for (var rule : rules) {
            if (rule.condition() instanceof Condition.Matches(var label, var query, var _, var _))
                matters.add(new Matter.OfQuery(label, query));
            else if (rule.condition() instanceof Condition.Category(var category, var _, var _))
                matters.add(new Matter.OfCategory(category));
        }
        return matters;
    }

    private Map<String, Matter> ofSources() {
        var matters = new LinkedHashMap<String, Matter>();
        for (var source : sources.all())
            if (source.enabled()) matters.put(source.id().toString(), new Matter.OfSource(source.id(), source.name()));
        return matters;
    }
}
