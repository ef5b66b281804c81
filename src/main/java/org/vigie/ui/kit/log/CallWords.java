// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.log;

import java.util.function.Function;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.ui.kit.Texts;

/// Says in plain words what an entry about the crisis directory records.
final class CallWords {
    private final Texts texts;
    private final Function<PersonId, String> names;

    CallWords(Texts texts, Function<PersonId, String> names) {
        this.texts = texts;
        this.names = names;
    }

    String say(DirectoryAct act) {
        return switch (act) {
            case DirectoryAct.ContactKept(var contact) ->
                texts.get(
                        "shell.log.contactKept",
                        names.apply(contact.person()),
                        contact.channels().size());
            case DirectoryAct.ContactConfirmed(var person) ->
                texts.get("shell.log.contactConfirmed", names.apply(person));
            case DirectoryAct.ConfirmationLifted(var person, var _) ->
                texts.get("shell.log.confirmationLifted", names.apply(person));
            case DirectoryAct.ReviewSet(int months) -> texts.get("shell.log.reviewSet", months);
        };
    }
}
