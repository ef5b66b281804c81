// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.vigie.core.alert.Matter;
import org.vigie.core.mention.MentionKey;

/// One post that many reacted to, with its counters as they were read.
///
/// @param name the displayed name of its author
/// @param audience of its author; empty where the platform does not tell it
/// @param readings in the order of time
public record Voice(
        MentionKey key,
        Matter.OfAuthor author,
        String name,
        OptionalLong audience,
        Instant at,
        List<Reading> readings) {
    public Voice {
        readings = List.copyOf(readings);
    }

    /// Counters at one moment.
    ///
    /// @param reactions replies, shares and likes together, as far as the platform tells them
    public record Reading(Instant at, long reactions, long replies) {}

    /// Reactions gained in the time up to this instant.
    public long gained(Instant until, Duration within) {
        return reactions(until) - reactions(until.minus(within));
    }

    /// People who had answered by then.
    public long replies(Instant at) {
        return readings.stream()
                .filter(reading -> !reading.at().isAfter(at))
                .mapToLong(Reading::replies)
                .max()
                .orElse(0);
    }

    private long reactions(Instant at) {
        return readings.stream()
                .filter(reading -> !reading.at().isAfter(at))
                .mapToLong(Reading::reactions)
                .max()
                .orElse(0);
    }
}
