// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// Game time as trainers write it: `H+01:30`, with seconds only where there are some.
final class HTime {
    private static final Pattern HOURS = Pattern.compile("(?:[Hh]\\s*\\+\\s*)?(\\d{1,3}):([0-5]?\\d)(?::([0-5]?\\d))?");
    private static final Pattern SPOKEN = Pattern.compile("(?:(\\d{1,3})\\s*h)?\\s*(?:(\\d{1,5})\\s*(?:min|m)?)?");

    private HTime() {}

    static String of(Duration at) {
        var minutes = "H+%02d:%02d".formatted(at.toHours(), at.toMinutesPart());
        return at.toSecondsPart() == 0 ? minutes : minutes + ":%02d".formatted(at.toSecondsPart());
    }

    /// A length as one types it: `01:30`.
    static String length(Duration length) {
        return of(length).substring(2);
    }

    /// Reads `H+01:30`, `1:30`, `1:30:20`, `1 h 30`, `90 min` or `90` (minutes); empty for anything else.
    static Optional<Duration> read(String typed) {
        var text = typed.strip();
        var hours = HOURS.matcher(text);
        if (hours.matches())
            return Optional.of(Duration.ofHours(number(hours.group(1)))
                    .plusMinutes(number(hours.group(2)))
                    .plusSeconds(number(hours.group(3))));
        var spoken = SPOKEN.matcher(text);
        if (text.isEmpty() || !spoken.matches()) return Optional.empty();
        return Optional.of(Duration.ofHours(number(spoken.group(1))).plusMinutes(number(spoken.group(2))));
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
