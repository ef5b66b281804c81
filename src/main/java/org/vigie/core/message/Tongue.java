// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A language in which texts are kept ready.
public enum Tongue {
    FR(Locale.FRENCH),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Tongue(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /// ISO 639-1: "fr".
    public String code() {
        return locale.getLanguage();
    }

    public Tongue other() {
        return this == FR ? EN : FR;
    }

    public static Optional<Tongue> of(String code) {
        return Arrays.stream(values())
                .filter(tongue -> tongue.code().equalsIgnoreCase(code.strip()))
                .findFirst();
    }
}
