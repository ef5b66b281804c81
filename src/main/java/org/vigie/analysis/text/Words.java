// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.text;

import java.text.Normalizer;
import java.util.Set;
import org.vigie.analysis.text.Token.Kind;

/// How words are written down for comparison.
final class Words {
    /// What French writes before an apostrophe, letters of one apart.
    private static final Set<String> ELIDED = Set.of("qu", "jusqu", "lorsqu", "puisqu", "quoiqu");
    private static final String ELIDED_LETTERS = "cdjlmnstyCDJLMNSTY";
    private static final int MOST_EQUAL = 2;

    private static final char FIRST_FOLDED = 0xC0;
    private static final char LAST_FOLDED = 0x180;
    private static final char[] PLAIN = plain();

    private Words() {}

    static boolean isPartOf(int sign) {
        return Character.isLetterOrDigit(sign)
                || sign >= 0x300 && Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    static boolean isApostrophe(int sign) {
        return sign == '\'' || sign == '’';
    }

    /// Whether the letters before an apostrophe are an elided French word: "l'", "qu'", not "don't".
    static boolean isElision(String text, int from, int apostrophe) {
        if (apostrophe - from == 1) return ELIDED_LETTERS.indexOf(text.charAt(from)) >= 0;
        if (apostrophe - from > 6) return false;
        return ELIDED.contains(text.substring(from, apostrophe).toLowerCase(java.util.Locale.ROOT));
    }

    /// The token whose letters lie between `from` and `end`; `start` is before its hash sign, if it has one.
    static Token token(Kind kind, String text, int start, int from, int end) {
        var form = new StringBuilder(end - from);
        boolean stretched = false;
        boolean marks = false;
        int letters = 0;
        int capitals = 0;
        int run = 0;
        for (int i = from; i < end; i++) {
            char sign = text.charAt(i);
            if (Character.isLetter(sign)) letters++;
            if (Character.isUpperCase(sign)) capitals++;
            marks |= sign >= 0x300 && sign < 0x370;
            char lower = isApostrophe(sign) ? '\'' : Character.toLowerCase(sign);
            run = !form.isEmpty() && form.charAt(form.length() - 1) == lower ? run + 1 : 1;
            if (run <= MOST_EQUAL || !Character.isLetter(lower)) form.append(lower);
            else stretched = true;
        }
        var written = marks ? Normalizer.normalize(form, Normalizer.Form.NFC) : form.toString();
        return new Token(kind, start, end, written, folded(written), letters >= 2 && capitals == letters, stretched);
    }

    /// How a run of full stops, exclamation and question marks is compared.
    static String ending(String text, int start, int end) {
        int shouts = 0;
        int asks = 0;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '!') shouts++;
            if (text.charAt(i) == '?') asks++;
        }
        if (shouts > 0 && asks > 0) return "!?";
        if (shouts > 0) return shouts > 1 ? "!!" : "!";
        if (asks > 0) return asks > 1 ? "??" : "?";
        return end - start > 1 || text.charAt(start) == '…' ? "…" : ".";
    }

    /// Without accents, for words that are often written without.
    static String folded(String form) {
        int i = 0;
        while (i < form.length() && form.charAt(i) < FIRST_FOLDED) i++;
        if (i == form.length()) return form;
        var plain = new StringBuilder(form.length() + 1).append(form, 0, i);
        for (; i < form.length(); i++) {
            char sign = form.charAt(i);
            if (sign == 'œ') plain.append("oe");
            else plain.append(sign < PLAIN.length ? PLAIN[sign] : sign);
        }
        return plain.toString();
    }

    /// The letter under the accent of every Latin letter that has one, itself for all others.
    private static char[] plain() {
        var letters = new char[LAST_FOLDED];
        for (char sign = 0; sign < letters.length; sign++)
            letters[sign] = Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFD)
                    .charAt(0);
        return letters;
    }
}
