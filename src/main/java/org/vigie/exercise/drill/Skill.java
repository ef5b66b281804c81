// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.drill;

/// What a drill of five minutes trains.
public enum Skill {
    /// Answering the decision tree about an alert and rating its criticality.
    QUALIFY("qualify"),
    /// Writing a first statement that says enough and no more.
    HOLDING("holding"),
    /// Refusing a figure that nobody has verified.
    FIGURES("figures"),
    /// Leaving a role to the next.
    HAND_OVER("handover");

    private final String file;

    Skill(String file) {
        this.file = file;
    }

    /// The file of its cases, without folder and ending.
    String file() {
        return file;
    }
}
