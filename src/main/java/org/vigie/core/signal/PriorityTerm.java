// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

/// What a mention's priority is the sum of. The name for people is the text `priority.term.NAME`.
public enum PriorityTerm {
    /// How many follow or read whoever wrote it.
    AUDIENCE,
    /// Reactions per minute now.
    VELOCITY,
    /// How grave the narrative is that it belongs to.
    NARRATIVE,
    /// How negative it sounds.
    NEGATIVITY,
    /// How toxic it sounds.
    TOXICITY,
    /// See [Sign#VULNERABILITY].
    VULNERABILITY,
    /// See [Sign#DANGER].
    DANGER,
    /// See [Sign#FRAUD].
    FRAUD,
    /// See [Sign#PRESS].
    PRESS,
    /// See [Sign#AUTHORITY].
    AUTHORITY,
    /// See [Sign#LAWYER].
    LAWYER,
    /// How long it has waited for a first act of the cell.
    WAITING;

    /// The term that this sign adds to.
    public static PriorityTerm of(Sign sign) {
        return switch (sign) {
            case VULNERABILITY -> VULNERABILITY;
            case DANGER -> DANGER;
            case FRAUD -> FRAUD;
            case PRESS -> PRESS;
            case AUTHORITY -> AUTHORITY;
            case LAWYER -> LAWYER;
        };
    }

    /// The line of the short breakdown in which it is shown.
    public Group group() {
        return switch (this) {
            case AUDIENCE -> Group.AUDIENCE;
            case VELOCITY -> Group.VELOCITY;
            case NARRATIVE -> Group.NARRATIVE;
            case NEGATIVITY, TOXICITY, WAITING -> Group.TONE_AND_WAITING;
            case VULNERABILITY, DANGER, FRAUD, PRESS, AUTHORITY, LAWYER -> Group.SIGNS;
        };
    }

    /// The key of the name for people.
    public String textKey() {
        return "priority.term." + name();
    }

    /// The lines of the short breakdown, in the order to show.
    public enum Group {
        AUDIENCE,
        VELOCITY,
        NARRATIVE,
        TONE_AND_WAITING,
        SIGNS;

        /// The key of the name for people.
        public String textKey() {
            return "priority.group." + name();
        }
    }
}
