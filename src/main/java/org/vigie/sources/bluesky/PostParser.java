// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.Sighting;
import org.vigie.core.mention.Times;
import org.vigie.core.source.Fault;
import org.vigie.core.source.SourceId;
import org.vigie.sources.Json;
import org.vigie.sources.PlainText;

/// Reads posts: as the AppView shows them in search and `getPosts`, and as the stream records them.
record PostParser(SourceId source) {

    /// A page of posts.
    ///
    /// @param cursor where the next page starts, as the API says; empty if there is none
    /// @param newest when the newest post was taken in; null on an empty page
    /// @param oldest when the oldest post was taken in; null on an empty page
    record Page(
            List<Sighting> sightings,
            String cursor,
            @Nullable Instant newest,
            @Nullable Instant oldest,
            Map<Fault, Integer> skipped) {}

    /// Reads an answer of `searchPosts` or `getPosts`; empty when the body is not one.
    Optional<Page> posts(byte[] body, Instant now) {
        return Json.items(body, "/posts").map(items -> {
            var sightings = new ArrayList<Sighting>();
            var skipped = new EnumMap<Fault, Integer>(Fault.class);
            Instant newest = null;
            Instant oldest = null;
            for (var item : items) {
                var sighting = post(item, now);
                if (sighting.isEmpty()) {
                    skipped.merge(Fault.NO_IDENTITY, 1, Integer::sum);
                    continue;
                }
                sightings.add(sighting.get());
                var indexed = sighting.get().mention().times().indexed();
                if (indexed == null) continue;
                if (newest == null || indexed.isAfter(newest)) newest = indexed;
                if (oldest == null || indexed.isBefore(oldest)) oldest = indexed;
            }
            var cursor = Json.read(body).map(all -> Json.text(all, "/cursor")).orElse("");
            return new Page(sightings, cursor, newest, oldest, skipped);
        });
    }

    private Optional<Sighting> post(Json.Item item, Instant now) {
        var view = item.node();
        return PostAddress.of(Json.text(view, "/uri")).map(address -> {
            var author = new Author(
                    Json.text(view, "/author/handle"),
                    PlainText.ofText(Json.text(view, "/author/displayName")),
                    Author.UNKNOWN,
                    Json.instant(view, "/author/createdAt"));
            var counters = new Engagement(
                    Json.count(view, "/replyCount"), shares(view), Json.count(view, "/likeCount"), Engagement.UNKNOWN);
            var indexed = Json.instant(view, "/indexedAt");
            return new Sighting(mention(address, author, view.path("record"), indexed, counters, now), item.evidence());
        });
    }

    /// A post as the stream tells it: without counters, and its author known by number only.
    Sighting streamed(Jetstream.Posted posted, Author author, Instant now) {
        return new Sighting(
                mention(posted.address(), author, posted.post(), posted.at(), Engagement.NONE, now), posted.evidence());
    }

    private Mention mention(
            PostAddress address,
            Author author,
            JsonNode post,
            @Nullable Instant indexed,
            Engagement engagement,
            Instant now) {
        return new Mention(
                address.key(),
                source,
                author,
                "",
                PostText.of(post),
                language(post),
                address.link(),
                Json.text(post, "/reply/parent/uri"),
                Json.text(post, "/reply/root/uri"),
                0,
                new Times(Json.instant(post, "/createdAt"), indexed, now),
                engagement);
    }

    /// Reposts and quotes both carry a post further.
    private static long shares(JsonNode view) {
        long reposts = Json.count(view, "/repostCount");
        long quotes = Json.count(view, "/quoteCount");
        return reposts < 0 ? quotes : reposts + Math.max(0, quotes);
    }

    private static String language(JsonNode post) {
        var first = Json.text(post, "/langs/0").toLowerCase(Locale.ROOT);
        int dash = first.indexOf('-');
        return dash < 0 ? first : first.substring(0, dash);
    }
}
