// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.time.InstantSource;
import java.util.Optional;
import org.vigie.app.alert.RoomAlerts;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Room;
import org.vigie.core.event.Events;
import org.vigie.core.source.NoCollector;
import org.vigie.store.Store;

/// A room of a store for whoever is on duty there: nothing is collected, and its alerts turn when they are told to.
record StoreRoom(OpenRoom open, RoomAlerts alerts) {
    static StoreRoom of(Store store, Room room, InstantSource clock, Events events) {
        var acts = store.acts(store.onDuty(), Optional.of(room.id()), clock);
        var collector = new NoCollector();
        var ground = new RoomAlerts.Ground(
                store.journal(),
                acts,
                store.mentions(),
                store.narratives(),
                store.topics(),
                store.sources(),
                collector);
        var alerts = new RoomAlerts(room, ground, events, clock);
        var open = new OpenRoom(
                room,
                clock,
                acts,
                store.journal(),
                store.attachments(),
                store.mentions(),
                store.narratives(),
                store.quality(),
                store.topics(),
                store.sources(),
                collector,
                alerts.alerting(),
                events);
        return new StoreRoom(open, alerts);
    }
}
