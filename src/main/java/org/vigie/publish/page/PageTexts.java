// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.page;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/// What a page says by itself, in one language.
record PageTexts(Locale language, ZoneId zone) {
    String get(String key, Object... values) {
        var texts = ResourceBundle.getBundle(
                "org.vigie.i18n.page",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(key), language).format(values);
    }

    /// "14 octobre 2026, 16:16 CEST": readers may be elsewhere.
    String time(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm zzz", language)
                .withZone(zone)
                .format(at);
    }
}
