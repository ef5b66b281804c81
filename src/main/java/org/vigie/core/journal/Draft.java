// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoomId;

/// An entry before the journal gave it its place, its hash and its signature.
public record Draft(
        Optional<PersonId> author,
        Optional<RoomId> room,
        Instant occurredAt,
        List<EntryRef> replaces,
        Payload payload) {
    public Draft {
        replaces = List.copyOf(replaces);
    }
}
