// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.EntryId;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Hlc;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.OriginId;

/// What the hash of an entry covers: everything but the payload itself, which it covers by its salted hash.
///
/// Members that are absent are left out of the canonical JSON, so that later versions may add some without
/// changing the hash of old entries.
record Header(
        EntryId id,
        EntryRef ref,
        Hlc clock,
        Instant occurredAt,
        Instant recordedAt,
        Optional<PersonId> author,
        Optional<RoomId> room,
        Nature nature,
        String kind,
        int kindVersion,
        List<EntryRef> replaces,
        Hash payloadHash,
        Hash previousHash) {
    private static final int FORMAT = 1;

    Header {
        replaces = List.copyOf(replaces);
    }

    Hash hash() {
        return Hash.of(canonical());
    }

    byte[] canonical() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("format", FORMAT);
        json.put("id", id.toString());
        json.put("origin", ref.origin().toString());
        json.put("seq", ref.seq());
        json.put("clockMillis", clock.millis());
        json.put("clockCounter", clock.counter());
        json.put("occurredAt", occurredAt.toString());
        json.put("recordedAt", recordedAt.toString());
        author.ifPresent(person -> json.put("author", person.toString()));
        room.ifPresent(in -> json.put("room", in.toString()));
        json.put("nature", nature.name());
        json.put("kind", kind);
        json.put("kindVersion", kindVersion);
        var replaced = json.putArray("replaces");
        replaces.forEach(old -> replaced.add(old.toString()));
        json.put("payloadHash", payloadHash.hex());
        json.put("previousHash", previousHash.hex());
        return CanonicalJson.bytes(json);
    }

    /// Reads what [#canonical] wrote.
    static Header parse(byte[] canonical) {
        JsonNode json;
        try {
            json = Json.MAPPER.readTree(canonical);
        } catch (IOException e) {
            throw new UncheckedIOException("Not the header of an entry", e);
        }
        var replaces = new ArrayList<EntryRef>();
        json.path("replaces").forEach(old -> replaces.add(Json.entryRef(old.textValue())));
        return new Header(
                new EntryId(uuid(json, "id")),
                new EntryRef(
                        new OriginId(uuid(json, "origin")), json.path("seq").longValue()),
                new Hlc(
                        json.path("clockMillis").longValue(),
                        json.path("clockCounter").intValue()),
                Instant.parse(text(json, "occurredAt")),
                Instant.parse(text(json, "recordedAt")),
                json.has("author") ? Optional.of(new PersonId(uuid(json, "author"))) : Optional.empty(),
                json.has("room") ? Optional.of(new RoomId(uuid(json, "room"))) : Optional.empty(),
                Nature.valueOf(text(json, "nature")),
                text(json, "kind"),
                json.path("kindVersion").intValue(),
                replaces,
                new Hash(text(json, "payloadHash")),
                new Hash(text(json, "previousHash")));
    }

    private static String text(JsonNode json, String member) {
        return json.required(member).textValue();
    }

    private static UUID uuid(JsonNode json, String member) {
        return UUID.fromString(text(json, member));
    }
}
