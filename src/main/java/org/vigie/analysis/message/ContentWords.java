// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a text that carry its matter: of four letters or more, and everything with figures; without accents,
/// in small letters.
final class ContentWords {
    private static final int LEAST_LETTERS = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private ContentWords() {}

    /// Each once, in the order of the text.
    static Set<String> of(String text) {
        var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        var words = new LinkedHashSet<String>();
        WORD.matcher(plain)
                .results()
                .map(match -> match.group())
                .filter(word -> word.length() >= LEAST_LETTERS || Character.isDigit(word.charAt(0)))
                .forEach(words::add);
        return words;
    }
}
