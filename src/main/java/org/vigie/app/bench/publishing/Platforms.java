// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vigie.app.bench.publishing.HttpTalk.Asked;
import org.vigie.app.bench.publishing.HttpTalk.Said;

/// Speaks as Mastodon, Bluesky, Statuspage, a team room and a system of the house do, takes what it is told and
/// counts it.
final class Platforms implements HttpTalk.Site {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DID = "did:plc:mesure";
    private static final Duration MASTODON_KNOWS = Duration.ofHours(1);

    private final Mishaps mishaps;
    private final Received received;
    private final InstantSource clock;
    private final boolean forgets;
    private final Map<String, Instant> keys = new HashMap<>();
    private final Map<String, String> records = new HashMap<>();
    private final Map<String, ObjectNode> incidents = new LinkedHashMap<>();

    /// @param forgets whether Mastodon forgets its keys at once, as no server should
    Platforms(Mishaps mishaps, Received received, InstantSource clock, boolean forgets) {
        this.mishaps = mishaps;
        this.received = received;
        this.clock = clock;
        this.forgets = forgets;
    }

    /// What a platform does with what it is told.
    private interface Taking {
        Said take(Asked asked) throws IOException;
    }

    @Override
    public synchronized Optional<Said> answer(Asked asked) throws IOException {
        return switch (asked.path().split("/", -1)[1]) {
            case "mastodon" -> told(asked, this::status);
            case "hook" -> told(asked, one -> new Said(204, counted(one, "")));
            case "room" -> told(asked, one -> new Said(200, counted(one, "ok")));
            case "page" -> asked.method().equals("GET") ? Optional.of(unresolved()) : told(asked, this::incident);
            default -> bluesky(asked);
        };
    }

    private Optional<Said> told(Asked asked, Taking taking) throws IOException {
        return switch (mishaps.outside()) {
            case QUESTION_LOST -> Optional.empty();
            case LIMIT -> Optional.of(new Said(429, "{}"));
            case REFUSED -> Optional.of(new Said(422, "{}"));
            case FELL_OVER -> {
                taking.take(asked);
                yield Optional.of(new Said(502, "Bad gateway"));
            }
            case ANSWER_LOST -> {
                taking.take(asked);
                yield Optional.empty();
            }
            default -> Optional.of(taking.take(asked));
        };
    }

    private String counted(Asked asked, String answer) {
        received.take(Words.number(asked.body()), Received.EVERYBODY);
        return answer;
    }

    private Said status(Asked asked) {
        var key = asked.fields().getOrDefault("idempotency-key", "");
        boolean known = Optional.ofNullable(keys.get(key))
                .filter(then -> clock.instant().isBefore(then.plus(MASTODON_KNOWS)))
                .isPresent();
        if (!known || forgets) {
            keys.put(key, clock.instant());
            counted(asked, "");
        }
        return new Said(200, "{\"id\":\"1\",\"url\":\"\"}");
    }

    private Optional<Said> bluesky(Asked asked) throws IOException {
        var path = asked.path();
        if (path.contains("createSession"))
            return Optional.of(new Said(
                    200, "{\"did\":\"" + DID + "\",\"accessJwt\":\"a\",\"refreshJwt\":\"r\",\"handle\":\"mesure\"}"));
        if (path.contains("getRecord"))
            return Optional.of(Optional.ofNullable(records.get(path.substring(path.lastIndexOf('=') + 1)))
                    .map(text -> new Said(200, record(text)))
                    .orElse(new Said(400, "{\"error\":\"RecordNotFound\"}")));
        return told(asked, this::record);
    }

    private Said record(Asked asked) throws IOException {
        var told = JSON.readTree(asked.body());
        var key = told.path("rkey").asText();
        if (records.containsKey(key)) return new Said(500, "{\"error\":\"InternalServerError\"}");
        records.put(key, told.at("/record/text").asText());
        counted(asked, "");
        return new Said(200, record(told.at("/record/text").asText()));
    }

    private static String record(String text) {
        var record = JSON.createObjectNode().put("uri", "at://" + DID + "/app.bsky.feed.post/x");
        record.putObject("value").put("text", text);
        return record.toString();
    }

    private Said unresolved() {
        return new Said(200, JSON.createArrayNode().addAll(incidents.values()).toString());
    }

    private Said incident(Asked asked) throws IOException {
        var end = asked.path().substring(asked.path().lastIndexOf('/') + 1);
        var id = asked.method().equals("PATCH") ? end : "i" + incidents.size();
        JsonNode told = JSON.readTree(asked.body()).path("incident");
        incidents.put(
                id,
                JSON.createObjectNode()
                        .put("id", id)
                        .put("name", told.path("name").asText())
                        .put("status", told.path("status").asText())
                        .set("metadata", told.path("metadata")));
        return new Said(201, counted(asked, "{\"id\":\"" + id + "\"}"));
    }
}
