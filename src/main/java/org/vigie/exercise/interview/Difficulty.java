// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.interview;

import java.time.Duration;
import java.util.List;

/// How hard a journalist asks.
public enum Difficulty {
    /// Open questions, time to think.
    ONE(90),
    /// The sore points, without hostility.
    TWO(60),
    /// False premises, loaded words, and the same question again.
    THREE(40);

    private final int seconds;

    Difficulty(int seconds) {
        this.seconds = seconds;
    }

    /// The time for one answer.
    public Duration time() {
        return Duration.ofSeconds(seconds);
    }

    /// What is asked, in order, as far as the room gives cause for it.
    List<Angle> angles() {
        return switch (this) {
            case ONE -> List.of(Angle.OPENING, Angle.MAP, Angle.FIGURE, Angle.RUMOUR, Angle.LAST);
            case TWO ->
                List.of(
                        Angle.OPENING,
                        Angle.SILENCE,
                        Angle.RUMOUR,
                        Angle.DENIED,
                        Angle.MAP,
                        Angle.FIGURE,
                        Angle.INSIST,
                        Angle.LAST);
            case THREE ->
                List.of(
                        Angle.OPENING,
                        Angle.RUMOUR,
                        Angle.INSIST,
                        Angle.SILENCE,
                        Angle.BLAME,
                        Angle.DENIED,
                        Angle.FIGURE,
                        Angle.RUMOUR,
                        Angle.PERSON,
                        Angle.FORESEE,
                        Angle.LAST);
        };
    }

    /// The key of its questions in the sheet.
    String key() {
        return switch (this) {
            case ONE -> "one";
            case TWO -> "two";
            case THREE -> "three";
        };
    }
}
