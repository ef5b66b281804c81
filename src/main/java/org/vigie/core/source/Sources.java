// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.source;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vigie.core.traffic.Visits;

/// The sources configured in a room, as the journal tells them, and where each stopped reading.
public interface Sources {
    List<SourceSettings> all();

    Cursor cursor(SourceId id);

    Optional<SourceHealth.Counts> counts(SourceId id);

    /// What this source counted on the organisation's own site: stretches that begin from one instant on and end by
    /// the other, oldest first. Most sources count nothing there.
    default List<Visits> visits(SourceId id, Instant from, Instant until) {
        return List.of();
    }
}
