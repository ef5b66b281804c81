// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.sitrep;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vigie.core.crisis.CrisisLevel;

/// When the cell meets next. Unless the last report says an hour, the level gives the pace, from that report or,
/// before the first, from when the level was decided. The paces are this project's own proposal, within the one to
/// two hours that practitioners give for updates.
public final class Rhythm {
    private Rhythm() {}

    /// Time from one briefing to the next; absent while a room only watches.
    public static Optional<Duration> pace(CrisisLevel level) {
        return switch (level) {
            case WATCH -> Optional.empty();
            case ADVISORY -> Optional.of(Duration.ofHours(4));
            case ALERT -> Optional.of(Duration.ofHours(2));
            case CRISIS -> Optional.of(Duration.ofHours(1));
            case MAJOR_CRISIS -> Optional.of(Duration.ofMinutes(30));
        };
    }

    /// The next briefing; absent while nothing calls for one. It may lie in the past: then it is late.
    ///
    /// @param last the report issued last, and when
    /// @param level in force
    /// @param levelSince when it was decided; absent while nobody has
    public static Optional<Instant> next(
            Optional<Sitreps.Issued> last, CrisisLevel level, Optional<Instant> levelSince) {
        var agreed = last.flatMap(issue -> issue.report().nextPoint());
        if (agreed.isPresent()) return agreed;
        var from = last.map(issue -> issue.entry().occurredAt()).or(() -> levelSince);
        return from.flatMap(start -> pace(level).map(start::plus));
    }
}
