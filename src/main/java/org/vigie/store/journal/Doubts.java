// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jdbi.v3.core.Handle;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Payload;

/// Entries that were reported as not saved although nobody knows: their commit failed, perhaps after it had reached
/// the disk. Once the file can be written again they turn out saved or not, and neither is recorded twice.
final class Doubts {
    private final List<Doubt> open = new CopyOnWriteArrayList<>();

    private record Doubt(Draft draft, Entry sealed) {
        /// Whoever tries again says the same at a later time.
        boolean isAbout(Draft again) {
            return draft.author().equals(again.author())
                    && draft.room().equals(again.room())
                    && draft.replaces().equals(again.replaces())
                    && draft.payload().equals(again.payload());
        }

        Optional<Entry> saved(Handle sql) {
            return EntryTable.find(sql, sealed.ref())
                    .map(SealedEntry::entry)
                    .filter(entry -> entry.id().equals(sealed.id()));
        }
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    void add(Draft draft, Entry sealed) {
        open.add(new Doubt(draft, sealed));
    }

    /// The entry that this draft has already, if it is one in doubt and was saved after all.
    Optional<Entry> saved(Handle sql, Draft again) {
        return open.stream()
                .filter(doubt -> doubt.isAbout(again))
                .flatMap(doubt -> doubt.saved(sql).stream())
                .findFirst();
    }

    /// What this person took back in this room, in doubt and saved after all.
    Optional<Entry> undone(Handle sql, PersonId author, Optional<RoomId> room) {
        return open.stream()
                .filter(doubt -> doubt.draft().payload() instanceof Payload.Undone
                        && doubt.draft().author().equals(Optional.of(author))
                        && doubt.draft().room().equals(room))
                .flatMap(doubt -> doubt.saved(sql).stream())
                .findFirst();
    }

    /// What an entry was before it was sealed.
    static Draft draftOf(Entry entry) {
        return new Draft(entry.author(), entry.room(), entry.occurredAt(), entry.replaces(), entry.payload());
    }

    /// All that were saved after all.
    List<Entry> saved(Handle sql) {
        return open.stream().flatMap(doubt -> doubt.saved(sql).stream()).toList();
    }

    void settled(Draft draft) {
        open.removeIf(doubt -> doubt.isAbout(draft));
    }

    void clear() {
        open.clear();
    }
}
