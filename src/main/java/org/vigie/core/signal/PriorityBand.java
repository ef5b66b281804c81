// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    private static final int HIGHEST = 100;
    /// By score: looked up for a million mentions at a time.
    private static final PriorityBand[] BY_SCORE = IntStream.rangeClosed(0, HIGHEST)
            .mapToObj(score -> Stream.of(values())
                    .filter(band -> score >= band.from)
                    .findFirst()
                    .orElse(LOW))
            .toArray(PriorityBand[]::new);

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
        return BY_SCORE[Math.clamp(score, 0, HIGHEST)];
    }

    /// The key of the name for people.
    public String textKey() {
        return "priority.band." + name();
    }
}
