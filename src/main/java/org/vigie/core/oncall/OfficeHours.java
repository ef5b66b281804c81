// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.oncall;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/// When people are at work anyway: outside these hours somebody has to be on call.
///
/// @param days on which people work
public record OfficeHours(List<DayOfWeek> days, LocalTime from, LocalTime to) {
    /// Monday to Friday, eight to six.
    public static final OfficeHours USUAL = new OfficeHours(
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
            LocalTime.of(8, 0),
            LocalTime.of(18, 0));

    public OfficeHours {
        days = days.stream().distinct().sorted().toList();
        if (!from.isBefore(to)) throw new IllegalArgumentException("A day's work begins before it ends.");
    }

    boolean contains(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        var hour = local.toLocalTime();
        return days.contains(local.getDayOfWeek()) && !hour.isBefore(from) && hour.isBefore(to);
    }
}
