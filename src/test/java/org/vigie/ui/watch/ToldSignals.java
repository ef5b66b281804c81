// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.mention.Search;
import org.vigie.core.signal.Narrative;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.signal.Narratives;
import org.vigie.core.signal.Quality;

/// Narratives and figures of quality as a test tells them.
final class ToldSignals implements Narratives, Quality {
    final List<Narrative> told = new ArrayList<>();
    final List<Quality.Line> figures = new ArrayList<>();

    Narrative tell(String label, long mentions) {
        var id = new NarrativeId(new UUID(6, told.size() + 1L));
        var narrative = new Narrative(id, label, false, WatchRoom.NOON.minusSeconds(3600), WatchRoom.NOON, mentions);
        told.add(narrative);
        return narrative;
    }

    @Override
    public List<Narratives.Line> list(Search search, Instant now, int limit) {
        return told.stream()
                .limit(limit)
                .map(each -> new Narratives.Line(each, each.mentions(), 0.5, 0, 0, List.of(), 0))
                .toList();
    }

    @Override
    public Optional<Narrative> one(NarrativeId id) {
        return told.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public long behind() {
        return 0;
    }

    @Override
    public List<Quality.Line> figures() {
        return List.copyOf(figures);
    }
}
