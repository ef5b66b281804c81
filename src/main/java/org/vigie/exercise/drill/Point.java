// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.drill;

/// One thing that was looked at in an answer, and what it was worth.
///
/// @param code what was looked at, for the bundles ("level", "empathy")
/// @param about what of it: a question, a sentence, the words that were found; may be empty
/// @param points given, from 0 to `outOf`
/// @param why the reason in the words of the case; empty where the bundles say it
/// @param rule of the field that it follows ("e7"), or of the checker ("M06"); may be empty
public record Point(String code, String about, int points, int outOf, String why, String rule) {
    public Point {
        if (outOf < 1 || points < 0 || points > outOf)
            throw new IllegalArgumentException("Points go from none to as many as there are: " + code);
    }

    /// Whether nothing is missing.
    public boolean isFull() {
        return points == outOf;
    }

    static Point of(String code, String about, boolean met, String why, String rule) {
        return new Point(code, about, met ? 1 : 0, 1, why, rule);
    }
}
