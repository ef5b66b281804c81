// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.util.List;
import org.vigie.core.cell.RoleId;

/// What is recorded about the room channel: short internal messages by role.
public sealed interface ChannelAct extends Payload {
    /// A message was sent.
    ///
    /// @param to the roles that it is for; empty for everyone in the room
    record Said(List<RoleId> to, String text) implements ChannelAct {
        /// Signs that a message may have: what is longer is a document.
        public static final int LONGEST = 1_000;

        public Said {
            to = List.copyOf(to);
            if (text.isBlank()) throw new IllegalArgumentException("A message needs a text.");
            if (text.length() > LONGEST) throw new IllegalArgumentException("A message has at most 1,000 signs.");
        }
    }

    /// Somebody who answers for a role has seen the channel as far as this message.
    record Seen(RoleId role, EntryRef last) implements ChannelAct {}
}
