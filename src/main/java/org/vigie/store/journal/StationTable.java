// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.vigie.core.journal.Nature;

/// What a store is once for all: its station, the key of that station, its nature.
final class StationTable {
    private StationTable() {}

    static StationKey readOrMake(Handle sql, Supplier<UUID> newId) {
        var known = sql.createQuery("select station_id, public_key, private_key from vault.station")
                .map((row, context) -> new StationKey(
                        EntryTable.uuid(row, "station_id"), row.getBytes("public_key"), row.getBytes("private_key")))
                .findOne();
        if (known.isPresent()) return known.get();
        var made = StationKey.generate(newId.get());
        sql.execute("insert into vault.station values(?, ?, ?)", made.station(), made.publicKey(), made.privateKey());
        return made;
    }

    static Optional<Nature> nature(Handle sql) {
        return sql.createQuery("select nature from nature").mapTo(Nature.class).findOne();
    }

    static void putNature(Handle sql, Nature nature) {
        sql.execute("insert into nature values(?)", nature.name());
    }
}
