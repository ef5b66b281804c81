// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryId;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Hlc;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.OriginId;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Intake;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.SourceHealth;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.source.Sources;

/// A room in memory: what was taken in, and what was recorded.
public final class Ledger implements Intake, Sources, Acts {
    public final Map<MentionKey, Mention> mentions = new LinkedHashMap<>();
    public final List<Payload> acts = new ArrayList<>();
    public final Map<SourceId, SourceSettings> sources = new HashMap<>();
    public int batches;

    @Override
    public Receipt take(SourceId source, Harvest.Ok harvest) {
        batches++;
        int fresh = 0;
        int duplicate = 0;
        int edited = 0;
        for (var sighting : harvest.sightings()) {
            var mention = sighting.mention();
            var before = mentions.put(mention.key(), mention);
            if (before == null) fresh++;
            else if (before.text().equals(mention.text())) duplicate++;
            else edited++;
        }
        return new Receipt(fresh, duplicate, edited, 0, Map.of(), Map.of());
    }

    @Override
    public List<SourceSettings> all() {
        return List.copyOf(sources.values());
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
        return recordAt(payload, Instant.EPOCH);
    }

    @Override
    public CompletableFuture<Entry> recordAt(Payload payload, Instant occurredAt) {
        acts.add(payload);
        if (payload instanceof Payload.SourceKept(var settings)) sources.put(settings.id(), settings);
        return CompletableFuture.completedFuture(new Entry(
                new EntryId(UUID.randomUUID()),
                new EntryRef(new OriginId(new UUID(0, 1)), acts.size()),
                Hlc.ZERO,
                occurredAt,
                occurredAt,
                occurredAt,
                Optional.empty(),
                Optional.empty(),
                Nature.EXERCISE,
                List.of(),
                payload,
                Hash.NONE,
                Hash.NONE));
    }

    @Override
    public CompletableFuture<Optional<Entry>> undoLast() {
        return CompletableFuture.completedFuture(Optional.empty());
    }
}
