// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import org.vigie.core.cell.OpenRoom;
import org.vigie.core.source.SourceCatalog;

/// An exercise that is running: its room, its store, and who plays the cell's part.
record OpenExercise(OpenRoom room, OpenStore store, SourceCatalog catalog, StoryTeller teller)
        implements AutoCloseable {
    @Override
    public void close() {
        teller.close();
        store.close();
    }
}
