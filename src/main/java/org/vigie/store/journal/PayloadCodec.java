// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PersonalData;

/// Turns payloads into versioned canonical JSON and back.
///
/// A kind or version that this program does not know is kept byte for byte and reads as [Payload.Unknown].
final class PayloadCodec {
    private static final Logger LOG = LoggerFactory.getLogger(PayloadCodec.class);
    private static final int MOST_BYTES = 1 << 20;

    private PayloadCodec() {}

    /// A payload as it is kept.
    record Encoded(String kind, int version, byte[] json) {}

    /// @throws IllegalArgumentException for what can't be recorded: an erased payload, or more than 1 MB
    static Encoded encode(Payload payload) {
        Encoded encoded;
        if (payload instanceof Payload.Unknown(String kind, int version, String json))
            encoded = new Encoded(kind, version, json.getBytes(StandardCharsets.UTF_8));
        else encoded = encodeKnown(KindOf.payload(payload), payload);
        if (encoded.json.length > MOST_BYTES)
            throw new IllegalArgumentException("An entry can't hold more than 1 MB; split it.");
        return encoded;
    }

    static Payload decode(String kind, int version, byte[] json) {
        var known = PayloadKind.named(kind).filter(k -> version <= k.version());
        if (known.isPresent()) {
            try {
                return Json.MAPPER.readValue(json, known.get().type());
            } catch (IOException e) {
                // what the parser says may quote what it met
                if (PersonalData.class.isAssignableFrom(known.get().type()))
                    LOG.warn("An entry of kind {} version {} can't be read and is kept as it is", kind, version);
                else LOG.warn("An entry of kind {} version {} can't be read and is kept as it is", kind, version, e);
            }
        }
        return new Payload.Unknown(kind, version, new String(json, StandardCharsets.UTF_8));
    }

    private static Encoded encodeKnown(PayloadKind kind, Payload payload) {
        return new Encoded(kind.code(), kind.version(), CanonicalJson.bytes(Json.MAPPER.valueToTree(payload)));
    }
}
