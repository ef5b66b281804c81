// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.taxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vigie.core.topic.Words;
import org.vigie.core.topic.Words.Token;

/// Reads French elisions as the full word, in terms and in texts alike: "d'internet" as "de internet",
/// "n'arrive" as "ne arrive", "qu'on" as "que on".
final class Elision {
    private static final Map<String, String> FULL =
            Map.of("d", "de", "l", "le", "n", "ne", "j", "je", "m", "me", "t", "te", "s", "se", "c", "ce", "qu", "que");

    private Elision() {}

    /// The words of a text, elided ones in full.
    static List<Token> words(String text) {
        var words = Words.of(text);
        var full = new ArrayList<Token>(words.size());
        for (var word : words) full.add(full(word, text));
        return full;
    }

    private static Token full(Token word, String text) {
        if (word.end() - word.start() > 2 || word.end() == text.length() || !isApostrophe(text.charAt(word.end())))
            return word;
        var whole = FULL.get(word.folded());
        return whole == null ? word : new Token(word.kind(), whole, word.start(), word.end());
    }

    private static boolean isApostrophe(char sign) {
        return sign == '\'' || sign == '’' || sign == 'ʼ';
    }
}
