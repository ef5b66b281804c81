// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import org.vigie.core.message.Audience;
import org.vigie.core.message.MessageId;
import org.vigie.core.question.QuestionId;

/// What is recorded about questions that people put to the cell by word of mouth.
public sealed interface QuestionAct extends Payload {
    /// A question was asked to which no approved text was found.
    ///
    /// @param audience who asked it
    record Opened(QuestionId question, Audience audience, String text) implements QuestionAct {
        public Opened {
            if (text.isBlank()) throw new IllegalArgumentException("A question asks something.");
        }
    }

    /// An approved text answers it.
    record Answered(QuestionId question, MessageId message, int version) implements QuestionAct {}

    /// Nobody waits for an answer any more.
    record SetAside(QuestionId question) implements QuestionAct {}
}
