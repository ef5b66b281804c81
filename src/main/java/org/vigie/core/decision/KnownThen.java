// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.decision;

import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.vigie.core.crisis.CrisisLevel;

/// What the cell knew at the instant when it decided, frozen for whoever asks later.
///
/// @param mentionsPerHour in the hour before; absent if nothing could be counted
/// @param negativeShare of those mentions, 0 to 1
/// @param narratives labels of the largest narratives, largest first
/// @param unverified statements that were still to be verified
public record KnownThen(
        Instant at,
        CrisisLevel level,
        OptionalLong mentionsPerHour,
        OptionalDouble negativeShare,
        List<String> narratives,
        List<String> unverified) {
    public KnownThen {
        narratives = List.copyOf(narratives);
        unverified = List.copyOf(unverified);
    }
}
