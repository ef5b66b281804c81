// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

import java.time.Duration;
import java.util.Optional;
import org.vigie.core.crisis.CrisisLevel;

/// How the players behave in a dry run.
public enum Posture {
    /// Every reaction is met at half of its window; a text goes out every 20 minutes, a level is taken every 15.
    RESPONSIVE,
    /// Nothing is ever done.
    SILENT;

    Optional<Duration> level(CrisisLevel level) {
        if (level == CrisisLevel.WATCH) return Optional.of(Duration.ZERO);
        return this == SILENT ? Optional.empty() : Optional.of(Duration.ofMinutes(15L * level.number()));
    }

    Optional<Duration> published(int count) {
        if (count <= 0) return Optional.of(Duration.ZERO);
        return this == SILENT ? Optional.empty() : Optional.of(Duration.ofMinutes(20L * count));
    }

    boolean meets() {
        return this == RESPONSIVE;
    }

    /// How long after an inject its reaction is met or missed.
    Duration settles(Reaction reaction) {
        return this == SILENT ? reaction.window() : reaction.window().dividedBy(2);
    }
}
