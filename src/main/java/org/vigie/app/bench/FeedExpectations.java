// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.vigie.http.Fields;
import org.vigie.sources.Json;
import org.vigie.sources.feed.FeedItem;
import org.vigie.sources.feed.Origin;
import org.vigie.sources.feed.ParsedFeed;

/// What feedparser's own tests expect of a file, as far as a mention has the field.
///
/// Their HTML is compared as the plain text that a mention holds, their dates as instants, and their authors without
/// the mail addresses that a mention does not keep.
final class FeedExpectations {
    /// The address that feedparser's tests serve files from whose name starts with "http".
    private static final String SERVER = "http://127.0.0.1:8097/";

    /// The title of the feed itself: no field of a mention, but most of the tests of characters look there.
    static final String CHANNEL = "feed title";

    private final Map<String, JsonNode> byFile = new TreeMap<>();

    /// @param file EXPECTATIONS.json beside the recorded files
    FeedExpectations(Path file) throws IOException {
        for (var record : Json.MAPPER.readTree(Files.readAllBytes(file)))
            byFile.put(Json.text(record, "/file"), record);
    }

    /// One expectation and what was found.
    record Check(String file, String field, boolean met, String expected, String found) {
        private static final Pattern UNRESOLVED = Pattern.compile("&[A-Za-z][\\w.-]*;");

        /// Why an expectation is not met, where that is meant.
        String reason() {
            if (field.equals("id") && expected.contains(found))
                return "ids are kept as written: who a mention is must not depend on where the feed is";
            if (UNRESOLVED.matcher(found).find()) return "no DTD is read, so its entities stay as they are";
            if (file.contains("/bozo_")) return "broken on purpose; feedparser guesses an encoding that nothing names";
            if (file.contains("/entities/")) return "named characters are those of HTML 5";
            return "not explained: a defect";
        }
    }

    /// What the tests' server sends along with a file.
    Origin origin(String file) {
        var headers = new TreeMap<String, List<String>>();
        var record = byFile.get(file);
        if (record != null)
            record.path("headers")
                    .properties()
                    .forEach(header -> headers.put(
                            header.getKey(), List.of(header.getValue().asText())));
        boolean served = file.substring(file.lastIndexOf('/') + 1).startsWith("http");
        return Origin.of(served ? SERVER + file : "", new Fields(headers));
    }

    List<Check> check(String file, ParsedFeed parsed) {
        var checks = new ArrayList<Check>();
        var record = byFile.get(file);
        if (record == null) return checks;
        for (var assertion : record.path("assertions")) {
            if (!Json.text(assertion, "/op").equals("==")) continue;
            var path = assertion.path("path");
            var field = field(path);
            if (field.isEmpty() || isOfAnotherText(parsed, path)) continue;
            var expected = assertion.path("value");
            var found = found(parsed, path, field);
            checks.add(new Check(
                    file,
                    field,
                    found.isPresent() && found.get().matches(expected),
                    expected.toString(),
                    found.map(Found::shown).orElse("no such item")));
        }
        return checks;
    }

    /// The field of a mention that a path of feedparser's result speaks of; empty for any other.
    private static String field(JsonNode path) {
        if (path.size() == 2
                && path.get(0).asText().equals("feed")
                && path.get(1).asText().equals("title")) return CHANNEL;
        if (!path.path(0).asText().equals("entries") || !path.path(1).isInt()) return "";
        var words = new ArrayList<String>();
        for (int i = 2; i < path.size(); i++)
            if (path.get(i).isTextual()) words.add(path.get(i).asText());
        return switch (String.join(".", words)) {
            case "title", "title_detail.value" -> "title";
            case "link" -> "link";
            case "id", "guid" -> "id";
            case "author", "author_detail.name", "authors.name" -> "author";
            case "published", "published_parsed", "created", "created_parsed" -> "published";
            case "updated", "updated_parsed" -> "updated";
            case "summary", "description", "summary_detail.value" -> "summary";
            case "content.value" -> "content";
            case "language", "title_detail.language", "summary_detail.language", "content.language" -> "language";
            default -> "";
        };
    }

    /// A mention has one language, that of its fullest text: others in the same item are not looked at.
    private static boolean isOfAnotherText(ParsedFeed parsed, JsonNode path) {
        if (!path.path(path.size() - 1).asText().equals("language")) return false;
        if (!(parsed instanceof ParsedFeed.Feed feed)
                || path.get(1).asInt() >= feed.items().size()) return false;
        var item = feed.items().get(path.get(1).asInt());
        return switch (path.get(2).asText()) {
            case "title_detail" -> !item.text().isEmpty();
            case "summary_detail" -> !item.contents().isEmpty();
            default -> false;
        };
    }

    private static Optional<Found> found(ParsedFeed parsed, JsonNode path, String field) {
        if (field.equals(CHANNEL))
            return parsed instanceof ParsedFeed.Feed feed
                    ? Optional.of(new Found.Line(feed.title()))
                    : Optional.empty();
        int number = path.get(1).asInt();
        if (!(parsed instanceof ParsedFeed.Feed feed) || number >= feed.items().size()) return Optional.empty();
        var item = feed.items().get(number);
        int part = path.size() > 3 && path.get(3).isInt() ? path.get(3).asInt() : 0;
        return Optional.of(
                switch (field) {
                    case "title" -> new Found.Line(item.title());
                    case "link" -> new Found.Words(item.link());
                    case "id" -> new Found.Words(item.id());
                    case "author" -> new Found.Name(at(item.authors(), part));
                    case "published" -> new Found.Moment(item.published());
                    case "updated" -> new Found.Moment(item.updated());
                    case "summary" -> new Found.Words(item.summary().isEmpty() ? item.text() : item.summary());
                    case "content" -> new Found.Words(content(item, part));
                    case "language" ->
                        new Found.Language(item.language().isEmpty() ? feed.language() : item.language());
                    default -> throw new IllegalArgumentException(field);
                });
    }

    private static String content(FeedItem item, int part) {
        return item.contents().isEmpty() ? item.summary() : at(item.contents(), part);
    }

    private static String at(List<String> values, int index) {
        return index < values.size() ? values.get(index) : "";
    }
}
