// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

/// Something amiss in a scenario.
///
/// @param where id of the inject, or what holds it
/// @param detail the id, key or time that is meant
public record Flaw(Kind kind, String where, String detail) {
    /// What is amiss.
    public enum Kind {
        /// Two things of one kind have the same id.
        SAME_ID(true),
        /// Injects wait for each other in a ring.
        CYCLE(true),
        /// It can never be played.
        DEAD_BRANCH(true),
        /// A condition names an inject or a reaction that is not there.
        MISSING_CONDITION(true),
        /// It is sent to a team that is not there.
        MISSING_TARGET(true),
        MISSING_OBJECTIVE(false),
        /// It reaches players and says nothing.
        MISSING_TEXT(false),
        MISSING_VARIABLE(false),
        /// It waits for an inject that comes later.
        LATE_PARENT(false),
        BEYOND_END(false),
        /// More reaches one team within five minutes than it can take in.
        OVERLOAD(false);

        private final boolean blocking;

        Kind(boolean blocking) {
            this.blocking = blocking;
        }

        /// Whether the scenario cannot be played as it was meant.
        public boolean isBlocking() {
            return blocking;
        }
    }
}
