// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vigie.ui.kit.HourText;

/// An hour to go to, as people type it: "H+2", "H+2:30" from the start of the crisis, or "16:05" on the clock.
final class LogHour {
    private static final Pattern SINCE_START =
            Pattern.compile("[hH]\\s?\\+\\s?(\\d{1,4})(?:[:hH]([0-5]\\d))?(?::[0-5]\\d)?");

    private LogHour() {}

    /// The instant meant; empty if what is typed is no hour. An hour of the clock is the last time it showed it.
    static Optional<Instant> of(String text, Instant start, Instant now, ZoneId zone) {
        var found = SINCE_START.matcher(text.strip());
        if (!found.matches())
            return HourText.next(text, now, zone)
                    .map(next -> next.atZone(zone).minus(Period.ofDays(1)).toInstant());
        var minutes = found.group(2);
        return Optional.of(start.plus(Duration.ofHours(Long.parseLong(found.group(1))))
                .plus(Duration.ofMinutes(minutes == null ? 0 : Long.parseLong(minutes))));
    }
}
