// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import java.time.Duration;
import java.util.Random;

/// How long to wait after failures in a row: exponential, with full jitter so that many stations do not come back at
/// the same instant (M. Brooker, "Exponential Backoff and Jitter", AWS Architecture Blog, 2015).
final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int DOUBLINGS = 10;

    private Backoff() {}

    /// @param failures in a row, from 1
    static Duration after(int failures, Random random) {
        var ceiling = ceiling(failures);
        return Duration.ofMillis(1 + (long) (random.nextDouble() * ceiling.toMillis()));
    }

    static Duration ceiling(int failures) {
        var doubled = FIRST.multipliedBy(1L << Math.clamp(failures - 1, 0, DOUBLINGS));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}
