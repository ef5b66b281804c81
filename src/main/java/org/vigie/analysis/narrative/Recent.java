// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.signal.NarrativeId;

/// Which narrative holds which conversation; the longest unused are dropped.
final class Recent {
    private static final int MOST = 20_000;

    private final LinkedHashMap<String, NarrativeId> narratives = new LinkedHashMap<>();

    Optional<NarrativeId> of(String thread) {
        return thread.isEmpty() ? Optional.empty() : Optional.ofNullable(narratives.get(thread));
    }

    void put(String thread, NarrativeId narrative) {
        if (thread.isEmpty()) return;
        narratives.putLast(thread, narrative);
        if (narratives.size() > MOST) narratives.pollFirstEntry();
    }

    Map<String, NarrativeId> all() {
        return narratives;
    }
}
