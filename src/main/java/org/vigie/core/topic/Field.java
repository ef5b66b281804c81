// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.topic;

import java.util.Locale;
import java.util.Optional;

/// What can be asked by `name:value`. Each has an English and a French name; both are always understood.
enum Field {
    LANGUAGE("lang", "langue"),
    KIND("source", "source"),
    AUTHOR("author", "auteur"),
    SINCE("since", "depuis"),
    UNTIL("until", "jusqu");

    private final String english;
    private final String french;

    Field(String english, String french) {
        this.english = english;
        this.french = french;
    }

    String name(boolean inFrench) {
        return inFrench ? french : english;
    }

    static Optional<Field> named(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        for (var field : values())
            if (field.english.equals(small) || field.french.equals(small)) return Optional.of(field);
        return Optional.empty();
    }
}
