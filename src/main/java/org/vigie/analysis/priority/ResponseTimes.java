// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.priority;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How fast the cell answers, told without flattering it: a mention that still waits is not left out, it counts
/// as waiting at least until now (right-censored).
///
/// @param waits the shortest first
public record ResponseTimes(List<Wait> waits) {
    /// A mention's way to the cell's first act.
    ///
    /// @param firstAct absent while nobody has acted
    public record Handling(Instant published, Optional<Instant> firstAct) {}

    /// How long a mention waited.
    ///
    /// @param answered whether it ended; if not, it is as long as this until now
    public record Wait(Duration length, boolean answered) {}

    /// How many were answered in time.
    ///
    /// @param inTime answered within the limit
    /// @param decided those, and all that were answered later or still wait beyond the limit
    /// @param open still wait within the limit: nobody can say yet
    public record InTime(long inTime, long decided, long open) {
        /// 0 to 1; absent while nothing is decided.
        public Optional<Double> share() {
            return decided == 0 ? Optional.empty() : Optional.of((double) inTime / decided);
        }
    }

    public ResponseTimes {
        waits = List.copyOf(waits);
    }

    /// @param now nothing that happened later is looked at
    public static ResponseTimes of(List<Handling> handlings, Instant now) {
        return new ResponseTimes(handlings.stream()
                .filter(handling -> !handling.published().isAfter(now))
                .map(handling -> wait(handling, now))
                .sorted(Comparator.comparing(Wait::length))
                .toList());
    }

    private static Wait wait(Handling handling, Instant now) {
        var act = handling.firstAct().filter(at -> !at.isAfter(now));
        var length = Duration.between(handling.published(), act.orElse(now));
        return new Wait(length.isNegative() ? Duration.ZERO : length, act.isPresent());
    }

    /// The median time to the first act, after Kaplan and Meier (1958): the first moment by which half of the
    /// mentions are answered, those that still wait counted for as long as they have waited. Absent while too
    /// many still wait.
    public Optional<Duration> median() {
        double unanswered = 1;
        for (int i = 0; i < waits.size(); i++) {
            if (!waits.get(i).answered()) continue;
            unanswered *= 1 - 1.0 / (waits.size() - i);
            if (unanswered <= 0.5 + 1e-9) return Optional.of(waits.get(i).length());
        }
        return Optional.empty();
    }

    /// How many were answered in less than the limit.
    public InTime within(Duration limit) {
        long inTime =
                waits.stream().filter(w -> w.answered() && shorter(w, limit)).count();
        long open =
                waits.stream().filter(w -> !w.answered() && shorter(w, limit)).count();
        return new InTime(inTime, waits.size() - open, open);
    }

    /// How many still wait.
    public long waiting() {
        return waits.stream().filter(wait -> !wait.answered()).count();
    }

    private static boolean shorter(Wait wait, Duration limit) {
        return wait.length().compareTo(limit) < 0;
    }
}
