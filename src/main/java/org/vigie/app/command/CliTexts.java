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
        this.texts = ResourceBundle.getBundle(
                "org.vigie.i18n.cli",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// The text with its `{0}` places filled.
    public String get(String key, Object... values) {
        return new MessageFormat(texts.getString(key), language).format(values);
    }

    ResourceBundle bundle() {
        return texts;
    }
}
