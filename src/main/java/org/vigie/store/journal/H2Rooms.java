// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.cell.Rooms;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;

/// The rooms of the station, as the journal tells them; the last one opened or entered comes first.
final class H2Rooms implements Rooms, Projection {
    private static final String KEEP = """
            merge into room(id, title, file_number, nature, opened_at, hlc_ms, hlc_ctr, origin_id)
            key(id) values(?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Jdbi reader;

    H2Rooms(Jdbi reader) {
        this.reader = reader;
    }

    @Override
    public List<Room> all() {
        return reader.withHandle(sql -> sql.createQuery(
                        "select * from room order by hlc_ms desc, hlc_ctr desc, origin_id desc")
                .map((row, context) -> new Room(
                        new RoomId(EntryTable.uuid(row, "id")),
                        row.getString("title"),
                        row.getString("file_number"),
                        Nature.valueOf(row.getString("nature")),
                        EntryTable.instant(row, "opened_at")))
                .list());
    }

    @Override
    public String name() {
        return "rooms";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void reset(Handle sql) {
        sql.execute("delete from room");
    }

    @Override
    public void apply(Handle sql, Entry entry) {
        if (entry.payload() instanceof Payload.RoomOpened(Room opened)) keep(sql, entry, opened);
        else if (entry.payload() instanceof Payload.RoomEntered(Room entered)) keep(sql, entry, entered);
    }

    private static void keep(Handle sql, Entry entry, Room room) {
        if (!LastWord.has(sql, "room", room.id().value(), entry)) return;
        sql.execute(
                KEEP,
                room.id().value(),
                room.title(),
                room.file(),
                room.nature().name(),
                EntryTable.time(room.openedAt()),
                entry.clock().millis(),
                entry.clock().counter(),
                entry.ref().origin().value());
    }
}
