// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How long until something, to the second, or how late it is.
///
/// @param clock as shown: "13:42", "1:13:42"; empty while there is nothing to wait for
record Countdown(String clock, Urgency urgency) {
    static final Countdown NONE = new Countdown("", Urgency.CALM);

    private static final Duration SOON = Duration.ofMinutes(5);

    enum Urgency {
        CALM,
        /// Under five minutes.
        SOON,
        LATE
    }

    static Countdown of(Optional<Instant> due, Instant now) {
        if (due.isEmpty()) return NONE;
        var left = Duration.between(now, due.get());
        if (left.isNegative()) return new Countdown(clock(left.negated()), Urgency.LATE);
        return new Countdown(clock(left), left.compareTo(SOON) < 0 ? Urgency.SOON : Urgency.CALM);
    }

    private static String clock(Duration length) {
        var minutes = "%02d:%02d".formatted(length.toMinutesPart(), length.toSecondsPart());
        return length.toHours() == 0 ? minutes : length.toHours() + ":" + minutes;
    }
}
