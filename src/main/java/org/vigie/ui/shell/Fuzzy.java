// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.OptionalInt;
import org.vigie.core.topic.Words;

/// How well a few typed letters fit a text: in order, not necessarily together, case and accents aside.
final class Fuzzy {
    private static final int START_OF_WORD = 8;
    private static final int FOLLOWS_LAST = 5;
    private static final int LETTER = 1;

    private Fuzzy() {}

    /// The better the fit, the greater; empty when a letter is missing.
    static OptionalInt fit(String typed, String text) {
        var wanted = Words.fold(typed).replace(" ", "");
        var folded = Words.fold(text);
        int score = 0;
        int last = -2;
        int from = 0;
        for (int i = 0; i < wanted.length(); i++) {
            int at = best(folded, wanted.charAt(i), from, last);
            if (at < 0) return OptionalInt.empty();
            score += LETTER;
            if (at == last + 1) score += FOLLOWS_LAST;
            if (startsWord(folded, at)) score += START_OF_WORD;
            last = at;
            from = at + 1;
        }
        return OptionalInt.of(score * 100 - folded.length());
    }

    /// The letter right after the last one, else at the start of a word, else anywhere.
    private static int best(String text, char letter, int from, int last) {
        if (last >= 0 && last + 1 < text.length() && text.charAt(last + 1) == letter) return last + 1;
        int anywhere = text.indexOf(letter, from);
        for (int at = anywhere; at >= 0; at = text.indexOf(letter, at + 1)) if (startsWord(text, at)) return at;
        return anywhere;
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
