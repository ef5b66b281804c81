// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Plays rules over what is already known: what would have fired, and when. Nothing is recorded.
public interface Rehearsals {
    /// Plays the rules; may take seconds: never on the screen's thread.
    ///
    /// @param progress told from time to time; its answer says whether to go on
    /// @return absent if it was not to go on
    Optional<Rehearsal> play(Question question, Progress progress);

    /// What is to be played.
    ///
    /// @param from included
    /// @param until excluded
    /// @param marked when it really began, as people know now; alarms up to `lead` before it are early, not false
    record Question(List<AlertRule> rules, Instant from, Instant until, Optional<Instant> marked, Duration lead) {
        public Question {
            rules = List.copyOf(rules);
        }
    }

    /// Hears how far it has come.
    @FunctionalInterface
    interface Progress {
        /// @param done 0 to 1
        /// @return false to stop
        boolean goOn(double done);
    }
}
