// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
import org.vigie.sources.PlainText;

/// Reads statuses of Mastodon's API: bytes in, sightings out.
///
/// The same status has another local id on every server, so its identity is `uri` on its author's server.
///
/// @param source the configured source that asks
/// @param host the instance that is asked, whose local ids are read
/// @param uriOf the `uri` of a status known by its local id
record MastodonParser(SourceId source, String host, Function<String, Optional<String>> uriOf) {
    static final SourceKind KIND = new SourceKind("mastodon");

    /// A page of a timeline.
    ///
    /// @param newest local id of the newest status in the order of this server; empty on an empty page
    /// @param oldest local id of the oldest status; empty on an empty page
    /// @param entries how many statuses stood on the page, boosts included
    record Page(List<Status> statuses, String newest, String oldest, int entries, Map<Fault, Integer> skipped) {
        List<Sighting> sightings() {
            return statuses.stream().map(Status::sighting).toList();
        }
    }

    /// A status, and how this server calls it.
    record Status(String localId, Sighting sighting) {}

    /// Reads a timeline; empty when the body is no list in JSON.
    Optional<Page> timeline(byte[] body, Instant now) {
        return Json.items(body, "").map(items -> {
            var statuses = new ArrayList<Status>();
            var skipped = new EnumMap<Fault, Integer>(Fault.class);
            var newest = "";
            var oldest = "";
            for (var item : items) {
                var id = Json.text(item.node(), "/id");
                if (!id.isEmpty() && LocalIds.isNewer(id, newest)) newest = id;
                if (!id.isEmpty() && (oldest.isEmpty() || LocalIds.isNewer(oldest, id))) oldest = id;
                status(item, now)
                        .ifPresentOrElse(statuses::add, () -> skipped.merge(Fault.NO_IDENTITY, 1, Integer::sum));
            }
            return new Page(statuses, newest, oldest, items.size(), skipped);
        });
    }

    /// Reads one status; of a boost, the status inside. Empty when it has no identity.
    Optional<Status> status(Json.Item item, Instant now) {
        var node = item.node();
        var status = node.path("reblog").isObject() ? node.path("reblog") : node;
        var uri = Json.text(status, "/uri");
        if (uri.isBlank()) return Optional.empty();
        var mention = new Mention(
                new MentionKey(KIND, homeOf(uri), uri),
                source,
                author(status.path("account")),
                PlainText.ofText(Json.text(status, "/spoiler_text")),
                text(status),
                Json.text(status, "/language").toLowerCase(Locale.ROOT),
                link(status),
                parent(status),
                "",
                0,
                new Times(Json.instant(status, "/created_at"), null, now),
                engagement(status));
        return Optional.of(new Status(Json.text(status, "/id"), new Sighting(mention, item.evidence())));
    }

    /// What was written, then what its pictures are said to show.
    private static String text(JsonNode status) {
        var text = new StringBuilder(PlainText.ofHtml(Json.text(status, "/content")));
        for (var media : status.path("media_attachments")) {
            var description = PlainText.ofText(Json.text(media, "/description"));
            if (!description.isEmpty())
                text.append(text.isEmpty() ? "" : "\n\n")
                        .append("[")
                        .append(description)
                        .append("]");
        }
        return text.toString();
    }

    private Author author(JsonNode account) {
        var handle = Json.text(account, "/acct");
        return new Author(
                handle.isEmpty() || handle.contains("@") ? handle : handle + "@" + host,
                PlainText.ofText(Json.text(account, "/display_name")),
                Json.count(account, "/followers_count"),
                Json.instant(account, "/created_at"));
    }

    private static String link(JsonNode status) {
        var url = Json.text(status, "/url");
        var best = url.isEmpty() ? Json.text(status, "/uri") : url;
        return best.startsWith("https://") || best.startsWith("http://") ? best : "";
    }

    /// The `uri` of what is answered; if it was never seen, its local id made unique by the host that gave it.
    private String parent(JsonNode status) {
        var id = Json.text(status, "/in_reply_to_id");
        return id.isEmpty() ? "" : uriOf.apply(id).orElse(host + "/" + id);
    }

    private static Engagement engagement(JsonNode status) {
        return new Engagement(
                Json.count(status, "/replies_count"),
                Json.count(status, "/reblogs_count"),
                Json.count(status, "/favourites_count"),
                Engagement.UNKNOWN);
    }

    private static String homeOf(String uri) {
        try {
            var host = new URI(uri).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
