// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.crisis;

import java.util.OptionalDouble;

/// One thing that makes an escalation more or less likely, with what it weighs.
///
/// @param value in the unit of its kind; empty where it is not known, which weighs nothing
/// @param points what it adds, from 0 to the greatest of its kind
public record EscalationTerm(Kind kind, OptionalDouble value, int points) {
    /// What is looked at.
    public enum Kind {
        /// Mentions per hour against the seven-day baseline (×).
        VELOCITY_RATIO,
        /// Time in which the volume doubles (minutes).
        DOUBLING_TIME,
        /// Share of negative mentions (0 to 1).
        NEGATIVE_SHARE,
        /// Number of distinct sources.
        SOURCES,
        /// Widest known audience of an author (people).
        AMPLIFIER,
        /// Number of press titles.
        PRESS,
        /// Questions without an answer (mentions to do).
        UNANSWERED
    }
}
