// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.RoleId;
import org.vigie.core.message.Circuit;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;

/// What is recorded about texts on their way to being allowed out. Each act names the words it is about: it says
/// nothing about others.
public sealed interface ApprovalAct extends Payload {
    /// A text with the words that are meant.
    ///
    /// @param version as people call it; the seal alone decides
    /// @param seal of [Message#seal]
    record Words(MessageId message, int version, Hash seal) {
        public static Words of(Message message) {
            return new Words(message.id(), message.version(), message.seal());
        }
    }

    /// Approval is asked for. Who asks has written or read the words, and signs nothing after that.
    ///
    /// @param steps the roles that say yes, in their order, as the circuit was then
    record Submitted(List<Words> texts, List<RoleId> steps) implements ApprovalAct {
        public Submitted {
            if (texts.isEmpty()) throw new IllegalArgumentException("At least one text is submitted.");
            if (steps.isEmpty()) throw new IllegalArgumentException("A circuit has a step at least.");
            texts = List.copyOf(texts);
            steps = List.copyOf(steps);
        }
    }

    /// One step said yes.
    ///
    /// @param delegate whether the person stood in for the one who holds the role
    /// @param until when the approval ends; empty for as long as the text stands
    record Signed(List<Words> texts, RoleId step, boolean delegate, Optional<Instant> until, String comment)
            implements ApprovalAct {
        public Signed {
            if (texts.isEmpty()) throw new IllegalArgumentException("At least one text is signed.");
            texts = List.copyOf(texts);
        }
    }

    /// One step said no.
    record Refused(Words text, RoleId step, String reason) implements ApprovalAct {
        public Refused {
            if (reason.isBlank()) throw new IllegalArgumentException("A refusal says why.");
        }
    }

    /// Somebody wrote beside the words.
    record Commented(Words text, String comment) implements ApprovalAct {
        public Commented {
            if (comment.isBlank()) throw new IllegalArgumentException("A comment has words.");
        }
    }

    /// Who holds a step was reminded of the texts that wait there.
    record Reminded(List<Words> texts, RoleId step) implements ApprovalAct {
        public Reminded {
            texts = List.copyOf(texts);
        }
    }

    /// From now on texts go through these steps. Those on their way keep theirs.
    record CircuitSet(Circuit circuit) implements ApprovalAct {}
}
