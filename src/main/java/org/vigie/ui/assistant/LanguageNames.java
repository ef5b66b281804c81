// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.assistant;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigie.core.topic.Words;

/// Languages by name or ISO 639-1 code, as people type them.
final class LanguageNames {
    private LanguageNames() {}

    /// The code of "fr", "français" or "French"; nothing for anything else.
    static Optional<String> code(String typed, Locale locale) {
        var wanted = Words.fold(typed.strip());
        return Stream.of(Locale.getISOLanguages())
                .filter(code -> code.length() == 2)
                .filter(code -> code.equals(wanted) || isNamed(code, wanted, locale))
                .findFirst();
    }

    /// The name as it stands in a sentence: "français", "English".
    static String name(String code, Locale locale) {
        return Locale.of(code).getDisplayLanguage(locale);
    }

    private static boolean isNamed(String code, String wanted, Locale locale) {
        var language = Locale.of(code);
        return Words.fold(language.getDisplayLanguage(locale)).equals(wanted)
                || Words.fold(language.getDisplayLanguage(language)).equals(wanted);
    }
}
