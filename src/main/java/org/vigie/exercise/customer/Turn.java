// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.customer;

import java.util.List;
import java.util.Optional;

/// One answer, and what it did.
///
/// @param anger after it, from 0 to 100
/// @param reply what the customer says to it
/// @param missing what the customer still waits for most; absent when nothing is missing
public record Turn(String answer, List<Change> changes, int anger, String reply, Optional<Cue> missing) {
    public Turn {
        changes = List.copyOf(changes);
    }

    /// A cue and by how much it moved the anger.
    ///
    /// @param words that showed it
    /// @param why it did not count in full
    public record Change(Cue cue, List<String> words, int shift, Why why) {
        public Change {
            words = List.copyOf(words);
        }
    }

    /// How a cue counted.
    public enum Why {
        FULL,
        /// Facts before feelings: half.
        TOO_EARLY,
        /// It was said before: a third.
        AGAIN,
        /// Another hour than promised before.
        OTHER_HOUR
    }
}
