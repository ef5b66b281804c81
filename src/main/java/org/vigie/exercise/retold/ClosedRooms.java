// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.retold;

import java.util.List;
import org.vigie.core.cell.Room;

/// The rooms of a station that are over, and what they left. Every call reads files: never on the screen's thread.
public interface ClosedRooms {
    /// Those that a scenario can be told after, the latest first. A real room is over once its level is back at watch,
    /// or a day after its last entry; an exercise as soon as nobody plays it.
    List<Room> all();

    /// @param ticks hears how far the reading is, and may stop it
    /// @throws java.util.concurrent.CancellationException once it was told to stop
    RoomMatter read(Room room, Ticks ticks);

    /// Hears how far something is.
    @FunctionalInterface
    interface Ticks {
        /// @return whether to go on
        boolean at(long done, long total);
    }
}
