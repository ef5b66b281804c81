// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.assistant;

import java.time.InstantSource;
import java.util.function.Consumer;
import org.vigie.core.cell.Doors;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.source.SourceCatalog;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Screen;

/// Starts the assistant. What was typed in it stays until a watch is open, also when one leaves and comes back.
public final class Assistant {
    private final Frame frame;
    private final SourceCatalog catalog;
    private final Doors doors;
    private final Lanes lanes;
    private final InstantSource clock;
    private AssistantViewModel model;

    public Assistant(Frame frame, SourceCatalog catalog, Doors doors, Lanes lanes, InstantSource clock) {
        this.frame = frame;
        this.catalog = catalog;
        this.doors = doors;
        this.lanes = lanes;
        this.clock = clock;
        this.model = blank();
    }

    /// A page of the assistant, where it was left.
    ///
    /// @param opened receives the room once it is open
    /// @param left returns to where one came from
    public Screen start(Consumer<OpenRoom> opened, Runnable left) {
        return new AssistantScreen(
                new AssistantPage(
                        frame,
                        model,
                        room -> {
                            model = blank();
                            opened.accept(room);
                        },
                        left),
                model);
    }

    private AssistantViewModel blank() {
        return new AssistantViewModel(
                catalog, doors, lanes, clock, frame.formats().zone(), frame.texts());
    }
}
