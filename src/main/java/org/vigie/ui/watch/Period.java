// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// The stretch of time that the screen shows.
sealed interface Period {
    /// The bounds when the room's clock shows `now`.
    ///
    /// @param story when the room's story started ("T0")
    Span span(Instant now, Instant story);

    /// The periods one click away. Rolling ones start on a full minute, so that they are the same question
    /// for a minute.
    enum Usual implements Period {
        HOUR,
        STORY,
        DAY,
        WEEK,
        EVERYTHING;

        @Override
        public Span span(Instant now, Instant story) {
            return switch (this) {
                case HOUR -> back(now, Duration.ofHours(1));
                case STORY -> Span.from(story);
                case DAY -> back(now, Duration.ofDays(1));
                case WEEK -> back(now, Duration.ofDays(7));
                case EVERYTHING -> Span.ALWAYS;
            };
        }

        private static Span back(Instant now, Duration length) {
            return Span.from(now.truncatedTo(ChronoUnit.MINUTES).minus(length));
        }
    }

    /// A period that someone set by hand.
    record Own(Instant since, Instant until) implements Period {
        public Own {
            if (!since.isBefore(until)) throw new IllegalArgumentException("A period ends after it starts.");
        }

        @Override
        public Span span(Instant now, Instant story) {
            return new Span(Optional.of(since), Optional.of(until));
        }
    }

    /// A period that goes on from an instant.
    record From(Instant since) implements Period {
        @Override
        public Span span(Instant now, Instant story) {
            return Span.from(since);
        }
    }

    /// @param since included; absent for the beginning
    /// @param until excluded; absent for now
    record Span(Optional<Instant> since, Optional<Instant> until) {
        static final Span ALWAYS = new Span(Optional.empty(), Optional.empty());

        static Span from(Instant since) {
            return new Span(Optional.of(since), Optional.empty());
        }

        static Span between(Instant since, Instant until) {
            return new Span(Optional.of(since), Optional.of(until));
        }
    }
}
