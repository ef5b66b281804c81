// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.oncall;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.vigie.core.cell.PersonId;

/// A line of people that is on call every week, or in turn with others.
///
/// @param name in the cell's words ("Nights, team A")
/// @param days on which the shift begins
/// @param to the next time that the clock shows this hour: on the next day where it is not later than the beginning,
///     so that equal hours make a whole day
/// @param every how many weeks lie between two turns: 1 for each week, 2 for every other
/// @param week a day of a week that is a turn
/// @param line who is called first, second, third
public record Weekly(
        String name,
        List<DayOfWeek> days,
        LocalTime from,
        LocalTime to,
        int every,
        LocalDate week,
        List<PersonId> line) {
    public static final int MOST_WEEKS = 12;

    public Weekly {
        days = days.stream().distinct().sorted().toList();
        line = line.stream().distinct().toList();
        if (days.isEmpty() || line.isEmpty()) throw new IllegalArgumentException("A shift needs a day and a person.");
        if (every < 1 || every > MOST_WEEKS) throw new IllegalArgumentException("Between 1 and 12 weeks.");
    }

    /// Whether a shift begins on this day.
    boolean beginsOn(LocalDate day) {
        long apart = ChronoUnit.WEEKS.between(monday(week), monday(day));
        return days.contains(day.getDayOfWeek()) && Math.floorMod(apart, every) == 0;
    }

    /// The shift that begins on this day. Where clocks are put forward over its hour, it begins as much later; where
    /// an hour comes twice, with the first.
    Span on(LocalDate day, ZoneId zone) {
        var last = to.isAfter(from) ? day : day.plusDays(1);
        return new Span(instant(day, from, zone), instant(last, to, zone));
    }

    private static Instant instant(LocalDate day, LocalTime hour, ZoneId zone) {
        return day.atTime(hour).atZone(zone).toInstant();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
