// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.retold;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Dates as people write them, moved by whole weeks, so that the day of the week stays.
final class Dates {
    private static final Map<String, Month> MONTHS = new HashMap<>();

    static {
        for (var locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH})
            for (var month : Month.values())
                MONTHS.put(month.getDisplayName(TextStyle.FULL, locale).toLowerCase(Locale.ROOT), month);
    }

    private static final Pattern DATE = Pattern.compile(
            "(?<![\\p{N}/-])(?:(\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2})/(\\d{1,2})/(\\d{4})|(\\d{1,2})(?:er)?[ \\u00a0]("
                    + String.join("|", MONTHS.keySet())
                    + ")(?:[ \\u00a0](\\d{4}))?)(?![\\p{N}/-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final int weeks;
    private final int year;

    /// @param weeks by how many; less than none moves into the past
    /// @param year of dates that name none
    Dates(int weeks, int year) {
        this.weeks = weeks;
        this.year = year;
    }

    /// Each date of a text as it is written there, and what it becomes.
    Map<String, String> in(String text) {
        var found = new LinkedHashMap<String, String>();
        DATE.matcher(text).results().forEach(date -> moved(date).ifPresent(moved -> found.put(date.group(), moved)));
        return found;
    }

    private Optional<String> moved(MatchResult date) {
        try {
            if (date.group(1) != null)
                return Optional.of(
                        day(date.group(1), date.group(2), date.group(3)).toString());
            if (date.group(4) != null) {
                var moved = day(date.group(6), date.group(5), date.group(4));
                return Optional.of(
                        "%02d/%02d/%d".formatted(moved.getDayOfMonth(), moved.getMonthValue(), moved.getYear()));
            }
            var name = date.group(8).toLowerCase(Locale.ROOT);
            var month = MONTHS.get(name);
            if (month == null) return Optional.empty();
            var said = date.group(9) == null ? String.valueOf(year) : date.group(9);
            var moved = day(said, String.valueOf(month.getValue()), date.group(7));
            var french = month.getDisplayName(TextStyle.FULL, Locale.FRENCH).equals(name);
            var named = moved.getMonth().getDisplayName(TextStyle.FULL, french ? Locale.FRENCH : Locale.ENGLISH);
            return Optional.of(
                    moved.getDayOfMonth() + " " + named + (date.group(9) == null ? "" : " " + moved.getYear()));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private LocalDate day(String ofYear, String month, String day) {
        return LocalDate.of(Integer.parseInt(ofYear), Integer.parseInt(month), Integer.parseInt(day))
                .plusWeeks(weeks);
    }
}
