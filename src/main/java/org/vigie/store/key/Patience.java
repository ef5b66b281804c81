// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.key;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How long to wait after wrong guesses: five are free, then 30 s, doubling to a quarter of an hour.
///
/// @param wrong wrong guesses in a row
/// @param until nothing is checked before this
public record Patience(int wrong, Optional<Instant> until) {
    public static final Patience FRESH = new Patience(0, Optional.empty());

    private static final int FREE = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    /// After one more wrong guess at this instant.
    public Patience afterWrong(Instant now) {
        int guesses = wrong + 1;
        if (guesses < FREE) return new Patience(guesses, Optional.empty());
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(guesses - FREE, 10));
        return new Patience(guesses, Optional.of(now.plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST)));
    }

    /// The same, but for a pause that no rule gives: a clock was set back in between.
    Patience notLongerThanEver(Instant now) {
        return new Patience(wrong, until.map(end -> end.isAfter(now.plus(LONGEST)) ? now.plus(LONGEST) : end));
    }

    /// How many guesses are left before the next pause.
    public int left() {
        return Math.max(FREE - wrong, 1);
    }

    /// The end of the pause, if this instant lies in one.
    public Optional<Instant> pausedAt(Instant now) {
        return until.filter(now::isBefore);
    }
}
