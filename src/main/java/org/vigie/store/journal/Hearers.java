// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Secrecy;

/// Who is told of what is recorded, each as they may read it.
public final class Hearers {
    private final Events events;
    private final List<Beside> besides = new CopyOnWriteArrayList<>();
    /// What listeners of the station are told of an entry; nothing of what is restricted, before it is known who reads.
    private volatile UnaryOperator<Entry> shown = Secrecy::withheld;

    private record Beside(Events told, UnaryOperator<Entry> shown) {}

    /// @param events of the station
    Hearers(Events events) {
        this.events = events;
    }

    /// From now on listeners of the station are told of entries as this one shows them.
    public void show(UnaryOperator<Entry> as) {
        shown = as;
    }

    /// Tells of entries elsewhere too, as this one shows them, until the subscription is closed.
    public Events.Subscription showBeside(Events told, UnaryOperator<Entry> as) {
        var beside = new Beside(told, as);
        besides.add(beside);
        return () -> besides.remove(beside);
    }

    void tell(Entry entry) {
        events.publish(new CellEvent.EntryRecorded(shown.apply(entry)));
        for (var one : besides)
            one.told().publish(new CellEvent.EntryRecorded(one.shown().apply(entry)));
    }
}
