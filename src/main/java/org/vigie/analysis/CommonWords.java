// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/// Everyday words that speak for a language, listed in `common-words.properties`. They decide short posts
/// ("ok merci"), where letter counts alone waver.
final class CommonWords {
    /// What one such word is worth (natural logarithm of how much likelier it makes its language).
    private static final double WORTH = 3;

    /// Indices into [LanguageModel#LANGUAGES] by word.
    private final Map<String, int[]> languages;

    private final int longest;

    private CommonWords(Map<String, int[]> languages) {
        this.languages = languages;
        this.longest =
                languages.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    static CommonWords load() {
        var lists = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(CommonWords.class.getResourceAsStream("common-words.properties")),
                StandardCharsets.UTF_8)) {
            lists.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException("The list of common words cannot be read.", broken);
        }
        var languages = new HashMap<String, int[]>();
        for (var language : lists.stringPropertyNames()) {
            int index = LanguageModel.LANGUAGES.indexOf(language);
            for (var word : lists.getProperty(language).split("[ ']+"))
                languages.merge(word, new int[] {index}, CommonWords::with);
        }
        return new CommonWords(languages);
    }

    private static int[] with(int[] before, int[] more) {
        for (int index : before) if (index == more[0]) return before;
        var both = java.util.Arrays.copyOf(before, before.length + 1);
        both[before.length] = more[0];
        return both;
    }

    /// Adds what the words of a text are worth to the scores of their languages.
    ///
    /// @param letters lower-case words separated by single spaces
    void add(CharSequence letters, double[] scores) {
        int start = 0;
        for (int i = 0; i <= letters.length(); i++) {
            if (i < letters.length() && letters.charAt(i) != ' ') continue;
            if (i > start && i - start <= longest) {
                var found = languages.get(letters.subSequence(start, i).toString());
                if (found != null) for (int index : found) scores[index] += WORTH;
            }
            start = i + 1;
        }
    }
}
