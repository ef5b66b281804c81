// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.util.List;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.source.SourceCatalog;

/// An exercise that is open: its room, its store, and what plays in it.
///
/// @param parts closed in reverse, before the store
record OpenExercise(OpenRoom room, OpenStore store, SourceCatalog catalog, List<PlayedPart> parts)
        implements AutoCloseable {
    OpenExercise {
        parts = List.copyOf(parts);
    }

    /// Whether everything up to the story's present was shown, done and looked at.
    boolean isUpToDate() {
        return parts.stream().allMatch(PlayedPart::isUpToDate);
    }

    @Override
    public void close() {
        parts.reversed().forEach(PlayedPart::close);
        store.close();
    }
}
