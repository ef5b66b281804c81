// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

/// A question that somebody puts to the organisation.
///
/// @param asker who asks
/// @param question the sentence that asks, as it was written
/// @param filed the mention in which it stands
public record Asked(Asker asker, String question, Filed filed) {
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
