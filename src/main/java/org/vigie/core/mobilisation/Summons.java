// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mobilisation;

import java.util.List;
import org.vigie.core.cell.PersonId;
import org.vigie.core.directory.Channel;
import org.vigie.core.directory.Contact;

/// One person to be called, as the directory had them when the mobilisation was set off.
///
/// @param standIns who is called in the person's place, in order
public record Summons(PersonId person, List<Channel> channels, List<PersonId> standIns) {
    public Summons {
        channels = List.copyOf(channels);
        standIns = List.copyOf(standIns);
    }

    public static Summons of(Contact contact) {
        return new Summons(contact.person(), contact.channels(), contact.standIns());
    }
}
