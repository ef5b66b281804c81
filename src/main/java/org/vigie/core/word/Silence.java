// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.word;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How long an audience has heard nothing.
///
/// @param signal the first sign of the crisis; absent while there is none: then no clock runs
/// @param first the first word to this audience since then
/// @param last the latest one
public record Silence(Audience audience, Optional<Instant> signal, Optional<Word> first, Optional<Word> last) {
    /// A first word later than this is late: practitioners give 30 to 60 minutes for a draft (rule e5).
    public static final Duration FIRST_WORD_SOON = Duration.ofMinutes(30);

    public static final Duration FIRST_WORD_LATE = Duration.ofMinutes(60);
    /// Silence longer than this is long: practitioners give one to two hours for an update (rule e5).
    public static final Duration NEXT_WORD_SOON = Duration.ofHours(1);

    public static final Duration NEXT_WORD_LATE = Duration.ofHours(2);

    /// How much a clock presses.
    public enum Pressure {
        NONE,
        SOON,
        LATE
    }

    /// The time from one instant to another, never below nothing.
    public static Duration between(Instant from, Instant to) {
        return to.isBefore(from) ? Duration.ZERO : Duration.between(from, to);
    }

    /// From the first sign to the first word, or until now while there is none.
    public Optional<Duration> toFirst(Instant now) {
        return signal.map(start -> between(start, first.map(Word::at).orElse(now)));
    }

    /// Since the last word; absent while there is none.
    public Optional<Duration> sinceLast(Instant now) {
        return last.map(word -> between(word.at(), now));
    }

    public Pressure onFirst(Instant now) {
        return toFirst(now)
                .map(length -> pressure(length, FIRST_WORD_SOON, FIRST_WORD_LATE))
                .orElse(Pressure.NONE);
    }

    public Pressure onNext(Instant now) {
        return sinceLast(now)
                .map(length -> pressure(length, NEXT_WORD_SOON, NEXT_WORD_LATE))
                .orElse(Pressure.NONE);
    }

    /// What asks for a word now: the first while there is none, else the next.
    public Pressure pressure(Instant now) {
        return last.isEmpty() ? onFirst(now) : onNext(now);
    }

    private static Pressure pressure(Duration length, Duration soon, Duration late) {
        if (length.compareTo(late) >= 0) return Pressure.LATE;
        return length.compareTo(soon) >= 0 ? Pressure.SOON : Pressure.NONE;
    }
}
