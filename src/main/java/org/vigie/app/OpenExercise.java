// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import org.vigie.core.cell.OpenRoom;
import org.vigie.core.source.SourceCatalog;

/// An exercise that is running: its room, its store, and who plays the cell's part.
record OpenExercise(
        OpenRoom room,
        OpenStore store,
        SourceCatalog catalog,
        StoryTeller teller,
        AlertPart alerts,
        NarrativePart narratives)
        implements AutoCloseable {
    /// Whether everything up to the story's present was shown, done and looked at.
    boolean isUpToDate() {
        return teller.isUpToDate() && alerts.isUpToDate() && narratives.isUpToDate();
    }

    @Override
    public void close() {
        narratives.close();
        alerts.close();
        teller.close();
        store.close();
    }
}
