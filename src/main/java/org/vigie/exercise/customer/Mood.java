// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.customer;

/// How a customer sounds.
public enum Mood {
    CALM(25),
    TENSE(45),
    ANGRY(70),
    FURIOUS(100);

    private final int most;

    Mood(int most) {
        this.most = most;
    }

    /// The highest anger at which they still sound so.
    public int most() {
        return most;
    }

    public static Mood of(int anger) {
        for (var mood : values()) if (anger <= mood.most) return mood;
        return FURIOUS;
    }
}
