// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Intake;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.SourceHealth;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.source.Sources;

/// Stands for the room where there is none: a file can be tried, and nothing can be kept.
final class Nowhere implements Intake, Sources, Acts {
    private static final String NO_ROOM = "There is no room to take anything in.";

    @Override
    public Receipt take(SourceId source, Harvest.Ok harvest) {
        throw new IllegalStateException(NO_ROOM);
    }

    @Override
    public List<SourceSettings> all() {
        return List.of();
    }

    @Override
    public Cursor cursor(SourceId id) {
        return Cursor.START;
    }

    @Override
    public Optional<SourceHealth.Counts> counts(SourceId id) {
        return Optional.empty();
    }

    @Override
    public CompletableFuture<Entry> record(Payload payload, List<EntryRef> replaces) {
        throw new IllegalStateException(NO_ROOM);
    }

    @Override
    public CompletableFuture<Entry> recordAt(Payload payload, Instant occurredAt) {
        throw new IllegalStateException(NO_ROOM);
    }

    @Override
    public CompletableFuture<Optional<Entry>> undoLast() {
        throw new IllegalStateException(NO_ROOM);
    }
}
