// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.vigie.store.segment.Position;

/// Finishes what erasing a mention starts: its bytes go from the segments soon, its words from the files of
/// the index when the store is closed.
final class Erasures {
    private final Tables tables;
    private final Wiping wiping;
    private final IndexFollower follower;

    Erasures(Tables tables, Wiping wiping, IndexFollower follower) {
        this.tables = tables;
        this.wiping = wiping;
        this.follower = follower;
    }

    /// Wipes what waits from the segments.
    void wipeSegments() {
        var waiting = tables.read(Erasures::waiting);
        if (waiting.isEmpty()) return;
        wiping.wipe(waiting);
        tables.write(sql -> {
                    for (var at : waiting)
                        sql.run(
                                "update to_wipe set wiped = true where segment = ? and position = ?",
                                at.segment(),
                                at.offset());
                    return waiting.size();
                })
                .join();
    }

    /// Wipes what waits from everywhere.
    void finish() {
        wipeSegments();
        if (tables.read(sql -> sql.number("select count(*) from to_wipe")) == 0) return;
        follower.purge();
        tables.write(sql -> sql.run("delete from to_wipe where wiped")).join();
    }

    private static List<Position> waiting(Statements sql) throws SQLException {
        var waiting = new ArrayList<Position>();
        try (var rows = sql.ask("select segment, position from to_wipe where not wiped")) {
            while (rows.next()) waiting.add(new Position(rows.getLong(1), rows.getLong(2)));
        }
        return waiting;
    }
}
