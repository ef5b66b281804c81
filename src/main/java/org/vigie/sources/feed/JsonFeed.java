// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigie.core.mention.Engagement;
import org.vigie.core.source.Fault;
import org.vigie.sources.Json;
import org.vigie.sources.PlainText;

/// Reads JSON Feed 1.0 and 1.1 (jsonfeed.org).
final class JsonFeed {
    private final byte[] body;
    private final String address;

    /// @param body UTF-8
    /// @param address where the document came from, to complete its links; empty if unknown
    JsonFeed(byte[] body, String address) {
        this.body = body;
        this.address = address;
    }

    ParsedFeed read() {
        var whole = Json.read(body);
        if (whole.isEmpty()) return new ParsedFeed.Refused(Fault.MALFORMED, "broken JSON");
        var feed = whole.get();
        boolean declared = Json.text(feed, "/version").contains("jsonfeed.org/version/");
        if (!declared && !feed.path("items").isArray())
            return new ParsedFeed.Refused(Fault.MALFORMED, "JSON, but no feed");
        var items = new ArrayList<FeedItem>();
        for (var item : Json.items(body, "/items").orElse(List.of()))
            if (item.node().isObject()) items.add(item(item));
        return new ParsedFeed.Feed(
                line(feed, "/title"),
                Json.text(feed, "/home_page_url"),
                Json.text(feed, "/language"),
                authors(feed).stream().findFirst().orElse(""),
                Optional.empty(),
                items,
                List.of());
    }

    private FeedItem item(Json.Item item) {
        var node = item.node();
        var link = link(node);
        var id = Json.text(node, "/id").strip();
        var updated = date(node, "/date_modified");
        var published = date(node, "/date_published").or(() -> updated);
        return new FeedItem(
                id.isEmpty() ? link : id,
                link,
                line(node, "/title"),
                PlainText.ofText(Json.text(node, "/summary")),
                contents(node),
                authors(node),
                Json.text(node, "/language"),
                published.orElse(null),
                updated.orElse(null),
                Engagement.UNKNOWN,
                "",
                "",
                item.evidence());
    }

    private String link(JsonNode node) {
        var url = Json.text(node, "/url").strip();
        var link = url.isEmpty() ? Json.text(node, "/external_url").strip() : url;
        return link.isEmpty() ? "" : Links.unwrap(Links.resolve(address, link));
    }

    private List<String> contents(JsonNode node) {
        var texts = new ArrayList<String>();
        var html = Json.text(node, "/content_html");
        if (!html.isBlank()) texts.add(PlainText.ofHtml(html, address));
        var text = Json.text(node, "/content_text");
        if (!text.isBlank()) texts.add(PlainText.ofText(text));
        return texts;
    }

    /// `authors` since 1.1, `author` before.
    private static List<String> authors(JsonNode node) {
        var names = new ArrayList<String>();
        for (var author : node.path("authors")) add(names, Json.text(author, "/name"));
        if (names.isEmpty()) add(names, Json.text(node, "/author/name"));
        return names;
    }

    private static void add(List<String> names, String written) {
        var name = People.tidy(written);
        if (!name.isEmpty()) names.add(name);
    }

    private static String line(JsonNode node, String place) {
        return PlainText.ofText(Json.text(node, place)).replaceAll("\\s+", " ");
    }

    private static Optional<Instant> date(JsonNode node, String place) {
        return FeedDates.parse(Json.text(node, place));
    }
}
