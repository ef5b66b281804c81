// SPDX-License-Identifier: Apache-2.0
package org.vigie.store;

import org.vigie.core.cell.OnDuty;
import org.vigie.core.event.Events;
import org.vigie.core.journal.GuardedJournal;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Secrecy;

/// What somebody at a second place may read of a store.
public record Onlooker(Store store, OnDuty who) {
    /// The journal, without what they may not read.
    public Journal journal() {
        return new GuardedJournal(store.truth(), secrecy());
    }

    /// Tells of what is recorded, as they may read it, until the subscription is closed.
    public Events.Subscription hear(Events told) {
        return store.truth().hearers().showBeside(told, secrecy()::shown);
    }

    private Secrecy secrecy() {
        return new Secrecy(store.truth(), who);
    }
}
