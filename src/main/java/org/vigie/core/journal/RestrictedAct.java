// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.util.List;
import org.vigie.core.cell.RoleId;

/// What is recorded about lines, messages and files that only some roles may read. Whoever holds none of them reads
/// [Payload.Withheld] instead; [Secrecy] decides.
public sealed interface RestrictedAct extends Payload {
    /// What only some roles may read.
    sealed interface Content extends RestrictedAct {
        /// Never empty.
        List<RoleId> readers();
    }

    /// A line of the main courante.
    record Noted(List<RoleId> readers, Payload.Logged line) implements Content {
        public Noted {
            readers = someone(readers);
        }
    }

    /// A message of the room channel.
    record Said(List<RoleId> readers, ChannelAct.Said message) implements Content {
        public Said {
            readers = someone(readers);
        }
    }

    /// A file of such a line.
    record Attached(List<RoleId> readers, AttachmentAct.Added file) implements Content {
        public Attached {
            readers = someone(readers);
        }
    }

    /// More roles may read an entry, and the files of it.
    record Widened(EntryRef entry, List<RoleId> readers, String reason) implements RestrictedAct {
        public Widened {
            readers = someone(readers);
            if (reason.isBlank()) throw new IllegalArgumentException("Widening needs a reason.");
        }
    }

    private static List<RoleId> someone(List<RoleId> readers) {
        if (readers.isEmpty()) throw new IllegalArgumentException("Somebody must be able to read it.");
        return List.copyOf(readers);
    }
}
