// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import java.time.Duration;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.vigie.core.source.Rhythm;

/// How often a source is asked now: twice as often after each answer that brings something, a quarter less often after
/// each that brings nothing, always within its rhythm. While hastened it is asked as often as the rhythm allows.
final class Pace {
    private static final double JITTER = 0.1;

    private final Rhythm rhythm;
    private final BooleanSupplier hastened;
    private Duration interval;

    Pace(Rhythm rhythm, BooleanSupplier hastened) {
        this.rhythm = rhythm;
        this.hastened = hastened;
        this.interval = rhythm.usual();
    }

    /// Takes note of an answer that brought so many new mentions.
    void brought(int fresh) {
        interval = fresh > 0
                ? longer(rhythm.fastest(), shorter(rhythm.usual(), interval.dividedBy(2)))
                : shorter(rhythm.slowest(), interval.multipliedBy(5).dividedBy(4));
    }

    Duration interval() {
        return interval;
    }

    /// The time until the next question: the interval, a tenth more or less, never under the fastest.
    Duration next(Random random) {
        if (hastened.getAsBoolean()) return rhythm.fastest();
        double factor = 1 + JITTER * (2 * random.nextDouble() - 1);
        return longer(rhythm.fastest(), Duration.ofMillis(Math.round(interval.toMillis() * factor)));
    }

    Duration fastest() {
        return rhythm.fastest();
    }

    static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
