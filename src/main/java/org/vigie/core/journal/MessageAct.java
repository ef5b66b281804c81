// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.util.List;
import java.util.Optional;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Outlet;

/// What is recorded about texts kept ready.
public sealed interface MessageAct extends Payload {
    /// Texts were added, edited or brought in from a file: each is kept whole, with its new version.
    ///
    /// @param proposedBy the language model whose proposal a person took up; empty for words of people
    record Kept(List<Message> messages, Optional<String> proposedBy) implements MessageAct {
        public Kept {
            if (messages.isEmpty()) throw new IllegalArgumentException("At least one text is kept.");
            messages = List.copyOf(messages);
        }

        public Kept(List<Message> messages) {
            this(messages, Optional.empty());
        }
    }

    /// A language model proposed words that were not shown to be taken up: they said what nobody had given it, or left
    /// out what must stay.
    ///
    /// @param message the text that words were asked for
    /// @param model that proposed them
    /// @param added words that stand in nothing it was given
    /// @param leftOut words of the text that its translation lacks
    record ProposalRefused(MessageId message, String model, List<String> added, List<String> leftOut)
            implements MessageAct {
        public ProposalRefused {
            added = List.copyOf(added);
            leftOut = List.copyOf(leftOut);
        }
    }

    /// A text may no longer be used.
    record Withdrawn(MessageId message, String reason) implements MessageAct {}

    /// A text that was withdrawn may be used again.
    record Restored(MessageId message) implements MessageAct {}

    /// A text was copied to be used elsewhere.
    ///
    /// @param text as it was copied, with its values
    record Used(MessageId message, int version, Outlet outlet, String text) implements MessageAct {}

    /// A variable has a value in this room.
    ///
    /// @param value empty to take it away
    /// @param source by what it is known, in the person's words; may be empty
    record Filled(String variable, String value, String source) implements MessageAct {}
}
