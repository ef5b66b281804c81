// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.text;

import java.util.Set;

/// Faces written with signs: ":-)", "xD", "<3".
final class Emoticons {
    private static final Set<String> FACES = Set.of(
            ":)", ":-)", ":))", ":')", ":'-)", "=)", ":]", ":}", ":D", ":-D", "=D", "xD", "XD", "x)", "X)", ";)", ";-)",
            ";D", ":p", ":P", ":-p", ":-P", ";p", ";P", "^^", "^_^", "<3", ":*", ":-*", "8)", "8-)", ":o)", "(:",
            "\\o/", ":(", ":-(", ":((", ":'(", ":'-(", "=(", ":[", ":/", ":-/", ":\\", ":-\\", ":|", ":-|", ":s", ":S",
            ":-s", ">:(", ":@", "D:", "):", "-_-", "-.-", "</3", "T_T", "o_O", "O_o", "o_o", "O_O", ":o", ":O", ":-o",
            ":-O", ":$", ":x", ":X");
    private static final String STARTS = ":;=xX^<8\\>D)(-TOo";
    private static final int LONGEST = 4;

    private Emoticons() {}

    /// How many signs of a face begin here; 0 if none does. Neither letters nor digits may touch it.
    static int lengthAt(String text, int at) {
        if (STARTS.indexOf(text.charAt(at)) < 0 || at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) return 0;
        for (int length = Math.min(LONGEST, text.length() - at); length >= 2; length--) {
            int end = at + length;
            if (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) continue;
            if (FACES.contains(text.substring(at, end))) return length;
        }
        return 0;
    }
}
