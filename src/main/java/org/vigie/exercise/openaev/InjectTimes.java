// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.openaev;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// When an inject is due, by the rule of OpenAEV (InjectModelHelper.computeInjectDate): the start, the delay divided by
/// the speed, and the pauses that began before, rounded up together to a whole minute.
public final class InjectTimes {
    private static final long MINUTE = 60;

    private InjectTimes() {}

    public record Pause(Instant began, Duration length) {}

    /// @param speed how many times faster than the clock, 1 or more
    /// @param running when the pause began that has not ended yet
    public static Instant due(
            Instant start, Duration after, int speed, List<Pause> ended, Optional<Instant> running, Instant now) {
        if (speed < 1) throw new IllegalArgumentException("The speed is 1 or more: " + speed);
        var planned = start.plusSeconds(after.toSeconds() / speed);
        long paused = 0;
        for (var pause :
                ended.stream().sorted(Comparator.comparing(Pause::began)).toList()) {
            if (pause.began().isAfter(planned.plusSeconds(paused))) break;
            paused += pause.length().toSeconds();
        }
        var soFar = planned.plusSeconds(paused);
        long open = running.filter(soFar::isAfter)
                .map(began -> Duration.between(began, now).toSeconds())
                .orElse(0L);
        return planned.plusSeconds(Math.ceilDiv(paused + open, MINUTE) * MINUTE);
    }
}
