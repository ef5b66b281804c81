// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.home;

import java.util.Optional;
import org.vigie.core.cell.RoomId;

/// Where the start screen leads. What is not built is absent, and then not shown.
///
/// @param watchBrand starts the assistant that opens a watch
/// @param openCell asks for what a crisis cell needs
/// @param replay plays a room back from its start
/// @param importFile opens a file: mentions or an exercise
/// @param tabletop opens the library of exercises
/// @param security opens the settings where the store's protection is changed
/// @param practise offers drills of five minutes, an interview, an angry customer
public record HomeActions(
        Optional<Runnable> watchBrand,
        Optional<Runnable> openCell,
        Demo openDemo,
        Enter enter,
        Optional<Enter> replay,
        Optional<Runnable> importFile,
        Optional<Runnable> tabletop,
        Optional<Runnable> security,
        Optional<Runnable> practise,
        Runnable help) {

    /// Opens the fictional case.
    @FunctionalInterface
    public interface Demo {
        /// @param speed of the story; 1 is real time
        void open(double speed);
    }

    /// Goes on in a room.
    @FunctionalInterface
    public interface Enter {
        void room(RoomId room);
    }
}
