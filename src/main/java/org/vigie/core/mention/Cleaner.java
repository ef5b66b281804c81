// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

import java.text.Normalizer;
import java.util.Locale;

/// Makes foreign text safe to show, print and export. The one cleaner that all of it passes.
///
/// Texts become NFC; control characters go; characters that turn the direction of reading or take no room
/// become visible as ⟨U+202E⟩, since they can make a text read otherwise than it is (Trojan Source,
/// CVE-2021-42574). Joiners stay where writing needs them: within emoji, and between letters of scripts that
/// join. Piles of accents are cut.
public final class Cleaner {
    /// Marks kept on one letter; no language needs more.
    private static final int MARKS = 6;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Cleaner() {}

    /// A text of several lines.
    public static String text(String foreign) {
        if (isPlain(foreign)) return foreign;
        var normal = Normalizer.normalize(withoutControls(foreign), Normalizer.Form.NFC);
        var clean = new StringBuilder(normal.length());
        int marks = 0;
        int before = 0;
        for (int at = 0; at < normal.length(); ) {
            int point = normal.codePointAt(at);
            at += Character.charCount(point);
            marks = isMark(point) ? marks + 1 : 0;
            if (marks > MARKS) continue;
            if (Character.getType(point) != Character.FORMAT) clean.appendCodePoint(point);
            else appendFormat(clean, before, point, at < normal.length() ? normal.codePointAt(at) : 0);
            before = point;
        }
        return clean.toString();
    }

    /// A text of one line: a title, a name. Spaces at the ends go.
    public static String line(String foreign) {
        return text(foreign).replace('\n', ' ').strip();
    }

    private static String withoutControls(String foreign) {
        var kept = new StringBuilder(foreign.length());
        foreign.replace("\r\n", "\n").codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.CONTROL -> {
                    if (point == '\n' || point == '\r' || point == 0x85) kept.append('\n');
                    else if (point == '\t') kept.append(' ');
                }
                case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> kept.append('\n');
                case Character.SURROGATE -> kept.append('\uFFFD');
                default -> kept.appendCodePoint(point);
            }
        });
        return kept.toString();
    }

    private static void appendFormat(StringBuilder clean, int before, int point, int after) {
        if (point == BYTE_ORDER_MARK && before == 0) return;
        if (isTag(point) || isNeededJoiner(before, point, after)) clean.appendCodePoint(point);
        else clean.append(String.format(Locale.ROOT, "⟨U+%04X⟩", point));
    }

    /// Joiners of emoji ("👩‍🚒") and of scripts that need them: Arabic, Persian, the scripts of India.
    private static boolean isNeededJoiner(int before, int point, int after) {
        if (point != ZERO_WIDTH_JOINER && point != ZERO_WIDTH_NON_JOINER) return false;
        boolean emoji = point == ZERO_WIDTH_JOINER && isPictorial(before) && Character.isEmoji(after);
        return emoji || (joins(before) && joins(after));
    }

    private static boolean isPictorial(int point) {
        return Character.isEmoji(point) || point == 0xFE0F;
    }

    private static boolean joins(int point) {
        return point >= 0x0600 && point < 0x1000 && (Character.isLetter(point) || isMark(point));
    }

    /// Tags spell the flags of regions ("🏴󠁧󠁢󠁳󠁣󠁴󠁿").
    private static boolean isTag(int point) {
        return point >= 0xE0020 && point <= 0xE007F;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /// Below U+0300 everything is NFC already.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x300 && !isPlainPunctuation(c)) return false;
            if (c < ' ' && c != '\n') return false;
            if (c >= 0x7F && c < 0xA0 || c == 0xAD) return false;
        }
        return true;
    }

    /// Dashes, quotation marks, bullets and the ellipsis of ordinary prose.
    private static boolean isPlainPunctuation(char c) {
        return c >= 0x2010 && c <= 0x2027;
    }
}
