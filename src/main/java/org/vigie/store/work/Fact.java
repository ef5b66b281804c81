// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Hash;
import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Evidence;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;
import org.vigie.core.source.SourceId;
import org.vigie.core.traffic.Visits;

/// One thing that a harvest told, as the mention segments keep it. The tables of `work` are these facts,
/// applied in order.
sealed interface Fact {
    /// A mention seen for the first time, or with another text than before.
    ///
    /// @param hash of the evidence, kept when the evidence itself is erased
    /// @param evidence the source's bytes; empty once erased, like title, text, author and link of the mention then
    record Said(boolean first, Mention mention, Analysis analysis, Hash hash, Optional<Evidence> evidence)
            implements Fact {}

    /// Other counters than before.
    ///
    /// @param audience of the author, or -1
    record Counted(MentionKey key, Engagement engagement, long audience, Instant at) implements Fact {}

    /// The source says that it is deleted.
    record Deleted(MentionKey key, Instant at) implements Fact {}

    /// What web analytics counted, new or otherwise than before.
    record Measured(SourceId source, List<Visits> measures) implements Fact {
        public Measured {
            measures = List.copyOf(measures);
        }
    }

    /// The end of a harvest: the facts before it hold, and the source was read this far.
    ///
    /// @param next absent for a part of a harvest that is not its last
    /// @param facts how many facts before this one belong to it; others were never acknowledged
    record Harvested(SourceId source, Optional<Cursor> next, int facts, Tally tally) implements Fact {}

    /// An act on narratives took effect here, behind the mentions before it. No part of a harvest.
    record Acted(EntryRef act) implements Fact {}

    /// What a harvest brought, in numbers.
    record Tally(int fetched, int fresh, int duplicate, int edited, int removed, Map<Fault, Integer> refused) {
        public Tally {
            refused = Map.copyOf(refused);
        }
    }
}
