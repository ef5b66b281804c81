// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Parts a text into its sentences: at `.`, `!`, `?` or `…` before a blank, and at line breaks.
final class Sentences {
    private static final Pattern END = Pattern.compile("(?<=[.!?…»”])[ \u00a0]+(?=[\\p{Lu}{«“])|\\R+");

    private Sentences() {}

    /// @param start where it stands in the text
    record Sentence(String text, int start) {}

    static List<Sentence> of(String text) {
        var sentences = new ArrayList<Sentence>();
        var end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            add(text, from, end.start(), sentences);
            from = end.end();
        }
        add(text, from, text.length(), sentences);
        return sentences;
    }

    private static void add(String text, int from, int to, List<Sentence> sentences) {
        var sentence = text.substring(from, to);
        if (!sentence.isBlank()) sentences.add(new Sentence(sentence, from));
    }
}
