// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.time.Duration;

/// Something the cell did that shows on the chronogramme.
///
/// @param at game time
/// @param detail a level's number, or words; empty where the kind says all
record Milestone(Kind kind, Duration at, String detail) {
    /// What was done.
    enum Kind {
        OPENED,
        LEVEL,
        DECIDED,
        PUBLISHED,
        REPORTED,
        STOOD_DOWN
    }
}
