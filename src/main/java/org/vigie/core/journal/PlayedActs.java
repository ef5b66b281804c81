// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The acts of a room that is played back: there are none. Each try is refused, and told.
///
/// @param refused told of every try, on the thread of whoever tried
public record PlayedActs(Runnable refused) implements Acts {
    @Override
    public CompletableFuture<Entry> record(Payload payload, List<EntryRef> replaces) {
        return refuse();
    }

    @Override
    public CompletableFuture<Entry> recordAt(Payload payload, Instant occurredAt) {
        return refuse();
    }

    @Override
    public CompletableFuture<Optional<Entry>> undoLast() {
        return refuse();
    }

    private <T> CompletableFuture<T> refuse() {
        refused.run();
        return CompletableFuture.failedFuture(new PlayedBack());
    }
}
