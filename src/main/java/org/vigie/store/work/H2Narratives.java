// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vigie.core.mention.Search;
import org.vigie.core.signal.Narrative;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.signal.Narratives;

/// No mention is in a narrative yet.
final class H2Narratives implements Narratives {
    @Override
    public List<Line> list(Search search, Instant now, int limit) {
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
}
