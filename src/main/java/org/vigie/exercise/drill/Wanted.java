// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.drill;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words by which an answer shows that it says something: `box/modem & update/firmware` wants one of each group.
///
/// Words are compared by their beginning, without accents and in small letters; hours meet in every way of writing
/// them (`17 h`, `17:00`, `5 pm`). It reads words, not sense: what is said in other words is not seen.
public record Wanted(List<List<String>> groups) {
    private static final Pattern HOUR = Pattern.compile("(?<!\\d)(\\d{1,2})(?::(\\d{2}))?\\s*([ap])\\.?m\\b"
            + "|(?<!\\d)(\\d{1,2})(?:\\s*h\\s*|:)(\\d{2})?(?!\\d)(?=\\W|$)");

    public Wanted {
        groups = groups.stream().map(List::copyOf).toList();
    }

    public static Wanted of(String written) {
        return new Wanted(Arrays.stream(written.split("&"))
                .map(group -> Arrays.stream(group.split("/"))
                        .map(Wanted::plain)
                        .filter(word -> !word.isEmpty())
                        .toList())
                .toList());
    }

    public boolean isIn(String text) {
        var plain = plain(text);
        return groups.stream().allMatch(group -> group.stream().anyMatch(word -> starts(plain, word)));
    }

    private static boolean starts(String plain, String word) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word))
                .matcher(plain)
                .find();
    }

    /// Whether a text names an hour of the day.
    static boolean namesHour(String text) {
        return Pattern.compile("(?<!\\d)\\d{1,2}h\\d{2}").matcher(plain(text)).find();
    }

    /// Without accents, capitals and the many blanks and apostrophes; hours all written as `17h00`.
    static String plain(String text) {
        var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        return HOUR.matcher(plain).replaceAll(Wanted::hour);
    }

    private static String hour(MatchResult found) {
        boolean english = found.group(3) != null;
        int hour = Integer.parseInt(english ? found.group(1) : found.group(4));
        var minutes = english ? found.group(2) : found.group(5);
        if (english) hour = hour % 12 + (found.group(3).equals("p") ? 12 : 0);
        return Matcher.quoteReplacement(hour + "h" + (minutes == null ? "00" : minutes));
    }
}
