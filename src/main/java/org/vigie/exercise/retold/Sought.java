// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.retold;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// How an original is found in texts: whatever its case and accents, with a blank or a hyphen between its words, and
/// not inside of longer words, but for organisations of four letters or more. Of three letters ("SFR") they are found
/// at
/// the edges of the words that handles and hashtags are put together from, too: "#SFRPanne", "panneSFR".
final class Sought {
    private static final int SHORTEST_INSIDE = 4;
    private static final int INITIALS = 3;
    private static final Map<Character, String> LIKE = Map.of(
            'a', "aàâäáãå",
            'c', "cç",
            'e', "eéèêë",
            'i', "iîïíì",
            'n', "nñ",
            'o', "oôöóòõ",
            'u', "uùûüú",
            'y', "yÿý");

    /// Places that are words of French or English, too: found where they are written as names.
    private static final Set<String> ALSO_WORDS = Set.of(
            "nice",
            "tours",
            "angers",
            "tulle",
            "auch",
            "mende",
            "cork",
            "foix",
            "calais",
            "valence",
            "moulins",
            "laval",
            "mons",
            "cologne",
            "rome",
            "creuse",
            "charente",
            "savoie",
            "troyes",
            "cannes",
            "saintes",
            "pau");

    private Sought() {}

    /// A pattern of its own, or a part of a longer one.
    static String regex(Swap swap, Lexicon words) {
        boolean inside = isInside(swap);
        var original = swap.original().strip();
        if (isInitials(swap)) return initials(original);
        // "Petit" is a name, "petit" is a word
        boolean common = (swap.kind() == Swap.Kind.NAME
                        || swap.kind() == Swap.Kind.PLACE
                        || swap.kind() == Swap.Kind.ORGANISATION && !inside)
                && original.chars().allMatch(Character::isLetter)
                && (words.knows(original) || swap.kind() == Swap.Kind.PLACE && ALSO_WORDS.contains(fold(original)));
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

    private static boolean isInitials(Swap swap) {
        var original = swap.original().strip();
        return swap.kind() == Swap.Kind.ORGANISATION
                && original.length() == INITIALS
                && original.chars().allMatch(Character::isLetter);
    }

    private static String initials(String original) {
        var whole = new StringBuilder("(?:(?<![\\p{L}\\p{N}_])");
        letters(original, whole);
        whole.append("(?![\\p{L}\\p{N}_])");
        var upper = Pattern.quote(original.toUpperCase(Locale.ROOT));
        var title = Pattern.quote(title(original));
        return whole.append("|(?-i:(?<!\\p{Lu})")
                .append(upper)
                .append("(?!\\p{Lu}{2}))")
                .append("|(?-i:(?<!\\p{L})")
                .append(title)
                .append("(?=[\\p{Lu}\\p{N}_]))")
                .append("|(?-i:(?<=[\\p{Ll}\\p{N}_])")
                .append(title)
                .append("(?!\\p{Ll})))")
                .toString();
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
