// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.drill;

/// Something that the checker of texts holds against what was written.
///
/// @param number of the checker's rule ("M03")
/// @param words that it is about; may be empty
public record Fault(Kind kind, String number, String words) {
    /// What drills ask of the checker.
    public enum Kind {
        /// A claim that is not verified is said as a fact.
        UNVERIFIED,
        /// A figure without a source.
        UNSOURCED,
        BLAME,
        GUESS,
        /// Somebody who was hit is named.
        NAME,
        NO_EMPATHY,
        NO_ACTION,
        NO_NEXT_WORD,
        HARD_TO_READ,
        OTHER
    }
}
