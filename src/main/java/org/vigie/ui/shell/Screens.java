// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.vigie.core.cell.OpenRoom;
import org.vigie.ui.imports.Destination;
import org.vigie.ui.kit.Screen;

/// Makes the pages that the window shows, each when it is first needed.
///
/// @param ofRoom the pages of an open room, in the order of the rail
/// @param ofStation the pages that need no room, in use while none is open
/// @param assistant names a brand and opens its watch; absent where it is not built
/// @param imports opens a file, before any room is open too; absent where it is not built
/// @param ready done once pages can be made without waiting
/// @param faq shows the desk where questions find approved answers; absent where it is not built
/// @param cell shows the form that opens a crisis cell, given the room that is open; absent where it is not built
/// @param scenarios the library of exercises, and the desk where they are written; absent where it is not built
/// @param practice shows drills, interviews and customers to practise with, given the room that is open; absent where
/// it is not built
public record Screens(
        Function<OpenRoom, List<Screen>> ofRoom,
        Supplier<List<Screen>> ofStation,
        Optional<Guided> assistant,
        Optional<FileDoor> imports,
        CompletableFuture<?> ready,
        Optional<Consumer<OpenRoom>> faq,
        Optional<Consumer<Optional<OpenRoom>>> cell,
        Optional<Guided> scenarios,
        Optional<Consumer<Optional<OpenRoom>>> practice) {

    /// A page that leads somewhere: it ends with an open room, or is left.
    @FunctionalInterface
    public interface Guided {
        /// @param from the room that is open, if any
        Screen start(Optional<OpenRoom> from, Consumer<OpenRoom> opened, Runnable left);
    }

    /// What happens to a file that people open.
    public interface FileDoor {
        /// Asks which file and where it is read; nothing follows where a person gives it up.
        ///
        /// @param from the room that is open, if any
        void ask(Optional<OpenRoom> from, BiConsumer<Path, Destination> then);

        /// Reads mentions into the room that is open, over its page.
        void read(OpenRoom room, Path file);

        /// The library of exercises, with this file read.
        Guided library(Path file);
    }
}
