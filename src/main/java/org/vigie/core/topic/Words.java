// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.topic;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into words the same way everywhere: for queries, local matching and the full-text index.
///
/// A word is a run of letters, digits and marks. Folding removes case and accents ("Altéa" and "altea" are
/// one). `#box7` gives a hashtag and the word `box7`; `@altea` a handle and the word `altea`.
public final class Words {
    private Words() {}

    /// A word and where it stands in the text, in UTF-16 units.
    public record Token(Kind kind, String folded, int start, int end) {}

    /// What introduces the word.
    public enum Kind {
        PLAIN,
        HASHTAG,
        HANDLE
    }

    /// The words of a text in order.
    public static List<Token> of(CharSequence text) {
        var tokens = new ArrayList<Token>();
        int length = text.length();
        int at = 0;
        while (at < length) {
            int point = Character.codePointAt(text, at);
            if (!inWord(point)) {
                at += Character.charCount(point);
                continue;
            }
            int start = at;
            while (at < length && inWord(Character.codePointAt(text, at)))
                at += Character.charCount(Character.codePointAt(text, at));
            tokens.add(new Token(
                    kindBefore(text, start), fold(text.subSequence(start, at).toString()), start, at));
        }
        return tokens;
    }

    /// The word without case and accents: compatibility decomposition, marks removed, lower case.
    public static String fold(String word) {
        if (isPlainAscii(word)) return word.toLowerCase(Locale.ROOT);
        var decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
        var folded = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(folded::appendCodePoint);
        return folded.toString()
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss");
    }

    private static Kind kindBefore(CharSequence text, int start) {
        if (start == 0) return Kind.PLAIN;
        char before = text.charAt(start - 1);
        if (before != '#' && before != '@') return Kind.PLAIN;
        // "nom@domaine" is an address, not a handle
        if (start > 1 && inWord(Character.codePointBefore(text, start - 1))) return Kind.PLAIN;
        return before == '#' ? Kind.HASHTAG : Kind.HANDLE;
    }

    private static boolean inWord(int point) {
        return Character.isLetterOrDigit(point)
                || point == '_'
                || Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isPlainAscii(String word) {
        for (int i = 0; i < word.length(); i++) if (word.charAt(i) >= 128) return false;
        return true;
    }
}
