// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.function.LongSupplier;

/// The hour in an exercise: it stands or runs at a chosen speed, and whoever plays the exercise beats it. Safe for many
/// threads.
///
/// It is driven by a count of nanoseconds, so that a wall clock that is set does not move it. Between two beats it
/// shows [#LARGEST_LEAD] more at most: whoever keeps its time at every beat never loses more of what was seen. A beat
/// that was late brings what is missing; a computer that slept finds the game where it was.
public final class GameClock implements InstantSource {
    /// A longer time between two beats is no beat that was late: the computer slept.
    public static final Duration LONGEST_GAP = Duration.ofSeconds(5);

    /// How far it is shown beyond its last beat, in game time.
    public static final Duration LARGEST_LEAD = Duration.ofSeconds(1);

    /// The wall clock may go this far from the count of nanoseconds between two beats.
    private static final Duration LARGEST_DRIFT = Duration.ofSeconds(2);

    private final Instant start;
    private final InstantSource wall;
    private final LongSupplier nanos;
    private Duration shown = Duration.ZERO;
    private Instant wallMark;
    private long nanoMark;
    private double speed = 1;
    private boolean running;

    /// @param start what the clock shows at the game's beginning
    /// @param nanos nanoseconds of this process, from anywhere
    public GameClock(Instant start, InstantSource wall, LongSupplier nanos) {
        this.start = start;
        this.wall = wall;
        this.nanos = nanos;
        this.wallMark = wall.instant();
        this.nanoMark = nanos.getAsLong();
    }

    @Override
    public Instant instant() {
        return start.plus(at());
    }

    /// The game's time, from its start.
    public synchronized Duration at() {
        if (!running) return shown;
        return shown.plus(Collections.min(List.of(passed(), LARGEST_LEAD)));
    }

    /// The game's time that passed since the last beat.
    private Duration passed() {
        return Duration.ofNanos((long) (Math.max(0, nanos.getAsLong() - nanoMark) * speed));
    }

    public synchronized boolean isRunning() {
        return running;
    }

    /// Game seconds per real second.
    public synchronized double speed() {
        return speed;
    }

    /// Shows this time from now on, and runs from it or stands.
    public synchronized void set(Duration at, boolean runs, double gameSecondsPerSecond) {
        if (!(gameSecondsPerSecond > 0)) throw new IllegalArgumentException("A game runs forward.");
        shown = at;
        running = runs;
        speed = gameSecondsPerSecond;
        mark();
    }

    /// Says that the computer is awake. Where it was not since the last beat, or its clock was set, the game stands
    /// where it was at that beat.
    ///
    /// @return whether the game was stopped so
    public synchronized boolean beat() {
        if (running && wasAway()) {
            running = false;
            mark();
            return true;
        }
        if (running) shown = shown.plus(passed());
        mark();
        return false;
    }

    private boolean wasAway() {
        var passed = Duration.ofNanos(nanos.getAsLong() - nanoMark);
        var onTheWall = Duration.between(wallMark, wall.instant());
        return passed.compareTo(LONGEST_GAP) > 0
                || onTheWall.minus(passed).abs().compareTo(LARGEST_DRIFT) > 0;
    }

    private void mark() {
        wallMark = wall.instant();
        nanoMark = nanos.getAsLong();
    }
}
