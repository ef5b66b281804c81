// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Links, dates, hours, numbers to call and numbers of a text, each under keys that are the same however it is written
/// and in either language: *17 h 30* and *5:30 pm*, *12 mars* and *March 12*, *trois mille* and *3,000*.
///
/// @param marks in the order of the text
/// @param rest the text with blanks where the marks stood, as long as before
record Figures(List<Mark> marks, String rest) {
    /// @param keys under which it is known; one in common is enough
    record Mark(List<String> keys, String words, int start) {}

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String GAP = "[ \u00a0\u202f]?";
    private static final Pattern TOKEN = Pattern.compile("\\{[a-z][a-z0-9-]{0,39}}");
    private static final Pattern LINK =
            Pattern.compile("(?:https?://|www\\.)[^\\s<>\"»”]*[^\\s<>\"»”.,;:!?)]|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
                    + "|(?<![\\w@.])(?:[a-z0-9-]{2,}\\.)+[a-z]{2,}(?:/[^\\s<>\"»”]*[^\\s<>\"»”.,;:!?)])?(?![\\w@])");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\w+])(?:\\+\\d{1,3}[ \u00a0\u202f.-]?(?:\\(0\\))?\\d|0\\d)(?:["
                    + " \u00a0\u202f.-]?\\d{2,4}){2,5}(?![\\w])");
    private static final Pattern CLOCK =
            words("(?<![\\d:])(\\d{1,2}):(\\d{2})(?!\\d)(?:" + GAP + "([ap])(?:m\\b|\\.m\\b\\.?))?");
    private static final Pattern SPOKEN_HOUR =
            words("(?<!\\d)(\\d{1,2})" + GAP + "(?:h|heures?|hours?|hrs?)(?:" + GAP + "([0-5]\\d))?(?![\\p{L}\\d])");
    private static final Pattern NOON = words("(?<!\\d)(\\d{1,2})" + GAP + "([ap])(?:m\\b|\\.m\\b\\.?)");
    private static final String UNIT = "(?:" + GAP + "(%|‰|pour" + GAP + "cent|per" + GAP + "?cent|percent)|" + GAP
            + "(k|m|md|millions?|milliards?|billions?|mille|milliers?|thousands?)?" + GAP
            + "(?:d[e’'] ?)?(€|\\$|£|euros?|dollars?)|" + GAP
            + "(millions?|milliards?|billions?|mille|milliers?|thousands?))(?!\\p{L})";
    private static final String NUMBER = "\\d+(?:[ \u00a0\u202f]\\d{3}(?!\\d))*(?:[.,]\\d+)*";
    private static final Pattern BEFORE =
            words("(€|\\$|£)" + GAP + "(" + NUMBER + ")(?:" + GAP + "(k|m|millions?|billions?|thousands?)(?!\\p{L}))?");
    private static final Pattern MEASURED = words("(?<![\\p{L}\\d.,])(" + NUMBER + ")" + UNIT);
    private static final Pattern ORDINAL =
            words("(?<![\\p{L}\\d])(\\d+)(?:ers?|res?|es?|è?mes?|st|nd|rd|th)(?!\\p{L})");
    private static final Pattern CODE =
            words("(?<![\\p{L}\\d])(?=[\\p{L}\\d-]*\\d)(?=[\\p{L}\\d-]*\\p{L})[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*");
    private static final Pattern PLAIN = words("(?<![\\d])(" + NUMBER + ")");
    private static final Pattern HALF = words("(?<!\\p{L})(?:moitié|half)(?!\\p{L})");
    private static final Pattern HOURS_AFTER = words("^" + GAP + "(?:heures?|hours?)(?!\\p{L})");
    private static final Pattern UNIT_AFTER = words("^" + UNIT);

    private static Pattern words(String any) {
        return Pattern.compile(any, WORDS);
    }

    /// Every key that this text makes known: of a date also its day without the year, and its month.
    Set<String> licence() {
        var keys = new HashSet<String>();
        for (var mark : marks)
            for (var key : mark.keys()) {
                keys.add(key);
                var parts = key.split("[:-]");
                if (parts[0].equals("day")) {
                    keys.add("day:" + parts[1] + "-" + parts[2]);
                    keys.add("month:" + parts[1]);
                } else if (parts[0].equals("month")) keys.add("month:" + parts[1]);
            }
        return keys;
    }

    static Figures of(String text) {
        var reading = new ReadingOn(TOKEN.matcher(text).replaceAll(token -> blank(token.group())));
        reading.take(LINK, match -> List.of("link:" + link(match.group())));
        Dates.take(reading);
        reading.take(CLOCK, match -> clock(match, 3));
        reading.take(SPOKEN_HOUR, match -> time(match.group(1), Optional.ofNullable(match.group(2)), ""));
        reading.take(NOON, match -> time(match.group(1), Optional.empty(), match.group(2)));
        reading.take(PHONE, match -> List.of("phone:" + phone(match.group())));
        reading.take(
                BEFORE,
                match -> number(
                        match.group(2), Optional.ofNullable(match.group(3)).orElse(""), unit(match.group(1))));
        reading.take(MEASURED, match -> measured(match.group(1), match, 1));
        reading.take(ORDINAL, match -> number(match.group(1), "", ""));
        reading.take(CODE, match -> List.of("code:" + match.group().toLowerCase(Locale.ROOT)));
        reading.take(PLAIN, match -> number(match.group(1), "", ""));
        reading.take(HALF, _ -> List.of("half"));
        spelled(reading);
        return new Figures(
                reading.marks.stream()
                        .sorted(Comparator.comparingInt(Mark::start))
                        .toList(),
                reading.rest.toString());
    }

    private static void spelled(ReadingOn reading) {
        var rest = reading.rest.toString();
        for (var spelled : SpelledNumbers.in(rest)) {
            var behind = rest.substring(spelled.end());
            var hours = HOURS_AFTER.matcher(behind);
            var unit = UNIT_AFTER.matcher(behind);
            var plain = "" + spelled.value();
            if (hours.find()) reading.take(spelled.start(), spelled.end(), time(plain, Optional.empty(), ""));
            else if (unit.find())
                reading.take(spelled.start(), spelled.end() + unit.end(), measured(plain, unit.toMatchResult(), 0));
            else reading.take(spelled.start(), spelled.end(), number(plain, "", ""));
        }
    }

    /// Groups of a unit: a share, or a multiple with a currency, or a multiple.
    private static List<String> measured(String number, MatchResult match, int before) {
        var share = Optional.ofNullable(match.group(before + 1));
        if (share.isPresent()) return number(number, "", share.get().equals("‰") ? "‰" : "%");
        var currency = Optional.ofNullable(match.group(before + 3));
        var multiple = Optional.ofNullable(match.group(currency.isPresent() ? before + 2 : before + 4));
        return number(number, multiple.orElse(""), currency.map(Figures::unit).orElse(""));
    }

    private static String unit(String currency) {
        return switch (currency.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'e', '€' -> "€";
            case 'd', '$' -> "$";
            default -> "£";
        };
    }

    private static List<String> number(String written, String multiple, String unit) {
        var plain = written.replaceAll("[ \u00a0\u202f]", "");
        if (plain.matches("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?")) plain = plain.replace(",", "");
        plain = plain.replace(',', '.');
        if (plain.indexOf('.') != plain.lastIndexOf('.')) return List.of("number:" + plain);
        var value = new BigDecimal(plain).movePointRight(zeros(multiple)).stripTrailingZeros();
        return List.of("number:" + value.toPlainString() + unit);
    }

    private static int zeros(String multiple) {
        var word = multiple.toLowerCase(Locale.ROOT);
        if (word.isEmpty()) return 0;
        if (word.startsWith("milliard") || word.startsWith("billion") || word.equals("md")) return 9;
        return word.startsWith("million") || word.equals("m") ? 6 : 3;
    }

    private static List<String> clock(MatchResult match, int half) {
        return time(
                match.group(1),
                Optional.of(match.group(2)),
                Optional.ofNullable(match.group(half)).orElse(""));
    }

    private static List<String> time(String hours, Optional<String> minutes, String half) {
        int hour = Integer.parseInt(hours);
        if (half.equalsIgnoreCase("p") && hour < 12) hour += 12;
        if (half.equalsIgnoreCase("a") && hour == 12) hour = 0;
        return List.of("time:" + (hour * 60 + minutes.map(Integer::parseInt).orElse(0)));
    }

    private static String phone(String written) {
        var digits = written.replace("(0)", "").replaceAll("[^\\d+]", "");
        return digits.startsWith("+33") ? "0" + digits.substring(3) : digits;
    }

    private static String link(String written) {
        return written.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("/$", "");
    }

    private static String blank(String words) {
        return " ".repeat(words.length());
    }

    /// What was found so far, and what is still to be read.
    static final class ReadingOn {
        private final List<Mark> marks = new ArrayList<>();
        private final StringBuilder rest;

        private ReadingOn(String text) {
            this.rest = new StringBuilder(text);
        }

        /// Takes every match out; one without keys stays.
        void take(Pattern pattern, Function<MatchResult, List<String>> keys) {
            for (var match : pattern.matcher(rest.toString()).results().toList()) {
                var known = keys.apply(match);
                if (!known.isEmpty()) take(match.start(), match.end(), known);
            }
        }

        private void take(int start, int end, List<String> keys) {
            marks.add(new Mark(keys, rest.substring(start, end).strip(), start));
            rest.replace(start, end, blank(rest.substring(start, end)));
        }
    }
}
