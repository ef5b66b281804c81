// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.vigie.core.journal.Hash;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.source.SourceId;

/// What the figures were when the alert was raised; never recomputed.
///
/// It names mentions by key and by the hash of their source's bytes, and quotes none: what was said is asked of the
/// mentions, so that an erased one is erased here too.
///
/// @param from start of the window that was looked at
/// @param until its end, when the alert was raised
/// @param step of the curve
/// @param curve mentions per step up to the end, from some time before the window; of an author, what the rule measured
/// at the end of each step
/// @param negative of the mentions in the window; empty where tones were not read
/// @param top the posts that carry it, weightiest first
public record AlertEvidence(
        Instant from,
        Instant until,
        long mentions,
        OptionalLong negative,
        List<SourceCount> sources,
        Duration step,
        List<Long> curve,
        List<Exhibit> top) {
    public AlertEvidence {
        sources = List.copyOf(sources);
        curve = List.copyOf(curve);
        top = List.copyOf(top);
    }

    /// Nothing counted: a person's word alone.
    public static AlertEvidence none(Instant at) {
        return new AlertEvidence(
                at, at, 0, OptionalLong.empty(), List.of(), Duration.ofMinutes(1), List.of(), List.of());
    }

    /// How many of the mentions a source brought.
    public record SourceCount(SourceId source, long mentions) {}

    /// One post as it stood.
    ///
    /// @param hash of the bytes that the source gave
    public record Exhibit(MentionKey mention, Hash hash, Instant at) {}
}
