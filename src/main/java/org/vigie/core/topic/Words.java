// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.topic;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into words the same way everywhere: for queries, local matching and the full-text index.
///
/// A word is a run of letters, digits, marks and underscores. Folding removes case and accents ("Altéa" and
/// "altea" are one). `#box7` gives a hashtag and the word `box7`; `@altea` a handle and the word `altea`.
/// In scripts written without spaces (Chinese, Japanese, Thai…) every letter is a word of its own, so that a
/// query of several letters is a phrase that finds them wherever they stand together.
public final class Words {
    private static final int TABLE_SIZE = 0x250;
    /// Folded forms of Latin letters; an empty one for anything else.
    private static final String[] TABLE = table();
    /// The same where it is one letter; 0 for the others.
    private static final char[] ONE = one();
    /// Which of them are part of a word.
    private static final boolean[] IN_WORD = inWord();

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
            at = endOfWord(text, start);
            var folded = folded(text, start, at);
            if (!folded.isEmpty()) tokens.add(new Token(kindBefore(text, start), folded, start, at));
        }
        return tokens;
    }

    /// Most words are written as they are compared, or letter by letter otherwise.
    private static String folded(CharSequence text, int start, int end) {
        int same = start;
        while (same < end && isFolded(text.charAt(same))) same++;
        var written = text.subSequence(start, end).toString();
        if (same == end) return written;
        var letters = written.toCharArray();
        for (int i = same - start; i < letters.length; i++) {
            if (letters[i] >= TABLE_SIZE || ONE[letters[i]] == 0) return fold(written);
            letters[i] = ONE[letters[i]];
        }
        return new String(letters);
    }

    private static boolean isFolded(char letter) {
        return letter < TABLE_SIZE && ONE[letter] == letter;
    }

    /// The word without case and accents: compatibility decomposition, marks removed, lower case.
    public static String fold(String word) {
        var folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter >= TABLE_SIZE || TABLE[letter].isEmpty()) return foldSlowly(word);
            folded.append(TABLE[letter]);
        }
        return folded.toString();
    }

    private static String foldSlowly(String word) {
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

    private static String[] table() {
        var table = new String[TABLE_SIZE];
        for (char c = 0; c < TABLE_SIZE; c++)
            table[c] = c < 128 || Character.isLetterOrDigit(c) ? foldSlowly(String.valueOf(c)) : "";
        return table;
    }

    private static char[] one() {
        var one = new char[TABLE_SIZE];
        for (int c = 0; c < TABLE_SIZE; c++) if (TABLE[c].length() == 1) one[c] = TABLE[c].charAt(0);
        return one;
    }

    private static boolean[] inWord() {
        var inWord = new boolean[TABLE_SIZE];
        for (int c = 0; c < TABLE_SIZE; c++) inWord[c] = isPart(c);
        return inWord;
    }

    private static int endOfWord(CharSequence text, int start) {
        int at = start;
        boolean alone = false;
        while (at < text.length() && !alone) {
            int point = Character.codePointAt(text, at);
            if (!inWord(point)) break;
            alone = standsAlone(point);
            if (alone && at > start) return at;
            at += Character.charCount(point);
        }
        // marks belong to the letter before them
        while (alone && at < text.length() && isMark(Character.codePointAt(text, at)))
            at += Character.charCount(Character.codePointAt(text, at));
        return at;
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
        return point < TABLE_SIZE ? IN_WORD[point] : isPart(point);
    }

    private static boolean isPart(int point) {
        return Character.isLetterOrDigit(point) || point == '_' || isMark(point);
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /// Whether the letter belongs to a script written without spaces.
    private static boolean standsAlone(int point) {
        if (point < 0x0E00) return false;
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
