// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigie.core.mention.Engagement;
import org.vigie.core.topic.Words;

/// Reads numbers, stars and languages as people and tools write them.
final class Cells {
    /// 1 234, 1,234, 1.234, 12.0, 1,2K
    private static final Pattern NUMBER = Pattern.compile("(\\d+)(?:([.,])(\\d{1,2}))?([kKmM])?");

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[ \\u00a0\\u202f.,'’](?=\\d{3}(?!\\d))");
    private static final Pattern STARS = Pattern.compile("([0-5])(?:[.,](\\d+))?(?: ?/ ?5)?");

    /// "French", "français" and "fr" to "fr".
    private static final Map<String, String> LANGUAGES = Arrays.stream(Locale.getISOLanguages())
            .flatMap(code -> Stream.of(Locale.ENGLISH, Locale.FRENCH, Locale.of(code))
                    .map(in -> Map.entry(Words.fold(Locale.of(code).getDisplayLanguage(in)), code)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));

    private Cells() {}

    /// A count; [Engagement#UNKNOWN] where there is none.
    static long count(String cell) {
        var bare = THOUSANDS.matcher(cell.strip()).replaceAll("");
        var number = NUMBER.matcher(bare);
        if (!number.matches() || bare.length() > 15) return Engagement.UNKNOWN;
        var decimals = number.group(3) == null ? "" : "." + number.group(3);
        var value = new BigDecimal(number.group(1) + decimals);
        return value.multiply(BigDecimal.valueOf(unit(number.group(4)))).longValue();
    }

    private static long unit(String letter) {
        if (letter == null) return 1;
        return letter.equalsIgnoreCase("k") ? 1_000 : 1_000_000;
    }

    /// One to five stars; 0 where there are none.
    static int stars(String cell) {
        var bare = cell.strip();
        if (!bare.isEmpty() && bare.chars().allMatch(c -> c == '★' || c == '☆'))
            return (int) Math.min(5, bare.chars().filter(c -> c == '★').count());
        var stars = STARS.matcher(bare);
        if (!stars.matches()) return 0;
        var decimals = stars.group(2) == null ? "" : "." + stars.group(2);
        return (int) Math.min(5, Math.round(Double.parseDouble(stars.group(1) + decimals)));
    }

    /// An ISO 639-1 code; empty where it can't be told.
    static String language(String cell) {
        var folded = Words.fold(cell.strip());
        if (folded.matches("[a-z]{2}([-_].*)?")) return folded.substring(0, 2);
        return LANGUAGES.getOrDefault(folded, "");
    }
}
