// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

/// Whether something happened, is played back, or is only practised. Indelible once recorded.
public enum Nature {
    /// It happened.
    REAL,
    /// It happened earlier and is being played back.
    REPLAY,
    /// It is practice: marked everywhere, and unable to leave the room.
    EXERCISE
}
