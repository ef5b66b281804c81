// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.channel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleId;
import org.vigie.core.journal.EntryRef;

/// One message of the room channel.
///
/// @param from nobody for what the program does by itself
/// @param to the roles that it is for; empty for everyone in the room
/// @param text empty if it is withheld
/// @param reach who may read it
public record Message(EntryRef ref, Instant at, Optional<PersonId> from, List<RoleId> to, String text, Reach reach) {
    /// Who may read a message.
    public enum Reach {
        EVERYONE,
        /// The roles that it is for, and whoever asks holds one.
        RESTRICTED,
        /// The roles that it is for, and whoever asks holds none.
        WITHHELD
    }

    public Message {
        to = List.copyOf(to);
    }

    /// Whether it is for this role, by name or because it is for everyone.
    public boolean isFor(RoleId role) {
        return to.isEmpty() || to.contains(role);
    }
}
