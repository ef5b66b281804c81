// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.retold;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// How an original is found in texts: whatever its case and accents, with a blank or a hyphen between its words, and
/// not inside of longer words, but for organisations of three letters or more.
final class Sought {
    private static final int SHORTEST_INSIDE = 3;
    private static final Map<Character, String> LIKE = Map.of(
            'a', "aàâäáãå",
            'c', "cç",
            'e', "eéèêë",
            'i', "iîïíì",
            'n', "nñ",
            'o', "oôöóòõ",
            'u', "uùûüú",
            'y', "yÿý");

    private Sought() {}

    /// A pattern of its own, or a part of a longer one.
    static String regex(Swap swap, Lexicon words) {
        boolean inside = isInside(swap);
        var original = swap.original().strip();
        // "Petit" is a name, "petit" is a word
        boolean common = (swap.kind() == Swap.Kind.NAME || swap.kind() == Swap.Kind.ORGANISATION && !inside)
                && original.chars().allMatch(Character::isLetter)
                && words.knows(original);
        var regex = new StringBuilder(common ? "(?-i:" : "(?:");
        if (!inside && isWord(original.codePointAt(0))) regex.append("(?<![\\p{L}\\p{N}_])");
        if (common) {
            var upper = original.toUpperCase(Locale.ROOT);
            regex.append('(').append(Pattern.quote(title(original))).append('|').append(Pattern.quote(upper));
            regex.append(')');
        } else letters(original, regex);
        if (!inside && isWord(original.codePointBefore(original.length()))) regex.append("(?![\\p{L}\\p{N}_])");
        return regex.append(')').toString();
    }

    /// Whether longer words are found by it, too.
    static boolean isInside(Swap swap) {
        var original = swap.original().strip();
        return swap.kind() == Swap.Kind.ORGANISATION
                && original.codePointCount(0, original.length()) >= SHORTEST_INSIDE;
    }

    static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Small letters without accents.
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static void letters(String original, StringBuilder regex) {
        boolean gap = false;
        for (int at = 0; at < original.length(); ) {
            int c = original.codePointAt(at);
            at += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '-') {
                if (!gap) regex.append("[\\s\\u00a0\\u202f-]+");
                gap = true;
                continue;
            }
            gap = false;
            var base = fold(Character.toString(c));
            var like = base.length() == 1 ? LIKE.get(base.charAt(0)) : null;
            if (like != null) regex.append('[').append(like).append("]\\p{M}*");
            else regex.append(Pattern.quote(Character.toString(c)));
        }
    }

    private static String title(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT)
                + word.substring(first).toLowerCase(Locale.ROOT);
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
