// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import org.vigie.core.cell.RoomId;

/// Keeps the line that was being typed in a room, through navigation, locking and a crash.
public interface DraftBox {
    /// The line as it was left; empty if there is none.
    String load(RoomId room);

    /// Keeps the line; an empty one forgets it. Called from the JavaFX thread, so it must be quick.
    void save(RoomId room, String line);
}
