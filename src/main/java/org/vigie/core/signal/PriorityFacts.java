// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

import java.util.Set;
import org.vigie.core.mention.Author;

/// What a mention's priority rests on, its waiting time left out.
///
/// @param audience who follows or reads the author; [Author#UNKNOWN] if nobody tells
/// @param usualAudience stands for an unknown audience: the median of those known of its source;
///     [Author#UNKNOWN] if none is known there either
/// @param velocity reactions per minute now; [#UNKNOWN_VELOCITY] if the platform gives no counters
/// @param narrative how grave its narrative is, 0 to 1; 0 if it belongs to none
public record PriorityFacts(
        long audience, long usualAudience, double velocity, Tone tone, double narrative, Set<Sign> signs) {
    public static final double UNKNOWN_VELOCITY = -1;
    public static final PriorityFacts NONE =
            new PriorityFacts(Author.UNKNOWN, Author.UNKNOWN, UNKNOWN_VELOCITY, Tone.NONE, 0, Set.of());

    public PriorityFacts {
        signs = Set.copyOf(signs);
        if (!(narrative >= 0 && narrative <= 1))
            throw new IllegalArgumentException("A narrative's gravity lies between 0 and 1.");
        if (Double.isNaN(velocity)) throw new IllegalArgumentException("A velocity is a number.");
    }
}
