// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// Game time as people write it.
final class GameTime {
    private static final Pattern CLOCK = Pattern.compile("(?:H\\+?)?(\\d{1,3})[:h](\\d{2})(?::(\\d{2}))?");
    private static final Pattern MINUTES = Pattern.compile("(?:H\\+)?(\\d{1,5})");
    private static final Pattern STEP = Pattern.compile("([+\\-−])\\s*(\\d{1,4})");

    private GameTime() {}

    /// Reads `H+01:12`, `1:12:40`, `1h12`, minutes as in `72`, and steps from now as in `+5` and `-10`. Nothing lies
    /// before the start. Empty for anything else.
    static Optional<Duration> read(String typed, Duration now) {
        var text = typed.strip();
        var step = STEP.matcher(text);
        if (step.matches()) {
            var minutes = Duration.ofMinutes(Integer.parseInt(step.group(2)));
            var then = step.group(1).equals("+") ? now.plus(minutes) : now.minus(minutes);
            return Optional.of(then.isNegative() ? Duration.ZERO : then);
        }
        var minutes = MINUTES.matcher(text);
        if (minutes.matches()) return Optional.of(Duration.ofMinutes(Integer.parseInt(minutes.group(1))));
        var clock = CLOCK.matcher(text);
        if (!clock.matches()) return Optional.empty();
        int minute = Integer.parseInt(clock.group(2));
        int second = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
        if (minute > 59 || second > 59) return Optional.empty();
        return Optional.of(Duration.ofHours(Integer.parseInt(clock.group(1)))
                .plusMinutes(minute)
                .plusSeconds(second));
    }
}
