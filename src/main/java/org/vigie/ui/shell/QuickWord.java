// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.Optional;

/// The word under the caret that asks for completion: a role or a person after `@`, a narrative or
/// a topic after `#`.
///
/// @param sign '@' or '#'
/// @param begun what was typed after it
/// @param start where the sign stands
record QuickWord(char sign, String begun, int start) {
    /// The word that ends at the caret, if it starts with one of the two signs.
    static Optional<QuickWord> at(String typed, int caret) {
        int start = caret;
        while (start > 0 && !Character.isWhitespace(typed.charAt(start - 1))) start--;
        if (start == caret) return Optional.empty();
        char sign = typed.charAt(start);
        if (sign != '@' && sign != '#') return Optional.empty();
        return Optional.of(new QuickWord(sign, typed.substring(start + 1, caret), start));
    }

    /// The line with the word replaced by this name, and a space to type on.
    String completed(String typed, String name) {
        return typed.substring(0, start) + sign + name + " "
                + typed.substring(start + 1 + begun.length()).stripLeading();
    }
}
