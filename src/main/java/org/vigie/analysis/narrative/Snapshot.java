// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Everything a [NarrativeTracker] knows, as plain data to be kept and given back. It holds short
/// phrases of mentions and no text; words are hashed. A restored tracker goes on exactly as the first would have.
///
/// @param now the latest instant met
/// @param faded when word counts were last halved
/// @param untidied mentions since the last tidying
/// @param created groups made so far
/// @param poles centroids by number
/// @param freePoles numbers free for reuse, next first
/// @param absorbed what a vanished narrative became part of
/// @param threads which narrative holds which conversation, longest unused first
/// @param pins which narrative texts decided by people belong to, by the hash of their terms
public record Snapshot(
        Instant now,
        Instant faded,
        int untidied,
        long created,
        Terms terms,
        List<Pole> poles,
        int[] freePoles,
        List<Kept> groups,
        Map<UUID, UUID> absorbed,
        Map<String, UUID> threads,
        Map<Long, UUID> pins) {

    /// The vocabulary, by number of term; hash 0 for a free number.
    public record Terms(double total, long[] hashes, float[] mentions, int[] free) {}

    /// A centroid: its terms' numbers, their weights, and the square of its length.
    public record Pole(int[] terms, float[] weights, double square) {}

    /// A narrative, shown or not yet.
    ///
    /// @param joined which one a person made it part of
    public record Kept(
            UUID id,
            long serial,
            Instant since,
            Instant last,
            long mentions,
            String label,
            boolean held,
            boolean grown,
            Optional<UUID> joined,
            int[] poles,
            int[] authors,
            List<Counted> phrases) {}

    /// A phrase and in how many mentions it stood.
    public record Counted(String key, String surface, int mentions) {}
}
