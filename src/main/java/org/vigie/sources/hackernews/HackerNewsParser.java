// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.hackernews;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Sighting;
import org.vigie.core.mention.Times;
import org.vigie.core.source.Fault;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.sources.Json;
import org.vigie.sources.Keywords;
import org.vigie.sources.PlainText;

/// Reads stories and comments from the answers of Hacker News' search.
///
/// The search finds words by their beginning and forgives spelling, so each hit is matched again here.
record HackerNewsParser(SourceId source, Keywords keywords) {
    static final SourceKind KIND = new SourceKind("hackernews");
    private static final String ITEM = "https://news.ycombinator.com/item?id=";

    /// A page of hits, newest first.
    ///
    /// @param hits how many there were, kept or not
    /// @param newest epoch seconds of the newest hit; 0 on an empty page
    /// @param oldest epoch seconds of the oldest hit; 0 on an empty page
    record Page(List<Sighting> sightings, int hits, long newest, long oldest, Map<Fault, Integer> skipped) {}

    /// Reads a page; empty when the body is not an answer of the search.
    Optional<Page> page(byte[] body, Instant now) {
        return Json.items(body, "/hits").map(hits -> {
            var sightings = new ArrayList<Sighting>();
            var skipped = new EnumMap<Fault, Integer>(Fault.class);
            long newest = 0;
            long oldest = Long.MAX_VALUE;
            for (var hit : hits) {
                long at = Json.count(hit.node(), "/created_at_i");
                if (at > 0) {
                    newest = Math.max(newest, at);
                    oldest = Math.min(oldest, at);
                }
                switch (read(hit, now)) {
                    case Read.Kept(var sighting) -> sightings.add(sighting);
                    case Read.LeftOut(var fault) -> skipped.merge(fault, 1, Integer::sum);
                }
            }
            return new Page(sightings, hits.size(), newest, newest == 0 ? 0 : oldest, skipped);
        });
    }

    private sealed interface Read {
        record Kept(Sighting sighting) implements Read {}

        record LeftOut(Fault fault) implements Read {}
    }

    private Read read(Json.Item item, Instant now) {
        var hit = item.node();
        var id = Json.text(hit, "/objectID");
        if (id.isBlank()) return new Read.LeftOut(Fault.NO_IDENTITY);
        boolean comment = !Json.text(hit, "/comment_text").isEmpty() || isTagged(hit, "comment");
        var title = comment ? "" : PlainText.ofText(Json.text(hit, "/title"));
        var text = comment ? PlainText.ofHtml(Json.text(hit, "/comment_text")) : storyText(hit);
        if (!keywords.match(title, text)) return new Read.LeftOut(Fault.OFF_TOPIC);
        var story = Json.text(hit, "/story_id");
        var mention = new Mention(
                new MentionKey(KIND, "", id),
                source,
                new Author(Json.text(hit, "/author"), "", Author.UNKNOWN, null),
                title,
                text,
                "",
                ITEM + id,
                Json.text(hit, "/parent_id"),
                story.equals(id) ? "" : story,
                0,
                new Times(published(hit), null, now),
                engagement(hit));
        return new Read.Kept(new Sighting(mention, item.evidence()));
    }

    /// What was written, and the address that the story points to.
    private static String storyText(JsonNode hit) {
        var text = PlainText.ofHtml(Json.text(hit, "/story_text"));
        var address = Json.text(hit, "/url");
        if (address.isEmpty() || text.contains(address)) return text;
        return text.isEmpty() ? address : text + "\n\n" + address;
    }

    private static @Nullable Instant published(JsonNode hit) {
        long at = Json.count(hit, "/created_at_i");
        try {
            return at > 0 ? Instant.ofEpochSecond(at) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// Points are null on comments, which is not zero.
    private static Engagement engagement(JsonNode hit) {
        return new Engagement(
                Json.count(hit, "/num_comments"), Engagement.UNKNOWN, Json.count(hit, "/points"), Engagement.UNKNOWN);
    }

    private static boolean isTagged(JsonNode hit, String tag) {
        for (var each : hit.path("_tags")) if (each.asText().equals(tag)) return true;
        return false;
    }
}
