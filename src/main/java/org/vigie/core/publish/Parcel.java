// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import org.vigie.core.cell.RoomId;
import org.vigie.core.message.Purpose;

/// What a channel is handed. Only the [Desk] packs one, after it has looked at the approval once more.
public final class Parcel {
    private final RoomId room;
    private final Purpose purpose;
    private final Sending sending;
    private final String key;
    private final int from;
    private final int to;

    /// @param key recorded before, and the same at every try
    /// @param from the first piece, from 0
    /// @param to one past the last
    Parcel(RoomId room, Purpose purpose, Sending sending, String key, int from, int to) {
        this.room = room;
        this.purpose = purpose;
        this.sending = sending;
        this.key = key;
        this.from = from;
        this.to = to;
    }

    /// Where it was handed over: what a channel keeps together belongs to one room.
    public RoomId room() {
        return room;
    }

    /// What the text is for.
    public Purpose purpose() {
        return purpose;
    }

    public Sending sending() {
        return sending;
    }

    public String key() {
        return key;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }
}
