// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.oncall;

import java.time.Duration;
import java.time.Instant;

/// A stretch of time, its end excluded.
public record Span(Instant from, Instant to) {
    public Duration length() {
        return Duration.between(from, to);
    }

    boolean contains(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }
}
