// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import java.util.List;
import java.util.Optional;
import org.vigie.core.signal.NarrativeId;

/// Where a mention went, and what changed around it.
///
/// @param home the group that drew it, whatever people made that one part of; empty for a text that tells nothing
/// @param narrative what it counts for today; a group too small to be shown counts as one
/// @param absorbed groups that became part of another with this mention, in order: what belonged to the first
///     belongs to the second from now on
public record Placement(Optional<NarrativeId> home, Optional<NarrativeId> narrative, List<Absorption> absorbed) {
    public Placement {
        absorbed = List.copyOf(absorbed);
    }

    /// One group became part of another.
    public record Absorption(NarrativeId from, NarrativeId into) {}
}
