// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

import java.time.Instant;
import java.util.Optional;
import org.vigie.core.message.MessageId;

/// A question that somebody puts to the organisation.
///
/// @param asker who asks
/// @param question the sentence that asks, as it was written
/// @param filed the mention in which it stands
/// @param answer the text kept ready that answered it; empty while none did, and for words of one's own
public record Asked(Asker asker, String question, Filed filed, Optional<Answer> answer) {
    public Asked(Asker asker, String question, Filed filed) {
        this(asker, question, filed, Optional.empty());
    }

    /// The text that answered.
    ///
    /// @param version of that text
    public record Answer(MessageId message, int version, Instant at) {}

    public Asked answeredBy(Answer text) {
        return new Asked(asker, question, filed, Optional.of(text));
    }

    /// Who asks, those first whose silence costs most.
    public enum Asker {
        JOURNALIST,
        AUTHORITY,
        CUSTOMER
    }

    /// What became of it: the triage of its mention says so.
    public enum State {
        OPEN,
        ANSWERED,
        SET_ASIDE
    }

    public State state() {
        return switch (filed.triage().state()) {
            case TO_DO, IN_PROGRESS -> State.OPEN;
            case DONE -> State.ANSWERED;
            case DISMISSED -> State.SET_ASIDE;
        };
    }

    public boolean isOpen() {
        return state() == State.OPEN;
    }
}
