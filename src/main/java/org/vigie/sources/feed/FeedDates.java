// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.feed;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads dates as feeds write them: RFC 822 and its misspellings, ISO 8601 and W3CDTF, asctime, months in words of
/// several languages. What has no zone counts as UTC; what has no time counts as midnight.
final class FeedDates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-?(\\d{2})(?:-?(\\d{2}))?)?(?=$|[t ].*)");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{4})-?(\\d{3})(?=$|[t ].*)");
    private static final Pattern SLASHES = Pattern.compile("\\b(\\d{4})/(\\d{1,2})/(\\d{1,2})\\b");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.)?[ -](?:de )?(\\p{L}{3,})\\.?,?[ -](?:de )?(\\d{4}|\\d{2})\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b(\\p{L}{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b,?(?:(?: .*?)?\\b(\\d{4})\\b)");
    private static final Pattern YEAR_FIRST = Pattern.compile("\\b(\\d{4})[ -](\\p{L}{3,})\\.?[ -](\\d{1,2})(?!\\d)");
    private static final Pattern TIME =
            Pattern.compile("(am |pm )?(?<!\\d)(\\d{1,2}):(\\d{2})(?::(\\d{1,2}))?(?:[.,]\\d+)?(?: ?(am|pm)\\b)?");
    private static final Pattern COMPACT_TIME = Pattern.compile("t(\\d{2})(\\d{2})(\\d{2})?");
    private static final Pattern OFFSET = Pattern.compile("^(?:utc|gmt)?([+-])(\\d{1,2}):?(\\d{2})?");

    /// Beginnings of month names without accents: English, French, German, Spanish, Italian, Portuguese, Dutch, Greek.
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "ene", "gen", "ιαν"),
            List.of("feb", "fev", "φεβ"),
            List.of("mar", "mrt", "maa", "μαρ"),
            List.of("apr", "avr", "abr", "απρ"),
            List.of("may", "mai", "mei", "mag", "maj", "μαι"),
            List.of("jun", "juin", "giu", "ιουν"),
            List.of("jul", "juil", "lug", "ιουλ"),
            List.of("aug", "aou", "ago", "αυγ"),
            List.of("sep", "set", "σεπ"),
            List.of("oct", "okt", "ott", "out", "οκτ"),
            List.of("nov", "νοε"),
            List.of("dec", "dez", "dic", "δεκ"));

    /// Hours east of Greenwich.
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("z", 0),
            Map.entry("ut", 0),
            Map.entry("utc", 0),
            Map.entry("gmt", 0),
            Map.entry("wet", 0),
            Map.entry("bst", 1),
            Map.entry("cet", 1),
            Map.entry("met", 1),
            Map.entry("west", 1),
            Map.entry("cest", 2),
            Map.entry("mest", 2),
            Map.entry("eet", 2),
            Map.entry("eest", 3),
            Map.entry("msk", 3),
            Map.entry("msd", 4),
            Map.entry("jst", 9),
            Map.entry("kst", 9),
            Map.entry("ast", -4),
            Map.entry("adt", -3),
            Map.entry("est", -5),
            Map.entry("edt", -4),
            Map.entry("cst", -6),
            Map.entry("cdt", -5),
            Map.entry("mst", -7),
            Map.entry("mdt", -6),
            Map.entry("pst", -8),
            Map.entry("pdt", -7));

    /// No date is longer; what is longer may be meant to keep us busy.
    private static final int LONGEST = 200;

    private FeedDates() {}

    static Optional<Instant> parse(String written) {
        if (written.length() > LONGEST) return Optional.empty();
        var text = folded(written);
        try {
            var date = date(text);
            if (date.isEmpty() || date.get().getYear() < 1970 || date.get().getYear() > 2200) return Optional.empty();
            return Optional.of(at(date.get(), text));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String folded(String written) {
        var bare = Normalizer.normalize(written, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return Normalizer.normalize(bare, Normalizer.Form.NFC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s,\\u00a0]+", " ")
                .replace("오전", "am")
                .replace("오후", "pm");
    }

    private static Optional<LocalDate> date(String text) {
        var iso = ISO.matcher(text);
        if (iso.lookingAt()) return Optional.of(date(iso.group(1), part(iso, 2), part(iso, 3)));
        var ordinal = ORDINAL.matcher(text);
        if (ordinal.lookingAt())
            return Optional.of(LocalDate.ofYearDay(number(ordinal.group(1)), number(ordinal.group(2))));
        var slashes = SLASHES.matcher(text);
        if (slashes.find()) return Optional.of(date(slashes.group(1), slashes.group(2), slashes.group(3)));
        return inWords(text, DAY_FIRST, 3, 2, 1)
                .or(() -> inWords(text, YEAR_FIRST, 1, 2, 3))
                .or(() -> inWords(text, MONTH_FIRST, 3, 1, 2));
    }

    private static Optional<LocalDate> inWords(String text, Pattern pattern, int year, int month, int day) {
        var found = pattern.matcher(text);
        while (found.find()) {
            int known = month(found.group(month));
            if (known > 0) return Optional.of(LocalDate.of(year(found.group(year)), known, number(found.group(day))));
        }
        return Optional.empty();
    }

    private static int month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) if (MONTHS.get(i).stream().anyMatch(word::startsWith)) return i + 1;
        return 0;
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(number(year), number(month), number(day));
    }

    private static Instant at(LocalDate date, String text) {
        var found = TIME.matcher(text);
        var compact = COMPACT_TIME.matcher(text);
        if (found.find()) {
            var half = found.group(1) == null ? found.group(5) : found.group(1).strip();
            int hour = hour(number(found.group(2)), half == null ? "" : half);
            return at(date, hour, number(found.group(3)), second(found.group(4)), text.substring(found.end()));
        }
        if (compact.find())
            return at(
                    date,
                    number(compact.group(1)),
                    number(compact.group(2)),
                    second(compact.group(3)),
                    text.substring(compact.end()));
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Instant at(LocalDate date, int hour, int minute, int second, String rest) {
        boolean midnight = hour == 24 && minute == 0 && second == 0;
        var day = midnight ? date.plusDays(1) : date;
        return day.atTime(LocalTime.of(midnight ? 0 : hour, minute, Math.min(second, 59)))
                .toInstant(offset(rest.strip()));
    }

    private static ZoneOffset offset(String rest) {
        var numeric = OFFSET.matcher(rest);
        if (numeric.find()) {
            int hours = number(numeric.group(2));
            int minutes = numeric.group(3) == null ? 0 : number(numeric.group(3));
            int seconds = hours * 3600 + minutes * 60;
            return ZoneOffset.ofTotalSeconds(numeric.group(1).equals("-") ? -seconds : seconds);
        }
        var word = rest.replaceFirst("[^a-z].*$", "");
        return ZoneOffset.ofHours(ZONES.getOrDefault(word, 0));
    }

    private static int hour(int hour, String half) {
        if (half.isEmpty()) return hour;
        return hour % 12 + (half.equals("pm") ? 12 : 0);
    }

    private static int second(String written) {
        return written == null ? 0 : number(written);
    }

    private static int year(String written) {
        int year = number(written);
        if (written.length() > 2) return year;
        return year < 69 ? 2000 + year : 1900 + year;
    }

    private static String part(Matcher found, int group) {
        var part = found.group(group);
        return part == null ? "1" : part;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
