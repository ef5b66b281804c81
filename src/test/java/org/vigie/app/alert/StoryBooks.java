// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.vigie.analysis.alert.Books;
import org.vigie.analysis.alert.Minutes;
import org.vigie.analysis.alert.Voice;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Matter;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Harvest;
import org.vigie.core.topic.Parsed;
import org.vigie.core.topic.QueryMatcher;
import org.vigie.core.topic.QueryParser;
import org.vigie.core.topic.Subject;
import org.vigie.exercise.DemoCase;

/// The books of the whole fictional case, kept straight from its mentions without a store.
final class StoryBooks {
    private final Map<MentionKey, List<Mention>> shown = new LinkedHashMap<>();
    private final QueryParser parser = new QueryParser(() -> DemoCase.END, DemoCase.ZONE);

    StoryBooks() throws InterruptedException {
        var story = DemoCase.story();
        for (var settings : DemoCase.sources()) {
            var source = DemoCase.source(settings, story, () -> DemoCase.END);
            var cursor = Cursor.START;
            for (boolean more = true; more; ) {
                if (!(source.harvest(cursor, DemoCase.END) instanceof Harvest.Ok ok)) break;
                for (var sighting : ok.sightings())
                    shown.computeIfAbsent(sighting.mention().key(), _ -> new ArrayList<>())
                            .add(sighting.mention());
                cursor = ok.next();
                more = ok.more();
            }
        }
    }

    Books books(List<AlertRule> rules) {
        var books = new ArrayList<Books.Book>();
        books.add(book(new Matter.Everything(), "*"));
        for (var topic : DemoCase.topics())
            books.add(book(new Matter.OfTopic(topic.id(), topic.name()), topic.query()));
        for (var source : DemoCase.sources())
            books.add(book(
                    new Matter.OfSource(source.id(), source.name()),
                    "source:" + source.kind().code()));
        for (var rule : rules)
            if (rule.condition() instanceof Condition.Matches(var label, var query, var _, var _))
                books.add(book(new Matter.OfQuery(label, query), query));
        return new Books(books, voices());
    }

    private Books.Book book(Matter matter, String query) {
        if (!(parser.parse(query) instanceof Parsed.Ok(var parsed))) throw new IllegalArgumentException(query);
        var matcher = QueryMatcher.of(parsed);
        var counts = shown.values().stream()
                .map(List::getFirst)
                .filter(mention -> matcher.matches(Subject.of(mention, mention.language())))
                .map(mention -> new Minutes.Count(mention.times().effective(), 1, 0, 0))
                .toList();
        return new Books.Book(matter, Minutes.of(DemoCase.START, counts), false);
    }

    private List<Voice> voices() {
        return shown.values().stream()
                .map(StoryBooks::voice)
                .filter(voice -> voice.gained(DemoCase.END, Duration.ofDays(1)) > 20)
                .toList();
    }

    private static Voice voice(List<Mention> readings) {
        var mention = readings.getFirst();
        long audience = mention.author().audience();
        return new Voice(
                mention.key(),
                Listening.author(mention),
                mention.author().name(),
                audience == Author.UNKNOWN ? OptionalLong.empty() : OptionalLong.of(audience),
                mention.times().effective(),
                readings.stream().map(StoryBooks::reading).toList());
    }

    private static Voice.Reading reading(Mention mention) {
        var counters = mention.engagement();
        return new Voice.Reading(
                mention.times().seen(),
                Math.max(0, counters.replies()) + Math.max(0, counters.shares()) + Math.max(0, counters.likes()),
                Math.max(0, counters.replies()));
    }

    static Instant at(String time) {
        return java.time.LocalTime.parse(time)
                .atDate(java.time.LocalDate.of(2026, 10, 14))
                .atZone(DemoCase.ZONE)
                .toInstant();
    }
}
