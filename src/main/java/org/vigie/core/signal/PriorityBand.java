// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

/// The bands that a priority falls into; they tint its tile. The name for people is `priority.band.NAME`.
public enum PriorityBand {
    /// 85 and more.
    CRITICAL(85),
    /// 60 to 84.
    HIGH(60),
    /// 30 to 59.
    MODERATE(30),
    /// Under 30.
    LOW(0);

    private static final PriorityBand[] ALL = values();

    private final int from;

    PriorityBand(int from) {
        this.from = from;
    }

    /// The lowest score of this band.
    public int from() {
        return from;
    }

    /// @param score 0 to 100, rounded as shown
    public static PriorityBand of(int score) {
        for (var band : ALL) if (score >= band.from) return band;
        return LOW;
    }

    /// The key of the name for people.
    public String textKey() {
        return "priority.band." + name();
    }
}
