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

    /// The act is not this person's to do: it names roles that they do not hold.
    final class NotAllowed extends RuntimeException {
        private static final long serialVersionUID = 1;

        public NotAllowed() {
            super("The person on duty holds none of these roles.");
        }
    }

    /// The room is played back: what happened can be looked at and not changed.
    final class PlayedBack extends RuntimeException {
        private static final long serialVersionUID = 1;

        public PlayedBack() {
            super("A room that is played back takes nothing in.");
        }
    }

    /// Takes one's own last acts back, newest first; empty when there is nothing to take back.
    CompletableFuture<java.util.Optional<Entry>> undoLast();
}
