// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Days, months and parts of a day, in French and English. A date without its year is known from one with it.
final class Dates {
    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final List<String> MONTHS = List.of(
            "janvier|january|jan",
            "février|february|feb",
            "mars|march",
            "avril|april",
            "mai|may",
            "juin|june",
            "juillet|july",
            "août|august|aug",
            "septembre|september|sept",
            "octobre|october|oct",
            "novembre|november|nov",
            "décembre|december|dec");
    private static final List<String> WEEK = List.of(
            "lundi|monday",
            "mardi|tuesday",
            "mercredi|wednesday",
            "jeudi|thursday",
            "vendredi|friday",
            "samedi|saturday",
            "dimanche|sunday");
    private static final Map<String, String> NEAR = Map.of(
            "near:+2", "après-demain|day after tomorrow",
            "near:+1", "demain|tomorrow",
            "near:-1", "hier|yesterday",
            "near:evening", "ce soir|tonight|this evening",
            "near:morning", "ce matin|this morning",
            "near:afternoon", "cet après-midi|cette après-midi|this afternoon",
            "time:720", "midi|noon|midday",
            "time:0", "minuit|midnight");
    private static final String MONTH = "(" + String.join("|", MONTHS) + ")";
    private static final Pattern ISO = words("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern SLASHED = words("(?<![\\d/])(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?(?![\\d/])");
    private static final Pattern DAY_FIRST = words("(?<!\\d)(\\d{1,2})(?:er|st|nd|rd|th)?(?: of)?[ \u00a0]" + MONTH
            + "(?!\\p{L})\\.?(?:,?[ \u00a0](\\d{4}))?");
    private static final Pattern MONTH_FIRST = words(
            "(?<!\\p{L})" + MONTH + "(?!\\p{L})\\.?[ \u00a0](\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?[ \u00a0](\\d{4}))?");
    /// *May*, *mars* and *march* are words of their own: alone they are no month.
    private static final Pattern ALONE = words(
            "(?<!\\p{L})(" + String.join("|", MONTHS).replace("|mars|march", "").replace("|mai|may", "")
                    + "|(?<=en )mars|(?<=en )mai|(?<=in )march|(?<=in )may)(?!\\p{L})(?:[ \u00a0](\\d{4}))?");
    private static final int MONTHS_A_YEAR = 12;
    private static final int DAYS_A_MONTH = 31;

    private Dates() {}

    private static Pattern words(String any) {
        return Pattern.compile(any, WORDS);
    }

    static void take(Figures.ReadingOn reading) {
        reading.take(ISO, match -> day(match.group(3), match.group(2), Optional.of(match.group(1))));
        reading.take(SLASHED, match -> day(match.group(1), match.group(2), year(match, 3)));
        reading.take(DAY_FIRST, match -> day(match.group(1), "" + month(match.group(2)), year(match, 3)));
        reading.take(MONTH_FIRST, match -> day(match.group(2), "" + month(match.group(1)), year(match, 3)));
        reading.take(ALONE, match -> {
            var alone = "month:" + two(month(match.group(1)));
            return year(match, 2).map(year -> List.of(alone + "-" + year)).orElse(List.of(alone));
        });
        for (int day = 0; day < WEEK.size(); day++) {
            var key = "weekday:" + day;
            reading.take(words("(?<!\\p{L})(?:" + WEEK.get(day) + ")s?(?!\\p{L})"), _ -> List.of(key));
        }
        near(reading, "near:+2");
        NEAR.keySet().stream().sorted().filter(key -> !key.equals("near:+2")).forEach(key -> near(reading, key));
    }

    private static void near(Figures.ReadingOn reading, String key) {
        reading.take(words("(?<![\\p{L}-])(?:" + NEAR.get(key) + ")(?![\\p{L}-])"), _ -> List.of(key));
    }

    private static Optional<String> year(MatchResult match, int group) {
        return Optional.ofNullable(match.group(group)).map(year -> year.length() == 2 ? "20" + year : year);
    }

    private static int month(String name) {
        for (int month = 0; month < MONTHS_A_YEAR; month++)
            if (List.of(MONTHS.get(month).split("\\|")).contains(name.toLowerCase(Locale.ROOT))) return month + 1;
        throw new IllegalArgumentException("No month: " + name);
    }

    /// A date with its year is known under that alone; without, under the day. None for figures that are no date, such
    /// as 24/7.
    private static List<String> day(String day, String month, Optional<String> year) {
        int number = Integer.parseInt(month);
        if (number < 1 || number > MONTHS_A_YEAR || Integer.parseInt(day) > DAYS_A_MONTH) return List.of();
        if (day.equals("24") && month.equals("7") && year.isEmpty()) return List.of();
        var key = "day:" + two(number) + "-" + two(Integer.parseInt(day));
        return List.of(year.map(one -> key + "-" + one).orElse(key));
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
