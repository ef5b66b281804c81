// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How the mentions of a store came to be known: every text, every other count and every removal, at its time. What was
/// erased since is erased here too. Every call reads files: never on the screen's thread.
public interface Chronicle {
    /// When something came, in order of time; what came at one instant is in the order in which it came.
    List<Moment> moments();

    /// What came then; empty if it was erased since.
    Optional<News> at(Moment moment);

    /// One thing that came.
    ///
    /// @param at when it was seen
    /// @param segment with the offset, where it lies in the store
    record Moment(Instant at, long segment, long offset) {}

    /// What a moment brought.
    sealed interface News {
        /// A mention seen for the first time, or with another text than before.
        record Said(boolean first, Sighting sighting) implements News {}

        /// Other counters than before.
        ///
        /// @param audience of the author, or -1
        record Counted(MentionKey key, Engagement engagement, long audience) implements News {}

        record Removed(Removal removal) implements News {}
    }
}
