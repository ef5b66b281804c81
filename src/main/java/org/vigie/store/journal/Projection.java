// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import org.jdbi.v3.core.Handle;
import org.vigie.core.journal.Entry;

/// A state told by the journal, kept in tables that can be dropped and made again from it.
///
/// The result must depend on the set of entries alone and not on the order in which they came: entries of
/// other stations arrive late. Where two statements compete, the later [Entry#clock] holds.
public interface Projection {
    /// Names it in the table of what was applied; stable for ever.
    String name();

    /// Raised when the tables or their meaning change: at the next start they are made again.
    int version();

    /// Empties its tables, in the writer's transaction.
    void reset(Handle sql);

    /// Takes one entry into account, in the writer's transaction. Entries that don't concern it are ignored.
    void apply(Handle sql, Entry entry);
}
