// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.statuspage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigie.core.message.Purpose;
import org.vigie.core.publish.Parcel;
import org.vigie.http.Answer;

/// One incident of a page as the server tells it, and what is said about it next. In its metadata stand the room that
/// it belongs to and the keys of the last sendings.
record Incident(JsonNode node) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OURS = "vigie";
    /// More could not be told from one another by a person either.
    private static final int KEYS = 20;

    /// The incidents of a list; empty if it is none.
    static Optional<List<Incident>> list(Answer.Page page) {
        return read(page)
                .filter(JsonNode::isArray)
                .map(list -> list.valueStream().map(Incident::new).toList());
    }

    /// The incident that a page is; empty if it is none.
    static Optional<Incident> one(Answer.Page page) {
        return read(page).map(Incident::new).filter(one -> !one.id().isEmpty());
    }

    private static Optional<JsonNode> read(Answer.Page page) {
        try {
            return Optional.ofNullable(JSON.readTree(page.body().bytes()));
        } catch (IOException notOne) {
            return Optional.empty();
        }
    }

    String id() {
        return node.path("id").asText("");
    }

    /// Where people read it.
    String url() {
        return node.path("shortlink").asText("");
    }

    boolean isOf(Parcel parcel) {
        return node.at("/metadata/" + OURS + "/room")
                .asText("")
                .equals(parcel.room().toString());
    }

    /// Whether it holds what was sent under this key.
    boolean holds(Parcel parcel) {
        return isOf(parcel) && keys().contains(parcel.key());
    }

    private List<String> keys() {
        return List.of(node.at("/metadata/" + OURS + "/keys").asText("").split(" "));
    }

    /// What opens an incident with these words.
    static String opened(Parcel parcel) {
        return document(
                parcel,
                JsonNodeFactory.instance.objectNode(),
                List.of(),
                isLast(parcel) ? "resolved" : "investigating",
                parcel.sending().subject());
    }

    /// What adds these words to it. Its state stays, for no text says in a word how far the repair is; the last text
    /// closes it.
    String continued(Parcel parcel) {
        var metadata = node.path("metadata") instanceof ObjectNode others ? others.deepCopy() : JSON.createObjectNode();
        var status = isLast(parcel) ? "resolved" : node.path("status").asText("investigating");
        return document(parcel, metadata, keys(), status, node.path("name").asText(""));
    }

    private static boolean isLast(Parcel parcel) {
        return parcel.purpose() == Purpose.CLOSING;
    }

    private static String document(
            Parcel parcel, ObjectNode metadata, List<String> before, String status, String name) {
        var keys = new ArrayList<>(before.subList(Math.max(0, before.size() - KEYS + 1), before.size()));
        keys.add(parcel.key());
        metadata.putObject(OURS)
                .put("room", parcel.room().toString())
                .put("keys", String.join(" ", keys).strip());
        var incident = JSON.createObjectNode()
                .put("name", name)
                .put("status", status)
                .put("body", parcel.sending().words())
                .put("deliver_notifications", true);
        incident.set("metadata", metadata);
        return JSON.createObjectNode().<ObjectNode>set("incident", incident).toString();
    }
}
