// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.message;

import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import org.vigie.core.cell.Cells;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.crisis.CrisisDesk;
import org.vigie.core.message.Fillings;
import org.vigie.core.message.Fillings.Filling;
import org.vigie.core.message.Fillings.Origin;
import org.vigie.core.sitrep.Sitreps;
import org.vigie.ui.kit.Frame;

/// What the room itself says for variables: its title, when it began, its level, the next briefing, the hour.
public final class RoomValues {
    private final OpenRoom room;
    private final Frame frame;

    public RoomValues(OpenRoom room, Frame frame) {
        this.room = room;
        this.frame = frame;
    }

    /// Reads the journal: never on the screen's thread.
    public Fillings read() {
        var now = room.clock().instant();
        var formats = frame.formats();
        var values = new HashMap<String, Filling>();
        var journal = room.journal();
        var id = room.room().id();
        values.put("now", filling(formats.time(now), "clock", now));
        values.put("today", filling(formats.date(now), "clock", now));
        new Cells(journal, id).current().ifPresent(cell -> {
            values.put("incident", filling(cell.title(), "cell", now));
            values.put("start-time", filling(formats.time(cell.startsAt()), "cell", now));
            values.put("start-date", filling(formats.date(cell.startsAt()), "cell", now));
        });
        new Sitreps(journal, id)
                .nextPoint()
                .filter(next -> next.isAfter(now))
                .ifPresent(next -> values.put("next-update", filling(formats.time(next), "briefing", now)));
        var levels = new CrisisDesk(journal, id).history();
        if (!levels.isEmpty())
            values.put("level", filling("" + levels.getLast().level().number(), "level", now));
        return new Fillings(values);
    }

    private Filling filling(String value, String source, Instant now) {
        return new Filling(value, Origin.ROOM, frame.texts().get("messages.from." + source), Optional.empty(), now);
    }
}
