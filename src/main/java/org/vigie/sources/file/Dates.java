// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vigie.core.source.ImportMapping.DayOrder;
import org.vigie.core.topic.Words;

/// Reads dates as tools and spreadsheets write them, in French and English.
///
/// @param zone of dates that carry none
/// @param order what 03/04 means
record Dates(ZoneId zone, DayOrder order) {
    private static final String TIME =
            "(?:[T ,à]+(?:at )?(?<hour>\\d{1,2})(?::| ?[hH] ?)(?<minute>\\d{2})?(?::(?<second>\\d{2}))?(?:[.,]\\d{1,9})?"
                    + " ?(?<half>[AaPp]\\.?[Mm]\\.?)?)?";
    private static final String OFFSET = " ?(?<offset>Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?";

    private static final Pattern ISO =
            Pattern.compile("(?<year>\\d{4})[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})" + TIME + OFFSET);
    private static final Pattern FIGURES =
            Pattern.compile("(?<first>\\d{1,2})[/.-](?<second2>\\d{1,2})[/.-](?<year>\\d{4}|\\d{2})" + TIME + OFFSET);

    /// 3 mars 2026 14:05, 03-Mar-2026 02:05PM, Tue, 3 Mar 2026 14:05:00 +0000
    private static final Pattern DAY_NAMED = Pattern.compile(
            "(?:\\p{L}+\\.?,? )?(?<day>\\d{1,2})(?:er|st|nd|rd|th)?[ -](?<name>\\p{L}+)\\.?,?[ -](?<year>\\d{4}|\\d{2})"
                    + TIME + OFFSET);

    /// March 3, 2026 2:05 PM
    private static final Pattern MONTH_NAMED =
            Pattern.compile("(?:\\p{L}+\\.?, )?(?<name>\\p{L}+)\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})"
                    + TIME + OFFSET);

    /// Tue Mar 03 14:05:00 +0000 2026
    private static final Pattern TWITTER = Pattern.compile(
            "\\p{L}+ (?<name>\\p{L}+) (?<day>\\d{1,2}) (?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2}) (?<offset>[+-]\\d{4}) (?<year>\\d{4})(?<half>)");

    private static final Pattern SECONDS = Pattern.compile("\\d{10}");
    private static final Pattern MILLIS = Pattern.compile("\\d{13}");
    private static final Pattern TIME_ONLY = Pattern.compile("\\d{1,2}(:|[hH])\\d{0,2}(:\\d{2})?.*");

    /// By their first letters, folded.
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("fev", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("avr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("jun", 6),
            Map.entry("juin", 6),
            Map.entry("jul", 7),
            Map.entry("juil", 7),
            Map.entry("aug", 8),
            Map.entry("aou", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    /// The instant that the cells tell; empty when they tell none.
    ///
    /// @param time the time of day from a column of its own; empty if there is none
    Optional<Instant> read(String date, String time) {
        var text = date.strip().replace('\u00a0', ' ').replace('\u202f', ' ').replaceAll(" {2,}", " ");
        var clock = time.strip();
        if (!clock.isEmpty() && TIME_ONLY.matcher(clock).matches() && !text.contains(":")) text = text + " " + clock;
        try {
            return instant(text).filter(Dates::isPlausible);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Instant> instant(String text) {
        if (SECONDS.matcher(text).matches()) return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
        if (MILLIS.matcher(text).matches()) return Optional.of(Instant.ofEpochMilli(Long.parseLong(text)));
        var iso = ISO.matcher(text);
        if (iso.matches()) return at(iso, number(iso, "month"), number(iso, "day"));
        var figures = FIGURES.matcher(text);
        if (figures.matches()) return fromFigures(figures);
        for (var pattern : List.of(DAY_NAMED, MONTH_NAMED, TWITTER)) {
            var named = pattern.matcher(text);
            if (named.matches()) return month(named.group("name")).flatMap(m -> at(named, m, number(named, "day")));
        }
        return Optional.empty();
    }

    private Optional<Instant> fromFigures(Matcher figures) {
        int first = number(figures, "first");
        int second = number(figures, "second2");
        return order == DayOrder.DAY_FIRST ? at(figures, second, first) : at(figures, first, second);
    }

    private Optional<Instant> at(Matcher found, int month, int day) {
        int year = number(found, "year");
        int hour = hour(number(found, "hour"), found.group("half"));
        var local = LocalDateTime.of(
                year < 100 ? 2000 + year : year, month, day, hour, number(found, "minute"), number(found, "second"));
        return Optional.of(local.atZone(zone(found.group("offset"))).toInstant());
    }

    private ZoneId zone(String offset) {
        if (offset == null) return zone;
        return Character.isLetter(offset.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(offset);
    }

    private static int hour(int hour, String half) {
        if (half == null || half.isEmpty()) return hour;
        boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
        return hour % 12 + (afternoon ? 12 : 0);
    }

    private static int number(Matcher found, String group) {
        var text = found.group(group);
        return text == null || text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    /// "juillet" before "jui", "juin" before "jun".
    private static Optional<Integer> month(String name) {
        var folded = Words.fold(name);
        for (int length = Math.min(4, folded.length()); length >= 3; length--) {
            var month = MONTHS.get(folded.substring(0, length));
            if (month != null) return Optional.of(month);
        }
        return Optional.empty();
    }

    private static boolean isPlausible(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        return year >= EARLIEST && year <= LATEST;
    }

    /// What the day order of these dates must be; empty where they leave it open.
    static Optional<DayOrder> order(List<String> dates) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (var date : dates) {
            var figures = FIGURES.matcher(date.strip());
            if (!figures.matches()) continue;
            dayFirst |= number(figures, "first") > 12;
            monthFirst |= number(figures, "second2") > 12 || figures.group("half") != null;
        }
        if (dayFirst == monthFirst) return Optional.empty();
        return Optional.of(dayFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST);
    }

    /// Whether any of these dates would mean something else in the other order.
    static boolean isDoubtful(List<String> dates) {
        return dates.stream().anyMatch(date -> FIGURES.matcher(date.strip()).matches())
                && order(dates).isEmpty();
    }
}
