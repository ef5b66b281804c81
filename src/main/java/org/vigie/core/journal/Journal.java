// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.vigie.core.cell.RoomId;
import org.vigie.core.mention.MentionKey;

/// The append-only log of everything the cell does. There is no delete.
public interface Journal {
    /// Appends and completes once the entry is on the disk for good, its projections applied.
    /// Completes exceptionally with [NotSaved] while the store is read-only.
    CompletableFuture<Entry> append(Draft draft);

    /// All entries in the order of their clocks, one at a time.
    void replay(Consumer<Entry> each);

    Optional<Entry> find(EntryRef ref);

    /// The latest entries of a kind of payload, newest first; of every kind for `Payload.class` itself.
    List<Entry> latest(Class<? extends Payload> kind, int limit);

    /// What stands recorded in a room of this kind of payload, in the order of their clocks: acts taken back and
    /// payloads erased are left out.
    ///
    /// @param kind one kind, or an interface such as [AlertAct] for all of its kinds
    List<Entry> standing(RoomId room, Class<? extends Payload> kind);

    /// What stands recorded of this kind of payload in any room, as for one room.
    List<Entry> standing(Class<? extends Payload> kind);

    /// The latest entry of this kind in any room that was not taken back.
    default Optional<Entry> lastStanding(Class<? extends Payload> kind) {
        return latest(kind, 1).stream().findFirst();
    }

    /// What was done about one mention, oldest first, at most this many of the latest.
    List<Entry> about(MentionKey mention, int limit);

    /// How many entries stand in the journal.
    long size();

    /// Recomputes every hash and signature.
    Verdict verify();

    /// Writes the entries that a room shows as JSON Lines with all that proves them: canonical bytes, hashes, the
    /// keys of the stations and their signatures. What other rooms say is withheld; the chain still verifies.
    /// A journal that keeps no seals can't.
    ///
    /// @return the hash of what was written; empty if the person gave up
    /// @throws IOException if the stream can't be written
    default Optional<Hash> export(RoomId room, OutputStream out, Progress progress) throws IOException {
        return export(room, out, progress, entry -> !(entry.payload() instanceof RestrictedAct.Content));
    }

    /// As above, with what this lets through of the entries that only some may read.
    default Optional<Hash> export(RoomId room, OutputStream out, Progress progress, Predicate<Entry> mayRead)
            throws IOException {
        throw new UnsupportedOperationException("This journal keeps no seals.");
    }

    /// Hears how far a long task is.
    @FunctionalInterface
    interface Progress {
        /// Called from the task's thread.
        ///
        /// @return false to give up
        boolean goOn(long done, long all);
    }

    /// What verification found.
    sealed interface Verdict {
        /// The chain is whole.
        record Intact(long entries) implements Verdict {}

        /// The first entry that does not hold, and why, in plain words for the log file.
        record Broken(EntryRef first, String why) implements Verdict {}
    }

    /// The entry could not be made durable; what was typed must be kept by the caller.
    final class NotSaved extends RuntimeException {
        private static final long serialVersionUID = 1;

        public NotSaved(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
