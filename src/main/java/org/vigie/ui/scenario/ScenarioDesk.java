// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vigie.core.cell.Doors;
import org.vigie.core.cell.OpenRoom;
import org.vigie.exercise.retold.ClosedRooms;
import org.vigie.exercise.scenario.ScenarioImports;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Screen;

/// Starts the library of scenarios, from the start screen or from a room.
///
/// @param closed the rooms that a scenario can be told after
/// @param fresh makes identifiers never used before
/// @param clock says when something was printed
public record ScenarioDesk(
        Frame frame,
        Shelf shelf,
        ScenarioImports imports,
        Doors doors,
        ClosedRooms closed,
        Lanes lanes,
        Supplier<UUID> fresh,
        InstantSource clock) {
    /// A page where a scenario is chosen and opened.
    ///
    /// @param from the room that is open, if any
    /// @param opened shows the room of an exercise
    /// @param left returns to where one came from
    public Screen library(Optional<OpenRoom> from, Consumer<OpenRoom> opened, Runnable left) {
        return page(from, opened, left);
    }

    /// The same page, with this file read.
    public Screen reading(Path file, Optional<OpenRoom> from, Consumer<OpenRoom> opened, Runnable left) {
        var page = page(from, opened, left);
        page.read(file);
        return page;
    }

    private LibraryScreen page(Optional<OpenRoom> from, Consumer<OpenRoom> opened, Runnable left) {
        return new LibraryScreen(
                frame,
                shelf,
                new LibraryViewModel(shelf, imports, doors, lanes, fresh, from),
                lanes,
                opened,
                left,
                () -> new RetellViewModel(closed, lanes, fresh.get().getLeastSignificantBits()),
                clock);
    }
}
