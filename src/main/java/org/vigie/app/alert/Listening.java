// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.vigie.analysis.alert.Voice;
import org.vigie.core.alert.Matter;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Mentions;
import org.vigie.core.mention.Search;
import org.vigie.core.topic.Query;

/// Finds the posts that stand out: those that most react to, and those of accounts called like ours. For one thread.
final class Listening {
    private static final int MOST_LOUD = 60;
    private static final int PAGE = 1_000;
    private static final int MOST_READ = 20_000;

    private final Mentions mentions;
    /// Posts of accounts that a rule about look-alikes may mean, found so far.
    private final Set<MentionKey> alike = new LinkedHashSet<>();

    Listening(Mentions mentions) {
        this.mentions = mentions;
    }

    /// Looks at new mentions for accounts called like these.
    void hear(List<MentionKey> fresh, LookAlikes called) {
        if (called.isEmpty()) return;
        for (var key : fresh) mentions.one(key).ifPresent(filed -> note(filed, called));
    }

    /// Looks through everything of a period for accounts called like these.
    void search(Instant since, Instant until, LookAlikes called) {
        if (called.isEmpty()) return;
        for (int offset = 0; offset < MOST_READ; offset += PAGE) {
            var page = mentions.find(period(since, until, Search.Order.NEWEST), offset, PAGE);
            page.rows().forEach(filed -> note(filed, called));
            if (page.rows().size() < PAGE) return;
        }
    }

    List<Voice> voices(Instant since, Instant until) {
        Map<MentionKey, Voice> voices = new LinkedHashMap<>();
        var loud = mentions.find(period(since, until, Search.Order.ENGAGEMENT), 0, MOST_LOUD);
        for (var filed : loud.rows()) voices.put(filed.mention().key(), voice(filed));
        for (var key : alike) mentions.one(key).ifPresent(filed -> voices.computeIfAbsent(key, _ -> voice(filed)));
        return List.copyOf(voices.values());
    }

    private void note(Filed filed, LookAlikes called) {
        if (called.mayMean(filed.mention().author())) alike.add(filed.mention().key());
    }

    private static Search period(Instant since, Instant until, Search.Order order) {
        return new Search(new Query.All(), Optional.of(since), Optional.of(until), Map.of(), order);
    }

    private Voice voice(Filed filed) {
        var mention = filed.mention();
        var readings = mentions.readings(mention.key()).stream()
                .map(reading -> new Voice.Reading(
                        reading.at(),
                        reactions(reading.engagement()),
                        Math.max(0, reading.engagement().replies())))
                .toList();
        return new Voice(
                mention.key(),
                author(mention),
                mention.author().name(),
                mention.author().audience() == Author.UNKNOWN
                        ? OptionalLong.empty()
                        : OptionalLong.of(mention.author().audience()),
                mention.times().effective(),
                readings);
    }

    static Matter.OfAuthor author(Mention mention) {
        var author = mention.author();
        return new Matter.OfAuthor(mention.key().kind(), author.handle().isBlank() ? author.name() : author.handle());
    }

    private static long reactions(Engagement counters) {
        return Math.max(0, counters.replies()) + Math.max(0, counters.shares()) + Math.max(0, counters.likes());
    }

    /// How long before a moment a post may have been published and still be listened to.
    static final Duration REACH_BACK = Duration.ofHours(6);
}
