// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

import java.time.Instant;
import java.util.Optional;

/// A burst (rafale) from its first to its last step: one alarm, however many steps stand out.
///
/// @param begin start of the first step that stood out
/// @param peak start of the step furthest above its expectation
/// @param end start of the first calm step after it; empty while it lasts
/// @param height value at the peak
/// @param expected what was expected at the peak, in the same unit
public record Episode(Instant begin, Instant peak, Optional<Instant> end, double height, double expected) {
    /// How many times the expectation the peak reached; `expected` is never 0 (see the detector).
    public double factor() {
        return height / expected;
    }

    public boolean lasts() {
        return end.isEmpty();
    }
}
