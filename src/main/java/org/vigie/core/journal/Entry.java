// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoomId;

/// One thing that the cell did, recorded once and never changed.
///
/// @param clock orders entries of several stations; never shown as a time
/// @param occurredAt time of the fact, as the person states it
/// @param recordedAt this station's clock when it was written down
/// @param receivedAt when this store got it (equal to recordedAt for our own)
/// @param author nobody for what the program does by itself
/// @param room none for what concerns the whole station
/// @param replaces the entries whose statement this one replaces; empty for a first statement
/// @param payload what was done; erased payloads read as [Payload.Erased]
/// @param previousHash hash of the entry before in the same origin (32 zero bytes for the first)
/// @param hash SHA-256 over all the above, the payload by its salted hash
public record Entry(
        EntryId id,
        EntryRef ref,
        Hlc clock,
        Instant occurredAt,
        Instant recordedAt,
        Instant receivedAt,
        Optional<PersonId> author,
        Optional<RoomId> room,
        Nature nature,
        List<EntryRef> replaces,
        Payload payload,
        Hash previousHash,
        Hash hash) {
    public Entry {
        replaces = List.copyOf(replaces);
    }
}
