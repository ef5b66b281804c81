// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

/// What the program itself can observe in the players' log.
public enum Sign {
    /// A text left the room, or was rehearsed to.
    MESSAGE_PUBLISHED,
    /// The cell holds at least the level that is named.
    LEVEL_REACHED,
    /// The role that is named is held, or every role if none is.
    ROLE_HELD,
    /// A line of the main courante holds the words that are named, or any line if none are.
    LINE_LOGGED,
    FACT_VERIFIED,
    DECISION_TAKEN,
    SITREP_ISSUED,
    MENTION_ANSWERED
}
