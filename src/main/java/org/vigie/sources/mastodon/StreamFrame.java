// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.vigie.sources.Json;

/// One message of the streaming server: `{"stream":[…],"event":"update","payload":"<JSON as a text>"}`.
sealed interface StreamFrame {
    /// A new or edited status.
    record Status(Json.Item item) implements StreamFrame {}

    /// A status was deleted; only its local id is told.
    record Deleted(String localId) implements StreamFrame {}

    /// The server refuses ("Unknown stream type", an invalid token).
    record Refused(String error) implements StreamFrame {}

    /// Anything else: heartbeats, announcements, kinds that we do not know.
    record Other() implements StreamFrame {}

    /// A message, or the status in it, can't be read.
    record Broken() implements StreamFrame {}

    static StreamFrame read(String message) {
        if (message.isBlank()) return new Other();
        return Json.read(message).map(StreamFrame::of).orElseGet(Broken::new);
    }

    private static StreamFrame of(JsonNode frame) {
        var payload = Json.text(frame, "/payload");
        return switch (Json.text(frame, "/event")) {
            case "update", "status.update" -> status(payload);
            case "delete" -> payload.isEmpty() ? new Broken() : new Deleted(payload);
            default -> frame.has("error") ? new Refused(Json.text(frame, "/error")) : new Other();
        };
    }

    private static StreamFrame status(String payload) {
        return Json.read(payload)
                .filter(JsonNode::isObject)
                .<StreamFrame>map(node -> new Status(new Json.Item(node, payload.getBytes(StandardCharsets.UTF_8))))
                .orElseGet(Broken::new);
    }
}
