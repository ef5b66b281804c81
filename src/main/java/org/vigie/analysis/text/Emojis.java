// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.text;

/// Which code points are pictures, and which only change the picture before them.
final class Emojis {
    private static final int JOINER = 0x200D;

    private Emojis() {}

    static boolean isEmoji(int sign) {
        return sign >= 0x1F000 && sign <= 0x1FAFF && !isSkin(sign)
                || sign >= 0x2600 && sign <= 0x27BF
                || sign >= 0x2B00 && sign <= 0x2BFF;
    }

    /// Skin tones, presentation, joiners and invisible signs.
    static boolean isModifier(int sign) {
        return isSkin(sign)
                || sign >= 0xFE00 && sign <= 0xFE0F
                || sign == JOINER
                || Character.getType(sign) == Character.FORMAT;
    }

    private static boolean isSkin(int sign) {
        return sign >= 0x1F3FB && sign <= 0x1F3FF;
    }

    /// Where the picture ends that began before `at`: after its modifiers and what is joined to it.
    static int end(String text, int at) {
        boolean joined = false;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            if (!isModifier(sign) && !(joined && isEmoji(sign))) break;
            joined = sign == JOINER;
            at += Character.charCount(sign);
        }
        return at;
    }
}
