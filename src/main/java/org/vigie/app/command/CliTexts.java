// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// What the program says outside its window, in one language.
public final class CliTexts {
    private final Locale language;
    private final ResourceBundle texts;

    public CliTexts(Locale language) {
        this.language = language;
        this.texts = bundle("cli", language);
    }

    private static ResourceBundle bundle(String area, Locale language) {
        return ResourceBundle.getBundle(
                "org.vigie.i18n." + area,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// The language to speak: `--lang` if it is there and known, else this one.
    public static Locale languageOf(String[] args, Locale otherwise) {
        for (int i = 0; i < args.length; i++) {
            var value = args[i].startsWith("--lang=")
                    ? args[i].substring("--lang=".length())
                    : args[i].equals("--lang") && i + 1 < args.length ? args[i + 1] : "";
            if (value.equals("fr")) return Locale.FRENCH;
            if (value.equals("en")) return Locale.ENGLISH;
        }
        return "en".equals(otherwise.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
    }

    /// The text with its `{0}` places filled. A key's first segment names its bundle.
    public String get(String key, Object... values) {
        var area = bundle(key.substring(0, key.indexOf('.')), language);
        return new MessageFormat(area.getString(key), language).format(values);
    }

    Locale language() {
        return language;
    }

    ResourceBundle bundle() {
        return texts;
    }
}
