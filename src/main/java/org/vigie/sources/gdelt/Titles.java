// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.gdelt;

import java.util.List;
import java.util.regex.Pattern;

/// Puts together the titles that GDELT took apart: "U . S . Fishing : COVID - 19" was "U.S. Fishing: COVID-19".
final class Titles {
    private static final List<Join> JOINS = List.of(
            new Join("\\s+", " "),
            // 3 . 5 and 10 , 000
            new Join("(?<=\\d) ([.,]) (?=\\d)", "$1"),
            new Join(" ([.,)\\]%])", "$1"),
            new Join("([(\\[]) ", "$1"),
            // U. S.
            new Join("(?<=\\b\\p{Lu}\\.) (?=\\p{Lu}\\.)", ""),
            // l ' eau, Tourism ' s
            new Join("(?i)\\b([cdjlmnst]|qu|aujourd) ?(['’]) ?", "$1$2"),
            new Join(" (['’]) (?=(?:s|t|re|ll|ve|d|m)\\b)", "$1"),
            // COVID - 19
            new Join("(?<=[\\p{L}\\d]) - (?=\\d)", "-"));

    private static final Join SPACED = new Join(" ([;:!?])", "$1");
    private static final Join SPACED_IN_FRENCH = new Join(" ([;:!?])", "\u00a0$1");

    private Titles() {}

    private record Join(Pattern apart, String together) {
        Join(String apart, String together) {
            this(Pattern.compile(apart), together);
        }

        String apply(String text) {
            return apart.matcher(text).replaceAll(together);
        }
    }

    /// @param french keeps a space, unbreakable, before the signs that want one
    static String readable(String title, boolean french) {
        var joined = title;
        for (var join : JOINS) joined = join.apply(joined);
        return (french ? SPACED_IN_FRENCH : SPACED).apply(joined).strip();
    }
}
