// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.plan;

/// Why a text could not be read as a plan.
///
/// @param line from 1; 0 for the text as a whole
/// @param found the words that could not be read; may be empty
public record PlanFlaw(Problem problem, int line, String found) {
    /// What can be wrong.
    public enum Problem {
        NO_PLAN,
        NO_CARD,
        UNREADABLE_LINE,
        UNKNOWN_ROLE,
        NOT_A_NUMBER,
        ONE_LANGUAGE_ONLY,
        STEP_WITHOUT_CARD
    }
}
