// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.retold;

import java.util.List;
import org.vigie.core.message.Audience;

/// Who called, as far as a line of the log lets one tell.
final class Callers {
    private static final List<String> AUTHORITIES = List.of(
            "prefect",
            "cnil",
            "arcep",
            "anssi",
            "dgccrf",
            "ministere",
            "ministry",
            "gendarmerie",
            "police",
            "procureur",
            "prosecutor",
            "mairie",
            "regulat",
            "ofcom",
            "autorite",
            "authority");
    private static final List<String> MEDIA =
            List.of("journal", "redaction", "presse", "press ", "radio", "television", "reporter", "newsroom");

    private Callers() {}

    static Audience of(String line) {
        var folded = Sought.fold(line) + " ";
        if (AUTHORITIES.stream().anyMatch(folded::contains)) return Audience.AUTHORITIES;
        return MEDIA.stream().anyMatch(folded::contains) ? Audience.MEDIA : Audience.CUSTOMERS;
    }
}
