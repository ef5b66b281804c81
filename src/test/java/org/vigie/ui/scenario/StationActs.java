// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Payload;
import org.vigie.ui.kit.TestJournal;
import org.vigie.ui.kit.TestRooms;

/// Acts of the station itself: they belong to no room.
record StationActs(TestJournal journal) implements Acts {
    @Override
    public CompletableFuture<Entry> record(Payload payload, List<EntryRef> replaces) {
        return journal.append(
                new Draft(Optional.of(TestRooms.INES.id()), Optional.empty(), TestRooms.NOW, replaces, payload));
    }

    @Override
    public CompletableFuture<Entry> recordAt(Payload payload, Instant occurredAt) {
        return journal.append(
                new Draft(Optional.of(TestRooms.INES.id()), Optional.empty(), occurredAt, List.of(), payload));
    }

    @Override
    public CompletableFuture<Optional<Entry>> undoLast() {
        throw new UnsupportedOperationException("Scenarios are kept again, not taken back.");
    }
}
