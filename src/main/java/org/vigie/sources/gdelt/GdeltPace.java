// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.gdelt;

import java.time.Duration;
import java.time.Instant;

/// One question in six seconds to GDELT, whichever source asks: its limit of five counts for a whole address.
final class GdeltPace {
    private static final Duration BETWEEN = Duration.ofSeconds(6);

    private Instant free = Instant.MIN;

    /// Takes the turn if it is free now; else says how long to wait.
    synchronized Duration take(Instant now) {
        if (now.isBefore(free)) return Duration.between(now, free);
        free = now.plus(BETWEEN);
        return Duration.ZERO;
    }

    /// Nobody asks before this instant.
    synchronized void holdUntil(Instant instant) {
        if (instant.isAfter(free)) free = instant;
    }
}
