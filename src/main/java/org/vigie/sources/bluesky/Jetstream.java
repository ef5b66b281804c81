// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.vigie.core.mention.Evidence;
import org.vigie.sources.Json;

/// One message of Jetstream, the public stream of everything that happens on Bluesky.
sealed interface Jetstream {
    /// When the stream told it, in microseconds since 1970: also the cursor to come back to.
    long micros();

    /// A post was written, or rewritten.
    @SuppressWarnings("ArrayRecordComponent") // kept as evidence, never changed
    record Posted(PostAddress address, JsonNode post, byte[] raw, long micros) implements Jetstream {
        Instant at() {
            return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
        }

        Evidence evidence() {
            return new Evidence("application/json", raw);
        }
    }

    /// A post was deleted; nothing of it is told but its address.
    record Deleted(PostAddress address, long micros) implements Jetstream {
        Instant at() {
            return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
        }
    }

    /// Something else happened: accounts and identities come whether wanted or not.
    record Passed(long micros) implements Jetstream {}

    /// The stream began later than it was asked to: what happened in between is lost to it.
    record Clamped(long micros) implements Jetstream {}

    /// The message can't be read.
    record Broken() implements Jetstream {
        @Override
        public long micros() {
            return 0;
        }
    }

    static Jetstream read(String message) {
        return Json.read(message).map(event -> of(event, message)).orElseGet(Broken::new);
    }

    private static Jetstream of(JsonNode event, String message) {
        long micros = Json.count(event, "/time_us");
        if (micros <= 0) return new Broken();
        var commit = event.path("commit");
        if (!Json.text(commit, "/collection").equals(PostAddress.COLLECTION)) return new Passed(micros);
        var did = Json.text(event, "/did");
        var rkey = Json.text(commit, "/rkey");
        if (did.isEmpty() || rkey.isEmpty()) return new Broken();
        var address = new PostAddress(did, rkey);
        return switch (Json.text(commit, "/operation")) {
            case "delete" -> new Deleted(address, micros);
            case "create", "update" ->
                commit.path("record").isObject()
                        ? new Posted(address, commit.path("record"), message.getBytes(StandardCharsets.UTF_8), micros)
                        : new Broken();
            default -> new Passed(micros);
        };
    }
}
