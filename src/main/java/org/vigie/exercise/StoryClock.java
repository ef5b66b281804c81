// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The hour in a story: it runs at a chosen speed beside the wall clock, pauses and jumps. Safe for many threads.
///
/// The story never goes back by itself; [#jump] may.
public final class StoryClock implements InstantSource {
    private final InstantSource wall;
    private Instant storyMark;
    private Instant wallMark;
    private double speed;
    private boolean paused;

    /// @param wall the clock that really runs
    /// @param start what the story's clock shows now
    /// @param speed story seconds per real second, above 0
    public StoryClock(InstantSource wall, Instant start, double speed) {
        if (!(speed > 0)) throw new IllegalArgumentException("A story runs forward.");
        this.wall = wall;
        this.storyMark = start;
        this.wallMark = wall.instant();
        this.speed = speed;
    }

    @Override
    public synchronized Instant instant() {
        if (paused) return storyMark;
        var passed = Duration.between(wallMark, wall.instant());
        return passed.isNegative() ? storyMark : storyMark.plusNanos((long) (passed.toNanos() * speed));
    }

    public synchronized double speed() {
        return speed;
    }

    /// Goes on from the present moment at another speed.
    public synchronized void setSpeed(double storySecondsPerSecond) {
        if (!(storySecondsPerSecond > 0)) throw new IllegalArgumentException("A story runs forward.");
        mark();
        speed = storySecondsPerSecond;
    }

    public synchronized void pause() {
        mark();
        paused = true;
    }

    public synchronized void resume() {
        wallMark = wall.instant();
        paused = false;
    }

    /// Shows this instant from now on.
    public synchronized void jump(Instant to) {
        storyMark = to;
        wallMark = wall.instant();
    }

    private void mark() {
        storyMark = instant();
        wallMark = wall.instant();
    }
}
