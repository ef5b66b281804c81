// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.signal.Campaign;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.signal.Narratives;

/// Knows in which narratives the same words come from many accounts. Looking takes a while, so that at each reading
/// only one narrative is looked at: one that was never, else the one that grew most since. For one reading at a time.
final class Campaigning {
    private final Narratives narratives;
    private final Map<NarrativeId, Seen> seen = new HashMap<>();

    Campaigning(Narratives narratives) {
        this.narratives = narratives;
    }

    /// @param mentions it had then
    /// @param largest its campaign with the most accounts
    private record Seen(long mentions, Optional<Campaign> largest) {}

    Map<NarrativeId, Campaign> among(List<Narratives.Line> lines) {
        lines.stream()
                .map(Narratives.Line::narrative)
                .filter(one -> grown(one.id(), one.mentions()) > 0)
                .max((a, b) -> Long.compare(grown(a.id(), a.mentions()), grown(b.id(), b.mentions())))
                .ifPresent(one -> seen.put(
                        one.id(),
                        new Seen(
                                one.mentions(),
                                narratives.campaigns(one.id()).stream().findFirst())));
        var copied = new HashMap<NarrativeId, Campaign>();
        for (var line : lines) {
            var known = seen.get(line.narrative().id());
            if (known != null)
                known.largest()
                        .ifPresent(campaign -> copied.put(line.narrative().id(), campaign));
        }
        return copied;
    }

    private long grown(NarrativeId id, long mentions) {
        var known = seen.get(id);
        return known == null ? Long.MAX_VALUE : mentions - known.mentions();
    }
}
