// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.place;

import java.text.Normalizer;
import java.util.Locale;
import org.vigie.core.mention.Author;
import org.vigie.core.scenario.Outlet;
import org.vigie.core.scenario.Persona;

/// The accounts under which a scenario's people and papers speak in public: the same whoever lets them speak.
public final class Accounts {
    private static final String NOT_IN_HANDLES = "[^A-Za-z0-9_]";

    private Accounts() {}

    public static Author of(Persona persona) {
        var handle = persona.handle().isBlank() ? handle(persona.name()) : persona.handle();
        return new Author(handle.isBlank() ? persona.id() : handle, persona.name(), persona.reach(), null);
    }

    /// A paper goes by its name.
    public static Author of(Outlet outlet) {
        return new Author(outlet.name(), outlet.name(), outlet.reach(), null);
    }

    private static String handle(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll(NOT_IN_HANDLES, "")
                .toLowerCase(Locale.ROOT);
    }
}
