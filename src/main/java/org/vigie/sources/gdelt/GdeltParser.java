// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.gdelt;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.vigie.sources.PlainText;

/// Reads lists of articles of GDELT DOC 2.0. They hold a title and an address, never a text or an author.
record GdeltParser(SourceId source) {
    static final SourceKind KIND = new SourceKind("gdelt");

    /// When GDELT saw the article, within a quarter of an hour; when it was published is not told.
    private static final DateTimeFormatter SEEN = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    /// "French" to "fr": GDELT names languages in English.
    private static final Map<String, String> LANGUAGES = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toUnmodifiableMap(
                    code -> Locale.of(code).getDisplayLanguage(Locale.ENGLISH), code -> code, (first, _) -> first));

    /// @param articles how many there were, kept or not
    record Page(List<Sighting> sightings, int articles, Map<Fault, Integer> skipped) {}

    /// Reads a list; empty when the body is no JSON. An empty object means that nothing was found.
    Optional<Page> articles(byte[] body, Instant now) {
        return Json.items(body, "/articles")
                .or(() -> Json.read(body).filter(JsonNode::isObject).map(_ -> List.of()))
                .map(items -> page(items, now));
    }

    private Page page(List<Json.Item> items, Instant now) {
        var sightings = new ArrayList<Sighting>();
        var skipped = new EnumMap<Fault, Integer>(Fault.class);
        for (var item : items) {
            var address = Json.text(item.node(), "/url").strip();
            var title = Titles.readable(
                    PlainText.ofHtml(Json.text(item.node(), "/title")),
                    language(item.node()).equals("fr"));
            if (address.isEmpty()) skipped.merge(Fault.NO_IDENTITY, 1, Integer::sum);
            else if (title.isEmpty()) skipped.merge(Fault.NO_TEXT, 1, Integer::sum);
            else sightings.add(new Sighting(mention(item.node(), address, title, now), item.evidence()));
        }
        return new Page(sightings, items.size(), skipped);
    }

    private Mention mention(JsonNode article, String address, String title, Instant now) {
        return new Mention(
                new MentionKey(KIND, "", Addresses.identity(address)),
                source,
                new Author("", Json.text(article, "/domain"), Author.UNKNOWN, null),
                title,
                "",
                language(article),
                address.startsWith("http") ? address : "",
                "",
                "",
                0,
                new Times(null, seen(Json.text(article, "/seendate")), now),
                Engagement.NONE);
    }

    private static String language(JsonNode article) {
        return LANGUAGES.getOrDefault(Json.text(article, "/language"), "");
    }

    private static @Nullable Instant seen(String date) {
        try {
            return date.isEmpty() ? null : LocalDateTime.parse(date, SEEN).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
