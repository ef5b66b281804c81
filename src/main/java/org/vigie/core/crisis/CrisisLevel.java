// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.crisis;

import java.util.List;

/// The five levels that a cell can be at, in rising order. The tool proposes one; a person decides.
public enum CrisisLevel {
    /// Veille: nothing out of the ordinary.
    WATCH,
    /// Vigilance: something moves and is looked at closely.
    ADVISORY,
    /// Alerte: the cell is warned and may be activated.
    ALERT,
    /// Crise: the cell is at work.
    CRISIS,
    /// Crise majeure: beyond the cell's own means, or the survival of the organisation.
    MAJOR_CRISIS;

    private static final List<CrisisLevel> ALL = List.of(values());

    /// 0 to 4, as shown on the badge.
    public int number() {
        return ordinal();
    }

    /// The level of this number, the lowest or the highest where the number lies outside.
    public static CrisisLevel nearest(int number) {
        return ALL.get(Math.clamp(number, 0, ALL.size() - 1));
    }

    public boolean isAtLeast(CrisisLevel other) {
        return compareTo(other) >= 0;
    }
}
