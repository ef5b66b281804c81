// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Mention;
import org.vigie.core.signal.PriorityFacts;

/// How fast a mention collects reactions: replies, shares and likes per minute between its last two readings, or
/// since it was published while there is one. Less than a minute counts as one.
final class Velocity {
    private static final double MINUTE = 60_000;

    private Velocity() {}

    /// As the first reading tells it; null if the platform gives no counters.
    static @Nullable Double first(Mention mention) {
        return since(
                Engagement.NONE,
                mention.times().effective(),
                mention.engagement(),
                mention.times().seen());
    }

    /// Between two readings; null if the platform gives no counters.
    static @Nullable Double since(Engagement before, Instant then, Engagement now, Instant at) {
        if (now.replies() < 0 && now.shares() < 0 && now.likes() < 0) return null;
        double minutes = Math.max(MINUTE, at.toEpochMilli() - then.toEpochMilli()) / MINUTE;
        return Math.max(0, reactions(now) - reactions(before)) / minutes;
    }

    /// As priorities know it.
    static double known(@Nullable Double velocity) {
        return velocity == null ? PriorityFacts.UNKNOWN_VELOCITY : velocity;
    }

    private static long reactions(Engagement counters) {
        return Math.max(0, counters.replies()) + Math.max(0, counters.shares()) + Math.max(0, counters.likes());
    }
}
