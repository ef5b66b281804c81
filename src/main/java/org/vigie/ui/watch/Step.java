// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// How much time one bar of the volume chart stands for.
enum Step {
    MINUTE(Duration.ofMinutes(1)),
    FIVE_MINUTES(Duration.ofMinutes(5)),
    QUARTER(Duration.ofMinutes(15)),
    HOUR(Duration.ofHours(1)),
    DAY(Duration.ofDays(1));

    /// More bars than this are too thin to be told apart.
    static final int BARS = 180;

    private final Duration length;

    Step(Duration length) {
        this.length = length;
    }

    Duration length() {
        return length;
    }

    /// What the store is asked for: days are made of hours, because a day starts at midnight of a place.
    Duration asked() {
        return this == DAY ? HOUR.length : length;
    }

    /// The finest step that leaves bars wide enough to read.
    static Step fitting(Duration span) {
        for (var step : values()) if (span.toSeconds() / step.length.toSeconds() <= BARS) return step;
        return DAY;
    }

    /// The start of the bar that this instant falls into.
    Instant start(Instant at, ZoneId zone) {
        if (this == DAY) return at.atZone(zone).truncatedTo(ChronoUnit.DAYS).toInstant();
        long seconds = length.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(at.getEpochSecond(), seconds) * seconds);
    }

    /// The start of the bar after the one that starts here.
    Instant next(Instant start, ZoneId zone) {
        return this == DAY ? start.atZone(zone).plusDays(1).toInstant() : start.plus(length);
    }
}
