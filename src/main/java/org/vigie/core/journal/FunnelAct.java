// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.time.Instant;
import java.util.Optional;
import org.vigie.core.action.Charge;
import org.vigie.core.funnel.Assurance;
import org.vigie.core.funnel.AssuranceId;
import org.vigie.core.funnel.ObjectionId;
import org.vigie.core.funnel.Proof;
import org.vigie.core.funnel.Spot;
import org.vigie.core.funnel.Step;
import org.vigie.core.message.Approved;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Tongue;

/// What is recorded about the funnel through which people buy.
public sealed interface FunnelAct extends Payload {
    /// A text stands at a step from now on, in its own language. Whoever reads it looks at the approval again.
    record TextPut(Step step, ApprovalAct.Words text) implements FunnelAct {
        /// The act for a text that may stand there; empty for one whose approval has ended or that is not written for
        /// this spot.
        public static Optional<TextPut> of(Spot spot, Approved text, Instant now) {
            if (!text.holdsAt(now) || !spot.takes(text.message())) return Optional.empty();
            return Optional.of(new TextPut(spot.step(), ApprovalAct.Words.of(text.message())));
        }
    }

    /// What stood at a spot is taken off.
    ///
    /// @param reason may be empty
    record TextTaken(Step step, Tongue language, String reason) implements FunnelAct {}

    /// Somebody looks after a step.
    record StepCharged(Step step, Charge charge) implements FunnelAct {}

    /// An objection was noted, or said anew: it is kept whole.
    record ObjectionKept(ObjectionId objection, Tongue language, String words, Optional<MessageId> answer)
            implements FunnelAct {
        public ObjectionKept {
            if (words.isBlank()) throw new IllegalArgumentException("An objection says something.");
        }
    }

    /// An objection is heard no more.
    record ObjectionWithdrawn(ObjectionId objection, String reason) implements FunnelAct {}

    /// A testimonial or a guarantee was noted, or said anew: it is kept whole, with its proof.
    record AssuranceKept(
            AssuranceId assurance,
            Assurance.Kind kind,
            Tongue language,
            String words,
            String source,
            Proof proof,
            Optional<MessageId> text)
            implements FunnelAct {
        public AssuranceKept {
            if (words.isBlank()) throw new IllegalArgumentException("A testimonial or a guarantee says something.");
        }
    }

    /// A testimonial or a guarantee no longer holds.
    record AssuranceWithdrawn(AssuranceId assurance, String reason) implements FunnelAct {}

    /// What stands was written to a file for a site to read.
    ///
    /// @param file its name, without the folder
    /// @param texts how many
    /// @param seal of what it says, whatever the format
    record Exported(String file, int texts, Hash seal) implements FunnelAct {}
}
