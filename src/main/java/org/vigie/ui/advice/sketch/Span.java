// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.advice.sketch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How far back the episode reaches that the model is fitted on.
enum Span {
    /// Since the cell's T0.
    EPISODE(Duration.ZERO),
    THREE(Duration.ofHours(3)),
    SIX(Duration.ofHours(6)),
    TWELVE(Duration.ofHours(12)),
    DAY(Duration.ofHours(24));

    private static final Duration YOUNGEST = Duration.ofHours(1);
    private static final Duration OLDEST = Duration.ofHours(48);
    private static final Duration HALF_DAY = Duration.ofHours(12);

    private final Duration length;

    Span(Duration length) {
        this.length = length;
    }

    /// Hours, for those that have a length of their own.
    long hours() {
        return length.toHours();
    }

    /// Whether there is an episode of a length that can be fitted.
    static boolean hasEpisode(Optional<Instant> start, Instant now) {
        return start.map(at -> Duration.between(at, now))
                .filter(age -> age.compareTo(YOUNGEST) >= 0 && age.compareTo(OLDEST) <= 0)
                .isPresent();
    }

    /// This one, or six hours where there is no episode.
    Span usable(Optional<Instant> start, Instant now) {
        return this == EPISODE && !hasEpisode(start, now) ? SIX : this;
    }

    Duration length(Optional<Instant> start, Instant now) {
        return this == EPISODE ? Duration.between(start.orElseThrow(), now) : length;
    }

    /// Steps in which mentions are counted: short beside what the model looks for, and not too many.
    static Duration step(Duration length) {
        if (length.compareTo(Duration.ofHours(8)) <= 0) return Duration.ofMinutes(1);
        return Duration.ofMinutes(length.compareTo(HALF_DAY.plusHours(4)) <= 0 ? 2 : 5);
    }
}
