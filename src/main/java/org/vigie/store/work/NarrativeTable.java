// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.signal.Gathering.Gathered;
import org.vigie.core.signal.Narrative;
import org.vigie.core.signal.NarrativeId;

/// Reads narratives from their table.
final class NarrativeTable {
    private static final String STANDING = "select * from narrative where became is null";
    private static final String ONE = "select * from narrative where id = ?";
    /// A chain of narratives that became part of others is no longer than this.
    private static final int LONGEST_CHAIN = 50;

    private NarrativeTable() {}

    /// What gathering knew after some mention and act.
    @SuppressWarnings("ArrayRecordComponent") // handed on at once
    record Memory(long mention, long place, byte[] bytes) {}

    static Optional<Memory> memory(Statements sql) throws SQLException {
        try (var rows = sql.ask("select mention, place, bytes from narrative_memory")) {
            return rows.next()
                    ? Optional.of(new Memory(rows.getLong(1), rows.getLong(2), rows.getBytes(3)))
                    : Optional.empty();
        }
    }

    /// Those that stand for themselves.
    static Map<NarrativeId, Gathered> all(Statements sql) throws SQLException {
        var all = new HashMap<NarrativeId, Gathered>();
        try (var rows = sql.ask(STANDING)) {
            while (rows.next()) {
                var one = read(rows);
                all.put(one.narrative().id(), one);
            }
        }
        return all;
    }

    /// The narrative of this id, or the one that it became part of.
    static Optional<Gathered> one(Statements sql, NarrativeId id) throws SQLException {
        var at = id.value();
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            try (var rows = sql.ask(ONE, at)) {
                if (!rows.next()) return Optional.empty();
                var next = rows.getObject("became", UUID.class);
                if (next == null) return Optional.of(read(rows));
                at = next;
            }
        }
        return Optional.empty();
    }

    private static Gathered read(ResultSet row) throws SQLException {
        var telling = row.getString("telling");
        return new Gathered(
                new Narrative(
                        new NarrativeId(row.getObject("id", UUID.class)),
                        row.getString("label"),
                        row.getBoolean("named"),
                        Instant.ofEpochMilli(row.getLong("since")),
                        Instant.ofEpochMilli(row.getLong("latest")),
                        row.getLong("mentions")),
                telling.isEmpty()
                        ? java.util.List.of()
                        : Arrays.stream(telling.split("\n")).toList(),
                row.getInt("authors"));
    }
}
