// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigie.core.mention.Intake;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.SourceHealth;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.source.Sources;

/// The smallest store that keeps its promises: mentions, cursors and counts in memory, surviving a new poller.
final class Shelf implements Intake, Sources {
    final List<SourceSettings> configured = new ArrayList<>();
    final Set<MentionKey> mentions = new HashSet<>();
    final Map<SourceId, Cursor> cursors = new HashMap<>();
    final Map<SourceId, SourceHealth.Counts> counts = new HashMap<>();
    boolean broken;

    @Override
    public Receipt take(SourceId source, Harvest.Ok harvest) {
        if (broken) throw new IllegalStateException("disk full");
        int fresh = 0;
        for (var sighting : harvest.sightings())
            if (mentions.add(sighting.mention().key())) fresh++;
        cursors.put(source, harvest.next());
        return new Receipt(fresh, harvest.sightings().size() - fresh, 0, 0, harvest.skipped(), Map.of());
    }

    @Override
    public List<SourceSettings> all() {
        return configured;
    }

    @Override
    public Cursor cursor(SourceId id) {
        return cursors.getOrDefault(id, Cursor.START);
    }

    @Override
    public Optional<SourceHealth.Counts> counts(SourceId id) {
        return Optional.ofNullable(counts.get(id));
    }
}
