// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers written in words, in French and English ("trois mille", "twenty-five", "une centaine"). A single *un*, *une*
/// or *one* is none.
final class SpelledNumbers {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern JOINT = Pattern.compile("[ \u00a0\u202f-]+");
    private static final long HUNDRED = 100;
    private static final long THOUSAND = 1000;
    private static final Map<String, Long> VALUES = values();

    private SpelledNumbers() {}

    /// @param end where it ends in the text
    record Spelled(int start, int end, long value) {}

    private record Word(int start, int end, String text) {}

    static List<Spelled> in(String text) {
        var words = WORD.matcher(text)
                .results()
                .map(match -> new Word(match.start(), match.end(), match.group().toLowerCase(Locale.ROOT)))
                .toList();
        var found = new ArrayList<Spelled>();
        int at = 0;
        while (at < words.size()) {
            int end = run(text, words, at);
            value(words.subList(at, end)).ifPresent(spelled -> found.add(spelled));
            at = Math.max(end, at + 1);
        }
        return found;
    }

    /// Behind the last word of the number that begins here.
    private static int run(String text, List<Word> words, int from) {
        int at = from;
        while (at < words.size() && isPart(words, at, from)) {
            if (at > from
                    && !JOINT.matcher(text.substring(
                                    words.get(at - 1).end(), words.get(at).start()))
                            .matches()) break;
            at++;
        }
        return at > from && isLink(words.get(at - 1)) ? at - 1 : at;
    }

    private static boolean isPart(List<Word> words, int at, int from) {
        if (VALUES.containsKey(words.get(at).text())) return true;
        return at > from && isLink(words.get(at)) && at + 1 < words.size() && joins(words, at);
    }

    private static boolean isLink(Word word) {
        return word.text().equals("et") || word.text().equals("and");
    }

    /// *Vingt et un*, *soixante et onze*, *two hundred and five*: elsewhere the word parts two numbers.
    private static boolean joins(List<Word> words, int at) {
        var before = VALUES.getOrDefault(words.get(at - 1).text(), 0L);
        var after = VALUES.getOrDefault(words.get(at + 1).text(), 0L);
        if (words.get(at).text().equals("and")) return before >= HUNDRED && after > 0 && after < HUNDRED;
        return before >= 20 && before < HUNDRED && (after == 1 || after == 11);
    }

    private static Optional<Spelled> value(List<Word> words) {
        if (words.isEmpty()) return Optional.empty();
        long total = 0;
        long now = 0;
        for (var word : words) {
            long value = VALUES.getOrDefault(word.text(), 0L);
            boolean fourScore = value == 20 && word.text().startsWith("vingt") && now % HUNDRED == 4;
            if (fourScore) now += 76;
            else if (value == HUNDRED) now = Math.max(1, now) * HUNDRED;
            else if (value >= THOUSAND) {
                total += Math.max(1, now) * value;
                now = 0;
            } else now += value;
        }
        boolean single = words.size() == 1 && total + now == 1;
        return single
                ? Optional.empty()
                : Optional.of(
                        new Spelled(words.getFirst().start(), words.getLast().end(), total + now));
    }

    private static Map<String, Long> values() {
        var values = new HashMap<String, Long>();
        row(values, 1, "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize");
        row(values, 1, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen");
        row(values, 16, "sixteen seventeen eighteen nineteen");
        tens(values, 20, "vingt trente quarante cinquante soixante septante huitante nonante");
        tens(values, 20, "twenty thirty forty fifty sixty seventy eighty ninety");
        tens(values, 10, "dizaine vingtaine trentaine quarantaine cinquantaine soixantaine");
        values.putAll(Map.of("une", 1L, "octante", 80L, "vingts", 20L, "dizaines", 10L));
        values.putAll(Map.of("douzaine", 12L, "douzaines", 12L, "quinzaine", 15L, "dozen", 12L, "dozens", 12L));
        values.putAll(Map.of("cent", HUNDRED, "cents", HUNDRED, "hundred", HUNDRED, "hundreds", HUNDRED));
        values.putAll(Map.of("centaine", HUNDRED, "centaines", HUNDRED, "mille", THOUSAND, "thousand", THOUSAND));
        values.putAll(Map.of("millier", THOUSAND, "milliers", THOUSAND, "thousands", THOUSAND));
        for (var word : List.of("million", "millions")) values.put(word, THOUSAND * THOUSAND);
        for (var word : List.of("milliard", "milliards", "billion", "billions"))
            values.put(word, THOUSAND * THOUSAND * THOUSAND);
        return Map.copyOf(values);
    }

    private static void row(Map<String, Long> values, long first, String words) {
        long value = first;
        for (var word : words.split(" ")) values.put(word, value++);
    }

    private static void tens(Map<String, Long> values, long first, String words) {
        long value = first;
        for (var word : words.split(" ")) {
            values.put(word, value);
            value += 10;
        }
    }
}
