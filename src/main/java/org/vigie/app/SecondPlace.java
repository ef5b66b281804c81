// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.util.List;
import java.util.function.Predicate;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.store.Onlooker;
import org.vigie.store.Store;

/// A second place in the open room, on the same machine. Whoever sits there has a person of their own: what they do
/// carries that name, and they read what that person may.
///
/// @param room with acts and journal of this place
/// @param duty who sits here
/// @param ofStation what happens on the station, and who sits here
/// @param relays to be closed with the place
record SecondPlace(OpenRoom room, OnDuty duty, Events ofStation, List<Events.Subscription> relays)
        implements AutoCloseable {
    SecondPlace {
        relays = List.copyOf(relays);
    }

    /// Whoever is on duty at the station sits here at first.
    ///
    /// @param events of the station
    /// @param open holds the room
    static SecondPlace in(OpenRoom room, OpenStore open, Store station, Events events) {
        var ofStation = new Events();
        var ofRoom = new Events();
        var duty = station.secondDuty(ofStation);
        Predicate<CellEvent> duties = CellEvent.DutyChanged.class::isInstance;
        Predicate<CellEvent> entries = CellEvent.EntryRecorded.class::isInstance;
        var relays = List.of(
                ofStation.relay(duties, ofRoom),
                events.relay(duties.negate(), ofStation),
                // entries come as this place may read them
                room.events().relay(duties.or(entries).negate(), ofRoom),
                new Onlooker(open.store(), duty).hear(ofRoom));
        return new SecondPlace(open.beside(room, duty, ofRoom), duty, ofStation, relays);
    }

    @Override
    public void close() {
        relays.forEach(Events.Subscription::close);
    }
}
