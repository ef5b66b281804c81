// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.mailbox;

import java.util.List;
import org.vigie.core.mailbox.Look;

/// What one look into a mailbox brought.
public sealed interface Harvest {
    /// It could be read.
    ///
    /// @param found what concerns letters of this station, oldest first
    /// @param seen how many messages were new
    /// @param broken how many seemed to concern us and could not be read
    /// @param next from where to go on, once what was found is recorded
    /// @param more whether there are more already
    record Read(List<Found> found, int seen, int broken, Cursor next, boolean more) implements Harvest {
        public Read {
            found = List.copyOf(found);
        }
    }

    /// It could not.
    ///
    /// @param detail in the server's own words
    record Failed(Look.Trouble trouble, String detail) implements Harvest {}

    /// One message that concerns us.
    sealed interface Found {
        /// A server's word about a letter that it had taken.
        record Returned(Notice notice) implements Found {}

        /// Somebody, or a machine for them, answers a letter that called them.
        record Answered(Answer answer) implements Found {}
    }
}
