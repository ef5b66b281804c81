// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.MapAct;

/// The message maps of one room: those that come with the program as far as the room has not changed or withdrawn them,
/// and its own. Every call reads the journal: never on the screen's thread.
public final class MessageMaps {
    private final Journal journal;
    private final RoomId room;
    private final List<MessageMap> ready;

    /// @param ready the maps that come with the program
    public MessageMaps(Journal journal, RoomId room, List<MessageMap> ready) {
        this.journal = journal;
        this.room = room;
        this.ready = List.copyOf(ready);
    }

    /// A map as it stands.
    ///
    /// @param by who wrote it; empty for one that comes with the program
    /// @param at when; empty likewise
    public record Kept(MessageMap map, Optional<PersonId> by, Optional<Instant> at) {}

    /// Those that stand, those that come with the program first.
    public List<Kept> all() {
        return List.copyOf(fold(ready, journal.standing(room, MapAct.class)).values());
    }

    /// What these entries come to, in the order of their clocks.
    static Map<MessageId, Kept> fold(List<MessageMap> ready, List<Entry> entries) {
        var all = new LinkedHashMap<MessageId, Kept>();
        for (var map : ready) all.put(map.id(), new Kept(map, Optional.empty(), Optional.empty()));
        for (var entry : entries) {
            if (!(entry.payload() instanceof MapAct act)) continue;
            switch (act) {
                case MapAct.Kept(var map) ->
                    all.put(map.id(), new Kept(map, entry.author(), Optional.of(entry.occurredAt())));
                case MapAct.Withdrawn(var id) -> all.remove(id);
            }
        }
        return all;
    }
}
