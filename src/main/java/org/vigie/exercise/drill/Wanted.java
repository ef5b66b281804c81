// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.drill;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words by which an answer shows that it says something: `box/modem & update/firmware` wants one of each group.
///
/// Words are compared by their beginning, without accents and in small letters; hours meet in every way of writing
/// them (`17 h`, `17:00`, `5 pm`), and `{hour}` stands for any. A word that ends in `$` must end there. It reads words,
/// not sense: what is said in other words is not seen.
public record Wanted(List<List<String>> groups) {
    private static final Pattern HOUR = Pattern.compile("(?<!\\d)(\\d{1,2})(?::(\\d{2}))?\\s*([ap])\\.?m\\b"
            + "|(?<!\\d)(\\d{1,2})(?:\\s*h\\s*|:)(\\d{2})?(?!\\d)(?=\\W|$)");

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern EDGE = Pattern.compile("^[\\p{P}]+|[\\p{P}]+$");

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
        return found(plain(text), _ -> false).isPresent();
    }

    /// The words that were found, one of each group; empty unless every group has one.
    ///
    /// @param plain as [#plain] gives it
    /// @param skip where a word that begins there does not count
    public Optional<List<String>> found(String plain, IntPredicate skip) {
        var all = new ArrayList<String>();
        for (var group : groups) {
            var one = group.stream()
                    .flatMap(word -> pattern(word).matcher(plain).results())
                    .filter(match -> !skip.test(match.start()))
                    .findFirst();
            if (one.isEmpty()) return Optional.empty();
            all.add(one.get().group());
        }
        return Optional.of(all);
    }

    /// The words of a text as it writes them, of which these are the plain form: as few whole ones as hold it.
    public static String asWritten(String text, String plain) {
        var words = BLANK.splitAsStream(text.strip()).toList();
        for (int length = 1; length <= words.size(); length++)
            for (int from = 0; from + length <= words.size(); from++) {
                var run = String.join(" ", words.subList(from, from + length));
                if (plain(run).contains(plain)) return EDGE.matcher(run).replaceAll("");
            }
        return plain;
    }

    private static Pattern pattern(String word) {
        var end = word.endsWith("$") ? "(?![\\p{L}\\p{N}])" : "";
        var quoted = word.equals("{hour}")
                ? "\\d{1,2}h\\d{2}"
                : Pattern.quote(end.isEmpty() ? word : word.substring(0, word.length() - 1));
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + quoted + end);
    }

    /// Whether a text names an hour of the day.
    static boolean namesHour(String text) {
        return Pattern.compile("(?<!\\d)\\d{1,2}h\\d{2}").matcher(plain(text)).find();
    }

    /// Without accents, capitals and the many blanks and apostrophes; hours all written as `17h00`.
    public static String plain(String text) {
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
