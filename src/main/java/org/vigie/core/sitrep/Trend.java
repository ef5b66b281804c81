// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.sitrep;

/// Which way a situation goes, as the report says it.
public enum Trend {
    WORSENING,
    STEADY,
    IMPROVING,
    /// Too little is known.
    UNKNOWN;

    /// Share of more or fewer mentions from one hour to the next that counts as a move.
    private static final double MOVE = 0.2;

    private static final int TOO_FEW = 10;

    /// What two hours side by side suggest; a person may say otherwise.
    ///
    /// @param lastHour mentions of the last hour
    /// @param hourBefore mentions of the hour before
    public static Trend of(long lastHour, long hourBefore) {
        if (lastHour + hourBefore < TOO_FEW) return UNKNOWN;
        if (lastHour > hourBefore * (1 + MOVE)) return WORSENING;
        return lastHour < hourBefore * (1 - MOVE) ? IMPROVING : STEADY;
    }
}
