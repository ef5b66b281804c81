// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Payload;

/// An entry with everything that proves it: what is kept in the table, copied to the segments, and verified.
///
/// @param hash of the canonical header
/// @param signature of the hash, by the station of the entry's origin (Ed25519)
/// @param content absent once erased
/// @param receivedAt when this store got it; proves nothing and is not covered by the hash
record SealedEntry(Header header, Hash hash, byte[] signature, Optional<Content> content, Instant receivedAt) {
    private static final int SIGNATURE = 64;

    Entry entry() {
        return new Entry(
                header.id(),
                header.ref(),
                header.clock(),
                header.occurredAt(),
                header.recordedAt(),
                receivedAt,
                header.author(),
                header.room(),
                header.nature(),
                header.replaces(),
                payload(),
                header.previousHash(),
                hash);
    }

    Payload payload() {
        return content.map(c -> PayloadCodec.decode(header.kind(), header.kindVersion(), c.json()))
                .orElseGet(Payload.Erased::new);
    }

    SealedEntry erased() {
        return new SealedEntry(header, hash, signature, Optional.empty(), receivedAt);
    }

    /// The form in the segments: the canonical header, its signature, when it was received, the content if any.
    void write(DataOutputStream out) throws IOException {
        var canonical = header.canonical();
        out.writeInt(canonical.length);
        out.write(canonical);
        out.write(signature);
        out.writeLong(receivedAt.toEpochMilli());
        out.writeBoolean(content.isPresent());
        if (content.isEmpty()) return;
        out.writeByte(content.get().salt().length);
        out.write(content.get().salt());
        out.writeInt(content.get().json().length);
        out.write(content.get().json());
    }

    static SealedEntry read(DataInputStream in) throws IOException {
        var canonical = in.readNBytes(in.readInt());
        var signature = in.readNBytes(SIGNATURE);
        var receivedAt = Instant.ofEpochMilli(in.readLong());
        Optional<Content> content = Optional.empty();
        if (in.readBoolean()) {
            var salt = in.readNBytes(in.readByte());
            content = Optional.of(new Content(salt, in.readNBytes(in.readInt())));
        }
        return new SealedEntry(Header.parse(canonical), Hash.of(canonical), signature, content, receivedAt);
    }
}
