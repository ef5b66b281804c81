// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vigie.core.alert.AlertId;
import org.vigie.core.alert.Sector;

/// What is recorded about the crisis cell of a room: that it was opened, and that it stood down.
public sealed interface CellAct extends Payload {
    /// A cell was opened. Its people, plans and cards are acts of their own.
    ///
    /// @param startsAt T0: when the crisis began; may lie before the opening, never after
    /// @param types codes of the plans that fit ("data-leak"); empty while that is not known
    /// @param ground the alert that gave rise to it
    record Opened(String title, Instant startsAt, List<String> types, Sector sector, Optional<AlertId> ground)
            implements CellAct {
        public Opened {
            if (title.isBlank()) throw new IllegalArgumentException("A cell needs a title.");
            types = List.copyOf(types);
        }
    }

    /// What was said at the opening was wrong, or is known better now.
    ///
    /// @param startsAt T0
    record Rectified(String title, Instant startsAt, List<String> types, Sector sector, String reason)
            implements CellAct {
        public Rectified {
            if (title.isBlank()) throw new IllegalArgumentException("A cell needs a title.");
            if (reason.isBlank()) throw new IllegalArgumentException("Rectifying a cell asks why.");
            types = List.copyOf(types);
        }
    }

    /// The cell stood down (désarmement).
    ///
    /// @param left how many steps of the checklist were not done
    record StoodDown(String reason, int left) implements CellAct {
        public StoodDown {
            if (reason.isBlank()) throw new IllegalArgumentException("Standing down asks why.");
        }
    }

    /// The cell is at work again.
    record Reopened(String reason) implements CellAct {
        public Reopened {
            if (reason.isBlank()) throw new IllegalArgumentException("Opening a cell again asks why.");
        }
    }
}
