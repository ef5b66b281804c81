// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.interview;

/// From where a question comes.
public enum Angle {
    OPENING,
    /// What the message map answers.
    MAP,
    /// A claim that nobody has verified.
    RUMOUR,
    /// A claim that is known to be false.
    DENIED,
    FIGURE,
    SILENCE,
    LEVEL,
    BLAME,
    /// What may come.
    FORESEE,
    PERSON,
    /// The question before, once more.
    INSIST,
    LAST;

    /// Whether an answer has to get from the question to what is to be said.
    public boolean wantsBridge() {
        return switch (this) {
            case RUMOUR, DENIED, FIGURE, LEVEL, BLAME, FORESEE, PERSON, SILENCE, INSIST -> true;
            case OPENING, MAP, LAST -> false;
        };
    }
}
