// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.question;

import java.time.Instant;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.message.Audience;
import org.vigie.core.message.MessageId;

/// A question to which no approved text was found when it was asked.
///
/// @param audience who asked it
/// @param text as it was typed
/// @param by who opened it
/// @param answer the text that answers it by now; empty while none does
/// @param aside whether nobody waits for an answer any more
public record Question(
        QuestionId id,
        Audience audience,
        String text,
        Optional<PersonId> by,
        Instant at,
        Optional<Answer> answer,
        boolean aside) {
    /// The text that answers.
    ///
    /// @param version of that text when it was linked
    /// @param by who linked it
    public record Answer(MessageId message, int version, Optional<PersonId> by, Instant at) {}

    public boolean isOpen() {
        return answer.isEmpty() && !aside;
    }

    Question answered(Answer by) {
        return new Question(id, audience, text, this.by, at, Optional.of(by), false);
    }

    Question setAside() {
        return new Question(id, audience, text, by, at, answer, true);
    }
}
