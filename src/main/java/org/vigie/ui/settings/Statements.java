// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigie.core.directory.Contact;
import org.vigie.core.directory.Listed;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.Payload;

/// What is recorded when an entry of the directory passes from one wording to another, and back.
final class Statements {
    private static final String TAKEN_BACK = "ajout annulé";

    private Statements() {}

    /// From what stood before, or nothing, to what is written now.
    static List<Payload> from(Optional<Listed> before, Listed now) {
        var acts = new ArrayList<Payload>();
        if (!before.map(Listed::person).equals(Optional.of(now.person())))
            acts.add(new Payload.PersonNoted(now.person()));
        var contact = before.map(Listed::contact)
                .orElseGet(() -> Contact.of(now.person().id()));
        if (!contact.equals(now.contact())) acts.add(new DirectoryAct.ContactKept(now.contact()));
        return acts;
    }

    /// From what is written now back to what stood before.
    static List<Payload> back(Optional<Listed> before, Listed now) {
        if (before.isEmpty())
            return List.of(new Payload.PersonWithdrawn(now.person().id(), TAKEN_BACK));
        var acts = new ArrayList<>(from(Optional.of(now), before.get()));
        // other channels are not confirmed, and here the same ones come back
        if (before.get().confirmed().isPresent()
                && !before.get().contact().channels().equals(now.contact().channels()))
            acts.add(new DirectoryAct.ConfirmationLifted(
                    now.person().id(), before.get().confirmed()));
        return acts;
    }
}
