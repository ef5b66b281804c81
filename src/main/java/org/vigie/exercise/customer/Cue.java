// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.customer;

/// What an answer does that a customer notices.
///
/// The shifts are a proposal of this program: see decision record 50 for what they rest on, and what they do not.
public enum Cue {
    /// Says what the customer goes through, in words of their own.
    ACKNOWLEDGE(-10),
    APOLOGISE(-8),
    /// Says what is known of the matter.
    INFORM(-10),
    /// Says what the adviser does for this customer now.
    ACT(-14),
    /// Promises something by a named time.
    PROMISE(-6),
    /// Brings, at the time named, what was promised.
    KEPT(-18),
    /// The time named has come, and nothing is brought.
    BROKEN(22),
    /// Tells the customer that they are wrong, or takes back what was said before.
    CONTRADICT(14),
    /// Words that only the house understands.
    JARGON(8),
    /// Lays the fault on the customer.
    BLAME(18),
    /// A formula that would fit any customer.
    EMPTY(8),
    /// Nothing of all this was heard.
    NOTHING(6);

    private final int shift;

    Cue(int shift) {
        this.shift = shift;
    }

    /// By how much anger moves, before the customer's own weights; below 0 it falls.
    public int shift() {
        return shift;
    }

    public boolean isGood() {
        return shift < 0;
    }

    /// Whether words alone show it; the others come of what was said before.
    boolean isRead() {
        return this != BROKEN && this != NOTHING;
    }
}
