// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

/// What the checker looks for. What each says stands in the bundles under `message.rule`.
public enum Rule {
    UNFILLED_VARIABLE("M01", true),
    STALE_VARIABLE("M02", true),
    /// Says what the register of facts does not hold for verified.
    UNVERIFIED_FACT("M03", true),
    UNSOURCED_FIGURE("M04", false),
    BLAME("M05", true),
    SPECULATION("M06", true),
    VICTIM_NAME("M07", true),
    NO_EMPATHY("M08", false),
    NO_ACTION("M09", false),
    NO_NEXT_UPDATE("M10", false),
    HARD_TO_READ("M11", false),
    /// Covello's 27 words, 9 seconds, 3 messages.
    KEY_MESSAGES("M12", false),
    TOO_LONG("M13", true),
    /// Denial beside apology or redress in one crisis (Coombs 2007, rule S8).
    CONTRADICTION("M14", true),
    DRIFT("M15", true),
    EXPIRED("M16", true),
    EXERCISE_TEXT("M17", true),
    PRIVATE_LINK("M18", true);

    private final String number;
    private final boolean grave;

    Rule(String number, boolean grave) {
        this.number = number;
        this.grave = grave;
    }

    /// By which people speak of it ("M01").
    public String number() {
        return number;
    }

    /// Whether a text should not go out before this is settled; else it is advice.
    public boolean isGrave() {
        return grave;
    }
}
