// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.util.List;
import java.util.Optional;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.message.MessageId;
import org.vigie.core.signal.Label;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.signal.PriorityWeights;
import org.vigie.core.signal.Taxonomy;

/// What is recorded about what the station reads out of mentions: corrections, narratives, what it looks for.
public sealed interface SignalAct extends Payload {
    /// A person looked at a label of the station's: corrected it, or confirmed it by saying the same.
    ///
    /// @param was what the station had said
    record LabelCorrected(MentionKey mention, Label label, Label was) implements SignalAct {
        public LabelCorrected {
            if (!label.isAboutTheSame(was)) throw new IllegalArgumentException("Both labels answer one question.");
        }

        /// Whether the person said what the station had said.
        public boolean confirms() {
            return label.equals(was);
        }
    }

    // ---- what the station is to look for and how it is to weigh

    /// From now on the station looks for these categories; known mentions are read again.
    record TaxonomyKept(Taxonomy taxonomy) implements SignalAct {
        /// The taxonomy that people keep now; empty while it is the one that the program comes with.
        public static Optional<Taxonomy> inForce(Journal journal) {
            return journal.lastStanding(TaxonomyKept.class)
                    .map(Entry::payload)
                    .flatMap(act ->
                            act instanceof TaxonomyKept(var taxonomy) ? Optional.of(taxonomy) : Optional.empty());
        }
    }

    /// From now on the station weighs mentions like this.
    record WeightsKept(PriorityWeights weights) implements SignalAct {}

    // ---- what people do to narratives

    /// From now on these are one; mentions to come follow.
    record NarrativesMerged(List<NarrativeId> merged, NarrativeId into) implements SignalAct {
        public NarrativesMerged {
            merged = List.copyOf(merged);
        }
    }

    /// These mentions leave a narrative and begin one of their own; mentions to come that are like them follow.
    ///
    /// @param into a new one
    record NarrativeSplit(NarrativeId from, NarrativeId into, String label, List<MentionKey> mentions)
            implements SignalAct {
        public NarrativeSplit {
            mentions = List.copyOf(mentions);
        }
    }

    record NarrativeRenamed(NarrativeId narrative, String label) implements SignalAct {}

    /// This text kept ready answers the narrative.
    ///
    /// @param message empty where none does any more
    record NarrativeAnswered(NarrativeId narrative, Optional<MessageId> message) implements SignalAct {}

    /// @param narrative that they belong to from now on; empty for none
    record MentionsLinked(List<MentionKey> mentions, Optional<NarrativeId> narrative) implements SignalAct {
        public MentionsLinked {
            mentions = List.copyOf(mentions);
        }
    }
}
