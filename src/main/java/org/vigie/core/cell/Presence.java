// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.cell;

/// Where somebody of the cell is, as far as the room knows.
public enum Presence {
    /// In the crisis room.
    IN_ROOM,
    /// At work elsewhere, within reach.
    REMOTE,
    /// In a call, back soon.
    IN_CALL,
    /// Not at work for the cell.
    AWAY;

    /// Whether a role in these hands is held right now.
    public boolean isPresent() {
        return this != AWAY;
    }
}
