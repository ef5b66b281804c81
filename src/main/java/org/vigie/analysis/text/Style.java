// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.text;

import org.vigie.analysis.text.Token.Kind;

/// How a text is written, apart from its words: marks, capitals, links.
public final class Style {
    /// How many figures there are.
    public static final int SIZE = 18;

    private Style() {}

    /// Puts the figures into `into` from `at` on, each about 0 to 1.
    public static void add(ReadText text, double[] into, int at) {
        var tokens = text.tokens();
        int words = 0;
        for (var token : tokens) {
            if (token.isWord()) words++;
            if (token.loud()) into[at]++;
            if (token.stretched()) into[at + 1] = 1;
            into[at + 2 + token.kind().ordinal()]++;
            if (token.kind() == Kind.MARK) into[at + 10 + mark(token.form())] = 1;
        }
        into[at] /= Math.max(1, words);
        for (int k = 0; k < Kind.values().length; k++) into[at + 2 + k] = Math.log1p(into[at + 2 + k]) / 3;
        into[at + 17] = text.negated().isEmpty() ? 0 : 1;
    }

    private static int mark(String form) {
        return switch (form) {
            case "!" -> 0;
            case "!!" -> 1;
            case "?" -> 2;
            case "??", "!?" -> 3;
            case "…" -> 4;
            case "\"", "«", "»", "“", "”" -> 5;
            default -> 6;
        };
    }
}
