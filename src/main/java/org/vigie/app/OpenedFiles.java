// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Rooms;
import org.vigie.ui.imports.Destination;
import org.vigie.ui.imports.OpenFileDialog;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.scenario.ScenarioDesk;
import org.vigie.ui.shell.Screens;

/// Leads files that people open to the import of mentions or to the library of exercises.
record OpenedFiles(Frame frame, Rooms rooms, Pages pages, ScenarioDesk scenarios) implements Screens.FileDoor {
    @Override
    public void ask(Optional<OpenRoom> from, BiConsumer<Path, Destination> then) {
        OpenFileDialog.ask(frame, Lanes.live(), rooms::all, from.map(OpenRoom::room), then);
    }

    @Override
    public void read(OpenRoom room, Path file) {
        pages.importFile(room, Optional.of(file));
    }

    @Override
    public Screens.Guided library(Path file) {
        return (from, opened, left) -> scenarios.reading(file, from, opened, left);
    }
}
