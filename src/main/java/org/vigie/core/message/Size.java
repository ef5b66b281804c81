// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/// How long a text is, in every way in which channels count.
///
/// @param characters Unicode code points
/// @param graphemes what readers count as characters (Unicode extended grapheme clusters, as the JDK breaks them)
/// @param words runs of letters or digits; "l'eau" and "Wi-Fi" count as people would, as one
/// @param gsm whether a short message can say it in the GSM 03.38 alphabet; else it is sent as UCS-2
/// @param units of that alphabet: septets, of which a few characters take two, or UTF-16 units
/// @param segments how many short messages it takes
public record Size(int characters, int graphemes, int words, boolean gsm, int units, int segments) {
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
            + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    /// Each is sent as an escape and a character.
    private static final String EXTENDED = "\f^{}\\[~]|€";

    private static final int GSM_ALONE = 160;
    private static final int GSM_JOINED = 153;
    private static final int UCS_ALONE = 70;
    private static final int UCS_JOINED = 67;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,'’\\-:/@][\\p{L}\\p{N}]+)*");

    public static Size of(String text) {
        boolean gsm = text.chars().allMatch(c -> BASIC.indexOf(c) >= 0 || EXTENDED.indexOf(c) >= 0);
        int units = gsm
                ? text.length()
                        + (int) text.chars()
                                .filter(c -> EXTENDED.indexOf(c) >= 0)
                                .count()
                : text.length();
        return new Size(
                text.codePointCount(0, text.length()),
                graphemes(text),
                (int) WORD.matcher(text).results().count(),
                gsm,
                units,
                segments(text, gsm, units));
    }

    /// How many units the last segment still takes; of a text that fits in one, that one.
    public int left() {
        int alone = gsm ? GSM_ALONE : UCS_ALONE;
        int joined = gsm ? GSM_JOINED : UCS_JOINED;
        return segments <= 1 ? alone - units : Math.max(0, segments * joined - units);
    }

    private static int graphemes(String text) {
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        int count = 0;
        while (breaks.next() != BreakIterator.DONE) count++;
        return count;
    }

    private static int segments(String text, boolean gsm, int units) {
        if (text.isEmpty()) return 0;
        if (units <= (gsm ? GSM_ALONE : UCS_ALONE)) return 1;
        int most = gsm ? GSM_JOINED : UCS_JOINED;
        int segments = 1;
        int used = 0;
        for (int i = 0; i < text.length(); i++) {
            int taken = width(text, i, gsm);
            // Neither an escape nor a pair of UTF-16 units is parted between two segments.
            if (used + taken > most) {
                segments++;
                used = 0;
            }
            used += taken;
            if (!gsm && taken == 2) i++;
        }
        return segments;
    }

    private static int width(String text, int at, boolean gsm) {
        char c = text.charAt(at);
        if (gsm) return EXTENDED.indexOf(c) >= 0 ? 2 : 1;
        return Character.isHighSurrogate(c) && at + 1 < text.length() ? 2 : 1;
    }
}
