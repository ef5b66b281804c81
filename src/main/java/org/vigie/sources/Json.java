// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Evidence;

/// Reads platforms' JSON as it comes: raw control characters and odd escapes are let pass, nonsense is empty.
public final class Json {
    /// Reads and writes; its settings never change.
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private Json() {}

    /// One element of a list, and the very bytes that it was read from.
    @SuppressWarnings("ArrayRecordComponent") // cut for its evidence, never changed
    public record Item(JsonNode node, byte[] raw) {
        public Evidence evidence() {
            return new Evidence("application/json", raw);
        }
    }

    /// The whole document; empty when it is not one JSON value.
    public static Optional<JsonNode> read(byte[] body) {
        try (var parser = MAPPER.createParser(body)) {
            JsonNode node = parser.readValueAsTree();
            if (node == null || parser.nextToken() != null) return Optional.empty();
            return Optional.of(node);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// The whole document; empty when it is not one JSON value.
    public static Optional<JsonNode> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The elements of the list at this place ("" for the document itself, "/hits"), each with its own bytes.
    /// Empty when the document is broken or there is no list at that place.
    public static Optional<List<Item>> items(byte[] body, String place) {
        var sought = JsonPointer.compile(place);
        try (var parser = MAPPER.createParser(body)) {
            List<Item> found = null;
            while (parser.nextToken() != null) {
                if (found == null
                        && parser.currentToken() == JsonToken.START_ARRAY
                        && parser.getParsingContext().pathAsPointer().equals(sought)) found = elements(parser, body);
            }
            return Optional.ofNullable(found);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<Item> elements(JsonParser parser, byte[] body) throws IOException {
        var items = new ArrayList<Item>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            long start = parser.currentTokenLocation().getByteOffset();
            JsonNode node = parser.readValueAsTree();
            long end = parser.currentLocation().getByteOffset();
            // offsets are unknown in anything but UTF-8
            var raw = start >= 0 && end > start && end <= body.length
                    ? Arrays.copyOfRange(body, (int) start, (int) end)
                    : node.toString().getBytes(StandardCharsets.UTF_8);
            items.add(new Item(node, raw));
        }
        return items;
    }

    /// The text at this place; empty if it is missing, null or no scalar.
    public static String text(JsonNode node, String place) {
        var found = node.at(place);
        return found.isValueNode() && !found.isNull() ? found.asText() : "";
    }

    /// The whole number at this place; [Engagement#UNKNOWN] where there is none, which is not zero.
    public static long count(JsonNode node, String place) {
        var found = node.at(place);
        return found.isNumber() ? found.asLong() : Engagement.UNKNOWN;
    }

    /// The ISO 8601 instant at this place; null where there is none that can be read.
    public static @Nullable Instant instant(JsonNode node, String place) {
        var text = text(node, place);
        try {
            return text.isEmpty() ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
