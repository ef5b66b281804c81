// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/// An hour as people type it: "17:00", "17h00".
public final class HourText {
    private static final Pattern HOUR = Pattern.compile("([01]?\\d|2[0-3])[:hH]([0-5]\\d)");

    private HourText() {}

    public static boolean isHour(String text) {
        return HOUR.matcher(text.strip()).matches();
    }

    /// The hour typed; empty if it is none.
    public static Optional<LocalTime> local(String text) {
        var found = HOUR.matcher(text.strip());
        return found.matches()
                ? Optional.of(LocalTime.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    /// The next time that the clock shows the hour typed; empty if what is typed is no hour.
    public static Optional<Instant> next(String text, Instant now, ZoneId zone) {
        return local(text).map(hour -> next(hour, now, zone));
    }

    /// The latest time, up to now, at which the clock showed the hour typed; empty if what is typed is no hour.
    public static Optional<Instant> last(String text, Instant now, ZoneId zone) {
        var found = HOUR.matcher(text.strip());
        if (!found.matches()) return Optional.empty();
        var hour = LocalTime.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
        var today = now.atZone(zone).with(hour);
        return Optional.of((today.toInstant().isAfter(now) ? today.minusDays(1) : today).toInstant());
    }

    /// The next time that the clock shows this hour.
    public static Instant next(LocalTime hour, Instant now, ZoneId zone) {
        var today = now.atZone(zone).with(hour);
        return (today.toInstant().isAfter(now) ? today : today.plusDays(1)).toInstant();
    }
}
