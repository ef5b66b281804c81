// SPDX-License-Identifier: Apache-2.0
package org.vigie.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.Rooms;

/// The rooms as the journal tells them; what it told last is kept for the next start.
final class GlancedRooms implements Rooms {
    private final Rooms journal;
    private final RoomGlance glance;
    private @Nullable List<Room> kept;

    GlancedRooms(Rooms journal, RoomGlance glance) {
        this.journal = journal;
        this.glance = glance;
    }

    @Override
    public synchronized List<Room> all() {
        var rooms = journal.all();
        if (!rooms.equals(kept)) glance.keep(rooms);
        kept = rooms;
        return rooms;
    }
}
