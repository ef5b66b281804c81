// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What rules would have raised over a period.
///
/// @param firings in the order of time
/// @param marked when it really began, if told
public record Rehearsal(Instant from, Instant until, Optional<Instant> marked, Duration lead, List<Firing> firings) {
    public Rehearsal {
        firings = List.copyOf(firings);
    }

    /// What an alarm would have been worth.
    public enum Worth {
        /// Before the marked beginning, close enough to be its first sign.
        EARLY,
        /// From the marked beginning on.
        DURING,
        /// Too long before it.
        FALSE,
        /// No beginning was marked.
        UNKNOWN
    }

    public Worth worth(Firing firing) {
        if (marked.isEmpty()) return Worth.UNKNOWN;
        if (!firing.at().isBefore(marked.get())) return Worth.DURING;
        return firing.at().isBefore(marked.get().minus(lead)) ? Worth.FALSE : Worth.EARLY;
    }

    /// How long before the marked beginning the first true alarm would have come; negative if after it.
    public Optional<Duration> headStart() {
        return firings.stream()
                .filter(firing -> worth(firing) == Worth.EARLY || worth(firing) == Worth.DURING)
                .findFirst()
                .flatMap(first -> marked.map(beginning -> Duration.between(first.at(), beginning)));
    }

    public long falseAlarms() {
        return firings.stream().filter(firing -> worth(firing) == Worth.FALSE).count();
    }
}
