// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.cell;

import java.time.Instant;
import org.vigie.core.journal.Nature;

/// A room: one matter that is watched or handled, with its own mentions and log.
///
/// @param file the file number shown beside the title ("2026-014")
/// @param openedAt when it was opened on this station, or the instant its story starts for an exercise
public record Room(RoomId id, String title, String file, Nature nature, Instant openedAt) {
    public Room {
        if (title.isBlank()) throw new IllegalArgumentException("A room needs a title.");
    }
}
