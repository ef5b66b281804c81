// SPDX-License-Identifier: Apache-2.0
package org.vigie.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.vigie.core.journal.Nature;

/// What reports say by themselves, in one language.
public final class ReportTexts {
    private final Locale language;
    private final ResourceBundle texts;

    public ReportTexts(Locale language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle(
                "org.vigie.i18n.report",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// The text with its `{0}` places filled.
    public String get(String key, Object... values) {
        return new MessageFormat(texts.getString(key), language).format(values);
    }

    public Locale language() {
        return language;
    }

    /// What marks everything that leaves a room that is not real; empty for a real one.
    public Optional<String> band(Nature nature) {
        return switch (nature) {
            case REAL -> Optional.empty();
            case EXERCISE -> Optional.of(get("report.band.exercise"));
            case REPLAY -> Optional.of(get("report.band.replay"));
        };
    }
}
