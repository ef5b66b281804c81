// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// How far back the screen looks.
enum Span {
    SIX_HOURS,
    /// From two hours before the room's story began, so that the calm before is seen; in a replay that has not come
    /// there yet, before the instant shown.
    STORY,
    DAY,
    WEEK;

    private static final Duration LEAD = Duration.ofHours(2);
    private static final Duration SHORT = Duration.ofHours(10);
    private static final Duration LONG = Duration.ofHours(50);

    /// @param story when the room's story began ("T0")
    Instant from(Instant now, Instant story) {
        return switch (this) {
            case SIX_HOURS -> now.truncatedTo(ChronoUnit.MINUTES).minus(Duration.ofHours(6));
            case STORY -> (story.isBefore(now) ? story : now).minus(LEAD).truncatedTo(ChronoUnit.HOURS);
            case DAY -> now.truncatedTo(ChronoUnit.MINUTES).minus(Duration.ofDays(1));
            case WEEK -> now.truncatedTo(ChronoUnit.HOURS).minus(Duration.ofDays(7));
        };
    }

    /// How the curve over this much time is drawn.
    static Grain grain(Duration length) {
        if (length.compareTo(SHORT) <= 0)
            return new Grain(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(10));
        if (length.compareTo(LONG) <= 0)
            return new Grain(Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(30));
        return new Grain(Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(1));
    }

    /// @param counted mentions are counted in steps of this length
    /// @param step between two points of the curve
    /// @param window the stretch before each point whose mentions make its rate
    record Grain(Duration counted, Duration step, Duration window) {}
}
