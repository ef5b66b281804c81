// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// What the person on duty does in the current room, put into the journal under that name.
public interface Acts {
    /// Records an act of now.
    default CompletableFuture<Entry> record(Payload payload) {
        return record(payload, List.of());
    }

    /// Records an act of now that replaces earlier statements.
    CompletableFuture<Entry> record(Payload payload, List<EntryRef> replaces);

    /// Records something that happened at another time.
    CompletableFuture<Entry> recordAt(Payload payload, Instant occurredAt);

    /// Takes one's own last acts back, newest first; empty when there is nothing to take back.
    CompletableFuture<java.util.Optional<Entry>> undoLast();
}
