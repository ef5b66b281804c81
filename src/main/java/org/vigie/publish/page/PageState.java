// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vigie.core.message.MessageId;

/// What stands on the page: the truth of the folder, kept in `status.json` for programs and for the next sending.
///
/// @param name of the page
/// @param entries newest first
/// @param keys of all that was ever published here, those replaced too
record PageState(String name, List<PageEntry> entries, Set<String> keys) {
    private static final String FORMAT = "vigie-status";
    private static final int VERSION = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    PageState {
        entries = List.copyOf(entries);
        keys = Set.copyOf(keys);
    }

    /// A page on which nothing stands.
    static PageState empty(String name) {
        return new PageState(name, List.of(), Set.of());
    }

    /// With this text on top, unless it was published before.
    PageState with(PageEntry entry) {
        if (keys.contains(entry.key())) return this;
        var all = new LinkedHashSet<>(keys);
        all.add(entry.key());
        var kept = entries.stream().filter(one -> !entry.replaces(one));
        return new PageState(name, Stream.concat(Stream.of(entry), kept).toList(), all);
    }

    /// Without the answers whose texts no longer hold. Notices stay: they told what was true when they were published.
    PageState without(Predicate<MessageId> withdrawn) {
        var kept = entries.stream().filter(one -> !one.isAnswer() || !withdrawn.test(one.message()));
        return new PageState(name, kept.toList(), keys);
    }

    PageState named(String now) {
        return new PageState(now, entries, keys);
    }

    List<PageEntry> notices() {
        return entries.stream().filter(one -> !one.isAnswer()).toList();
    }

    List<PageEntry> answers() {
        return entries.stream().filter(PageEntry::isAnswer).toList();
    }

    /// When something was last published.
    Instant updated() {
        return entries.stream().map(PageEntry::at).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    byte[] json() throws IOException {
        var page = JSON.createObjectNode()
                .put("format", FORMAT)
                .put("version", VERSION)
                .put("page", name)
                .put("updated", updated().toString());
        var array = page.putArray("entries");
        for (var entry : entries)
            array.addObject()
                    .put("id", entry.key())
                    .put("kind", entry.isAnswer() ? "question" : "notice")
                    .put("published", entry.at().toString())
                    .put("language", entry.language().code())
                    .put("message", entry.message().toString())
                    .put("textVersion", entry.version())
                    .put("title", entry.title())
                    .put("text", entry.text());
        var known = page.putArray("keys");
        keys.stream().sorted().forEach(known::add);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(page);
    }

    /// Reads what [#json] wrote; throws [IOException] for anything else.
    static PageState read(byte[] bytes) throws IOException {
        try {
            var page = JSON.readTree(bytes);
            if (!page.path("format").asText().equals(FORMAT)
                    || page.path("version").asInt() != VERSION) throw new IOException("not a page of Vigie");
            var entries = new ArrayList<PageEntry>();
            for (var node : page.path("entries")) entries.add(entry(node));
            var keys = new LinkedHashSet<String>();
            for (var key : page.path("keys")) keys.add(key.asText());
            return new PageState(page.path("page").asText(), entries, keys);
        } catch (DateTimeException | IllegalArgumentException damaged) {
            throw new IOException(damaged.getMessage(), damaged);
        }
    }

    private static PageEntry entry(JsonNode node) {
        return new PageEntry(
                node.path("id").asText(),
                Instant.parse(node.path("published").asText()),
                MessageId.parse(node.path("message").asText()),
                node.path("textVersion").asInt(),
                PageText.clean(node.path("title").asText()),
                PageText.clean(node.path("text").asText()));
    }
}
