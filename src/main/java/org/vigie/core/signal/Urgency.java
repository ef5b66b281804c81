// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How much a mention asks for a person: points that hold whatever the hour, and points that grow while it waits.
/// The parts behind them are those of its [Priority].
///
/// @param base points that do not depend on the hour; may exceed 100
/// @param waiting what waiting adds; empty for a mention that waits for nobody any more
public record Urgency(double base, Optional<Waiting> waiting) {
    /// Of a mention that was not weighed.
    public static final Urgency NONE = new Urgency(0, Optional.empty());

    private static final double HIGHEST = 100;

    /// Points that grow evenly from nothing to all within some time.
    ///
    /// @param points at the end, 0 to 100
    /// @param within how long that takes
    public record Waiting(Instant since, double points, Duration within) {
        /// The points after waiting up to this moment.
        double at(Instant now) {
            return waited(points, Duration.between(since, now).toMillis(), within.toMillis());
        }
    }

    /// The plain sum at this moment, by which lists are sorted; may exceed 100.
    public double points(Instant now) {
        return base + waiting.map(some -> some.at(now)).orElse(0.0);
    }

    /// The score shown at this moment, 0 to 100.
    public int score(Instant now) {
        return score(points(now));
    }

    public PriorityBand band(Instant now) {
        return PriorityBand.of(score(now));
    }

    /// The score shown for a sum of points: rounded, at most 100.
    public static int score(double points) {
        return (int) Math.min(HIGHEST, Math.round(points));
    }

    /// What waiting added after some time.
    ///
    /// @param points in the end
    /// @param millis waited so far
    /// @param within milliseconds until the end
    public static double waited(double points, long millis, long within) {
        return points * Math.clamp((double) millis / Math.max(1, within), 0, 1);
    }
}
