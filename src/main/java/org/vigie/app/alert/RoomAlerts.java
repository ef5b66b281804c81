// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.alert;

import java.time.InstantSource;
import java.util.Optional;
import org.vigie.core.alert.AlertRules;
import org.vigie.core.alert.Alerting;
import org.vigie.core.alert.Alerts;
import org.vigie.core.cell.Room;
import org.vigie.core.crisis.CrisisDesk;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Mentions;

/// Everything about the alerts of one room that lives as long as its store is open.
public final class RoomAlerts implements AutoCloseable {
    private final Alerting alerting;
    private final Events.Subscription told;

    public RoomAlerts(Room room, Journal journal, Acts acts, Mentions mentions, Events events, InstantSource clock) {
        var alerts = new Alerts(journal, room.id(), clock);
        var desk = new RoomDesk(acts, mentions, new Numbering(alerts), clock);
        alerting = new Alerting(
                alerts,
                new AlertRules(journal, room),
                desk,
                (_, _) -> {
                    throw new UnsupportedOperationException("Rehearsals are not played yet.");
                },
                new CrisisDesk(journal, room.id()));
        told = events.subscribe(event -> {
            if (event instanceof CellEvent.EntryRecorded(var entry)
                    && entry.room().equals(Optional.of(room.id()))
                    && concerns(entry.payload())) events.publish(new CellEvent.AlertsChanged(room.id()));
        });
    }

    public Alerting alerting() {
        return alerting;
    }

    @Override
    public void close() {
        told.close();
    }

    private static boolean concerns(Payload payload) {
        return payload instanceof AlertAct || payload instanceof CrisisAct || payload instanceof Payload.Undone;
    }
}
