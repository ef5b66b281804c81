// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vigie.core.mention.Engagement;

/// The posts that the story cannot do without, written one by one in `named.jsonl`.
///
/// Their counters are those that show at [DemoCase#OPENING], or in the end for what comes later.
final class NamedPosts {
    private final Cast cast;

    NamedPosts(Cast cast) {
        this.cast = cast;
    }

    List<Post> read(List<String> lines) {
        var json = new ObjectMapper();
        return lines.stream().map(line -> post(parse(json, line))).toList();
    }

    private static JsonNode parse(ObjectMapper json, String line) {
        try {
            return json.readTree(line);
        } catch (IOException broken) {
            throw new UncheckedIOException("A named post of the demonstration cannot be read.", broken);
        }
    }

    private Post post(JsonNode told) {
        var channel = Channel.valueOf(told.path("source").asText().toUpperCase(Locale.ROOT));
        var id = told.path("id").asText();
        var parent = told.path("parent").asText("");
        var published = instant(told.path("at").asText());
        return new Post(
                channel,
                id,
                cast.named(told.path("author").asText()),
                told.path("title").asText(""),
                told.path("text").asText(),
                id.endsWith("-en") ? "en" : "fr",
                parent,
                parent.isEmpty() ? id : parent,
                told.path("rating").asInt(0),
                published,
                full(told, channel, published),
                theme(id),
                told.has("edited")
                        ? Optional.of(new Post.Edit(
                                instant(told.path("edited").asText()),
                                told.path("then").asText()))
                        : Optional.empty(),
                told.has("removed") ? Optional.of(instant(told.path("removed").asText())) : Optional.empty());
    }

    private static Theme theme(String id) {
        if (id.startsWith("lea") || id.startsWith("data") || id.startsWith("altea-3") || id.startsWith("fil-num-1"))
            return Theme.LEAK;
        if (id.startsWith("faux")) return Theme.FAKE;
        if (id.startsWith("altea-5")) return Theme.REFUND;
        if (id.startsWith("kevin") || id.startsWith("modo-2")) return Theme.HELP;
        return Theme.OUTAGE;
    }

    private static Engagement full(JsonNode told, Channel channel, Instant published) {
        var age = Duration.between(published, DemoCase.OPENING);
        double share = age.isNegative()
                ? 1
                : 1 - Math.exp(-(double) age.toMillis() / channel.pace().toMillis());
        return new Engagement(
                counter(told, "replies", share),
                counter(told, "shares", share),
                counter(told, "likes", share),
                counter(told, "views", share));
    }

    private static long counter(JsonNode told, String name, double share) {
        return told.has(name) ? Math.round(told.path(name).asLong() / share) : Engagement.UNKNOWN;
    }

    private static Instant instant(String time) {
        return LocalTime.parse(time).atDate(DemoCase.DAY).atZone(DemoCase.ZONE).toInstant();
    }
}
