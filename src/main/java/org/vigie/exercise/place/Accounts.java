// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.mention.Author;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.AccountId;
import org.vigie.core.publish.Way;
import org.vigie.core.scenario.Outlet;
import org.vigie.core.scenario.Persona;

/// The accounts under which a scenario's people and papers speak in public: the same whoever lets them speak.
public final class Accounts {
    private static final String NOT_IN_HANDLES = "[^A-Za-z0-9_]";

    private static final AccountId OFFICIAL = new AccountId(new UUID(0x1994_0714_2026_7010L, 0x8000_0000_0000_0100L));

    private Accounts() {}

    public static Author of(Persona persona) {
        var handle = persona.handle().isBlank() ? handle(persona.name()) : persona.handle();
        return new Author(handle.isBlank() ? persona.id() : handle, persona.name(), persona.reach(), null);
    }

    /// A paper goes by its name.
    public static Author of(Outlet outlet) {
        return new Author(outlet.name(), outlet.name(), outlet.reach(), null);
    }

    /// The account by which the organisation speaks in every public place of an exercise.
    ///
    /// @param handle without the sign
    public static Account official(String handle) {
        return new Account(OFFICIAL, Way.SIMULATED, "@" + handle, "", 0, Optional.empty());
    }

    private static String handle(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll(NOT_IN_HANDLES, "")
                .toLowerCase(Locale.ROOT);
    }
}
