// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vigie.core.mention.Search;
import org.vigie.core.signal.Narrative;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.signal.Narratives;
import org.vigie.core.signal.Quality;

/// A room without narratives, where nobody looked at a label.
public final class NoSignals implements Narratives, Quality {
    @Override
    public List<Narratives.Line> list(Search search, Instant now, int limit) {
        return List.of();
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
