// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.feed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigie.core.journal.Hash;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Removal;
import org.vigie.core.mention.Sighting;
import org.vigie.core.mention.Times;
import org.vigie.core.source.Fault;
import org.vigie.core.source.SourceId;

/// Makes mentions of the items of one reading, and leaves out those that say what they said last time.
///
/// @param instance what ids are unique within: the host that was configured, wherever the feed moves
/// @param seen fingerprints of the items of the last reading
record FeedMentions(SourceId source, String instance, Set<Long> seen, Instant now) {
    /// Three-letter codes of languages, as some feeds use, by their two-letter ones.
    private static final Map<String, String> LANGUAGES = Stream.of(Locale.getISOLanguages())
            .collect(
                    Collectors.toUnmodifiableMap(code -> Locale.of(code).getISO3Language(), code -> code, (a, _) -> a));

    /// @param seen fingerprints of all items of this reading
    record Reading(List<Sighting> sightings, List<Removal> removals, Map<Fault, Integer> skipped, Set<Long> seen) {}

    Reading read(ParsedFeed.Feed feed) {
        var sightings = new ArrayList<Sighting>();
        var skipped = new EnumMap<Fault, Integer>(Fault.class);
        var prints = new LinkedHashSet<Long>();
        var ids = new HashSet<String>();
        for (var item : feed.items()) {
            var id = id(item);
            if (id.isEmpty() || (item.title().isBlank() && item.text().isBlank())) {
                skipped.merge(Fault.NO_TEXT, 1, Integer::sum);
            } else if (!ids.add(id)) {
                skipped.merge(Fault.NO_IDENTITY, 1, Integer::sum);
            } else {
                long print = print(id, item);
                prints.add(print);
                if (!seen.contains(print)) sightings.add(new Sighting(mention(id, item, feed), item.evidence()));
            }
        }
        var removals =
                feed.deleted().stream().map(id -> new Removal(key(id), now)).toList();
        return new Reading(sightings, removals, skipped, prints);
    }

    /// The feed's id or link; without either, what the item says stands for it.
    private static String id(FeedItem item) {
        if (!item.id().isBlank()) return item.id();
        if (item.title().isBlank() && item.text().isBlank()) return "";
        return "sha256:" + hash(item.title() + "\n" + item.published() + "\n" + item.text());
    }

    private Mention mention(String id, FeedItem item, ParsedFeed.Feed feed) {
        return new Mention(
                key(id),
                source,
                new Author("", author(item, feed), Author.UNKNOWN, null),
                item.title(),
                item.text(),
                language(item.language().isEmpty() ? feed.language() : item.language()),
                Links.isWeb(item.link()) ? item.link() : "",
                item.parent(),
                "",
                0,
                new Times(item.published(), null, now),
                new Engagement(item.replies(), Engagement.UNKNOWN, Engagement.UNKNOWN, Engagement.UNKNOWN));
    }

    private MentionKey key(String id) {
        return new MentionKey(FeedSource.KIND, instance, id);
    }

    private static String author(FeedItem item, ParsedFeed.Feed feed) {
        if (!item.authors().isEmpty()) return String.join(", ", item.authors());
        return Stream.of(item.publisher(), feed.author(), feed.title())
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    /// ISO 639-1 of "fr", "fr-CA", "fra" or "fre"; empty for anything else.
    static String language(String declared) {
        var first = declared.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        if (first.length() == 2) return first;
        return switch (first) {
            case "fre" -> "fr";
            case "ger" -> "de";
            case "dut" -> "nl";
            case "gre" -> "el";
            case "chi" -> "zh";
            case "und" -> "";
            default -> LANGUAGES.getOrDefault(first, "");
        };
    }

    private static long print(String id, FeedItem item) {
        var said = String.join("\n", id, item.title(), item.text(), item.link(), Long.toString(item.replies()));
        return ByteBuffer.wrap(Hash.of(said.getBytes(StandardCharsets.UTF_8)).bytes())
                .getLong();
    }

    private static String hash(String text) {
        return Hash.of(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
