// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Scripts that are enough to tell the language, for the ones met in public posts.
final class Scripts {
    private static final Map<UnicodeScript, String> LANGUAGE_OF = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.KHMER, "km")));
    private static final int FIRST_OTHER_LETTER = 0x0370;

    private Scripts() {}

    /// The language that most letters of a text speak for by their script alone. Any kana makes it Japanese.
    static Optional<String> language(CharSequence letters) {
        var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        int others = 0;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (letter == ' ') continue;
            var script = letter < FIRST_OTHER_LETTER ? UnicodeScript.LATIN : UnicodeScript.of(letter);
            if (LANGUAGE_OF.containsKey(script)) counts.merge(script, 1, Integer::sum);
            else others++;
        }
        if (counts.isEmpty()) return Optional.empty();
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (total <= others) return Optional.empty();
        if (counts.containsKey(UnicodeScript.HIRAGANA) || counts.containsKey(UnicodeScript.KATAKANA))
            return Optional.of("ja");
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> LANGUAGE_OF.getOrDefault(most.getKey(), LanguageDetector.UNKNOWN));
    }
}
