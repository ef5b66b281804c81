// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.vigie.core.journal.OriginId;

/// One life of a station's log, and the key that proves its entries.
///
/// @param station the station that wrote it
/// @param publicKey 32 bytes, Ed25519
record Origin(OriginId id, UUID station, byte[] publicKey, Instant openedAt) {
    private static final int KEY = 32;

    void write(DataOutputStream out) throws IOException {
        write(out, id.value());
        write(out, station);
        out.write(publicKey);
        out.writeLong(openedAt.toEpochMilli());
    }

    static Origin read(DataInputStream in) throws IOException {
        return new Origin(
                new OriginId(readUuid(in)), readUuid(in), in.readNBytes(KEY), Instant.ofEpochMilli(in.readLong()));
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static UUID readUuid(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }
}
