// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigie.core.mention.Search;
import org.vigie.core.signal.Narrative;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.signal.Narratives;
import org.vigie.core.signal.Quality;

/// A room where nobody looked at a label, without narratives but for those that a test puts in.
public final class NoSignals implements Narratives, Quality {
    /// Largest first.
    public final List<Narratives.Line> narratives = new ArrayList<>();

    @Override
    public List<Narratives.Line> list(Search search, Instant now, int limit) {
        return narratives.stream().limit(limit).toList();
    }

    @Override
    public Optional<Narrative> one(NarrativeId id) {
        return Optional.empty();
    }

    @Override
    public long behind() {
        return 0;
    }

    @Override
    public List<Quality.Line> figures() {
        return List.of();
    }
}
