// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Payload;

/// The acts of whoever is on duty, in one room.
///
/// @param clock the room's time, which is the story's in an exercise
record PersonActs(H2Journal journal, OnDuty onDuty, Optional<RoomId> room, InstantSource clock) implements Acts {
    @Override
    public CompletableFuture<Entry> record(Payload payload, List<EntryRef> replaces) {
        return journal.append(draft(payload, replaces, clock.instant()));
    }

    @Override
    public CompletableFuture<Entry> recordAt(Payload payload, Instant occurredAt) {
        return journal.append(draft(payload, List.of(), occurredAt));
    }

    @Override
    public CompletableFuture<Optional<Entry>> undoLast() {
        var author = onDuty.person().map(Person::id);
        if (author.isEmpty()) return CompletableFuture.completedFuture(Optional.empty());
        return journal.undoLast(author.get(), room, clock.instant());
    }

    private Draft draft(Payload payload, List<EntryRef> replaces, Instant occurredAt) {
        return new Draft(onDuty.person().map(Person::id), room, occurredAt, replaces, payload);
    }
}
