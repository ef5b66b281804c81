// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.topic;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the dates that people write after `since:` and `until:`.
///
/// Understood: ages (`90s`, `45min`, `2h`, `3d`, `3j`, `1w`, `2sem`), hours of today (`14:02`, `14h02`), dates
/// (`2026-10-14`, `14/10/2026`, `14/10`) with or without an hour (`2026-10-14T14:02`), ISO instants with an
/// offset, and `hier`, `yesterday`, `today`.
final class QueryTimes {
    private static final Pattern AGE = Pattern.compile("(\\d{1,5})(s|min|mn|m|h|d|j|w|sem)");
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})[:h](\\d{2})(?::(\\d{2}))?");
    private static final Pattern DATE = Pattern.compile(
            "(?:(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})|(?<d2>\\d{1,2})/(?<m2>\\d{1,2})(?:/(?<y2>\\d{4}))?)(?:[tT-](?<hour>.+))?");

    private final Instant now;
    private final ZoneId zone;

    QueryTimes(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /// When a period starts: a day at its midnight, an hour of today that has not come yet yesterday.
    Optional<Instant> start(String written) {
        return read(written, 0).map(at -> HOUR.matcher(written).matches() && at.isAfter(now) ? dayBefore(at) : at);
    }

    /// When a period ends; a day counts to its end, as "jusqu’au 14" includes the 14.
    Optional<Instant> end(String written) {
        return read(written, 1);
    }

    private Optional<Instant> read(String written, int daysToAdd) {
        var value = written.strip().toLowerCase(Locale.ROOT);
        try {
            var age = AGE.matcher(value);
            if (age.matches()) return Optional.of(now.minus(age(age)));
            var hour = HOUR.matcher(value);
            if (hour.matches()) return Optional.of(at(today(), hour));
            var date = DATE.matcher(value);
            if (date.matches() && plainHour(date.group("hour"))) return Optional.of(date(date, daysToAdd));
            return switch (value) {
                case "today", "aujourdhui", "aujourd’hui", "aujourd'hui" -> Optional.of(midnight(today(), daysToAdd));
                case "hier", "yesterday" -> Optional.of(midnight(today().minusDays(1), daysToAdd));
                default ->
                    Optional.of(
                            OffsetDateTime.parse(value.toUpperCase(Locale.ROOT)).toInstant());
            };
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static boolean plainHour(@org.jspecify.annotations.Nullable String hour) {
        return hour == null || HOUR.matcher(hour).matches();
    }

    private static Duration age(Matcher age) {
        long count = Long.parseLong(age.group(1));
        return switch (age.group(2)) {
            case "s" -> Duration.ofSeconds(count);
            case "min", "mn", "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            case "d", "j" -> Duration.ofDays(count);
            default -> Duration.ofDays(7 * count);
        };
    }

    private Instant date(Matcher found, int daysToAdd) {
        boolean iso = found.group("y") != null;
        var year = iso ? found.group("y") : found.group("y2");
        var day = LocalDate.of(
                year == null ? today().getYear() : Integer.parseInt(year),
                Integer.parseInt(found.group(iso ? "m" : "m2")),
                Integer.parseInt(found.group(iso ? "d" : "d2")));
        if (found.group("hour") == null) return midnight(day, daysToAdd);
        var hour = HOUR.matcher(found.group("hour"));
        return hour.matches() ? at(day, hour) : midnight(day, daysToAdd);
    }

    private Instant at(LocalDate day, Matcher hour) {
        int seconds = hour.group(3) == null ? 0 : Integer.parseInt(hour.group(3));
        var time = LocalTime.of(Integer.parseInt(hour.group(1)), Integer.parseInt(hour.group(2)), seconds);
        return day.atTime(time).atZone(zone).toInstant();
    }

    private Instant midnight(LocalDate day, int daysToAdd) {
        return day.plusDays(daysToAdd).atStartOfDay(zone).toInstant();
    }

    private Instant dayBefore(Instant at) {
        return at.atZone(zone).minusDays(1).toInstant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }
}
