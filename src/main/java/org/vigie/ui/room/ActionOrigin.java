// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.time.Instant;
import java.util.Optional;
import org.vigie.core.action.Charge;
import org.vigie.core.journal.EntryRef;

/// What an action is given after, and what its form therefore begins with.
///
/// @param from the entry that gave rise to it
record ActionOrigin(Optional<EntryRef> from, String title, Charge charge, Optional<Instant> dueAt) {
    static final ActionOrigin NONE = new ActionOrigin(Optional.empty(), "", Charge.NOBODY, Optional.empty());

    ActionOrigin {
        title = title.replaceAll("\\s+", " ").strip();
    }

    /// What was said in an entry is to be done.
    static ActionOrigin of(EntryRef from, String title) {
        return new ActionOrigin(Optional.of(from), title, Charge.NOBODY, Optional.empty());
    }

    /// Names what is being typed after this entry, apart from an action that comes from nowhere.
    String draft() {
        return from.map(entry -> "action-after-" + entry).orElse("action");
    }
}
