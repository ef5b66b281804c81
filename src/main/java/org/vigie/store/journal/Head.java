// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Hlc;
import org.vigie.core.journal.OriginId;
import org.vigie.store.segment.Position;

/// Where this station's log stands: the last entry of the life that is being written.
///
/// @param last seq 0 when the life has no entry yet
/// @param hash of that entry
/// @param clock the greatest reading given or seen
/// @param clean whether the program stopped in order; false while it runs
/// @param copied where the segments ended when the program stopped in order
record Head(EntryRef last, Hash hash, Hlc clock, boolean clean, Position copied) {
    private static final Position NOWHERE = new Position(0, 0);

    /// A life without entries yet, after one that may have had some.
    static Head of(OriginId origin, Hlc clock) {
        return new Head(new EntryRef(origin, 0), Hash.NONE, clock, false, NOWHERE);
    }

    Head after(SealedEntry stored) {
        var header = stored.header();
        return new Head(header.ref(), stored.hash(), header.clock(), false, copied);
    }

    Head stopped(Position end) {
        return new Head(last, hash, clock, true, end);
    }

    Head running() {
        return new Head(last, hash, clock, false, copied);
    }

    static Optional<Head> read(Handle sql) {
        return sql.createQuery("select * from vault.head")
                .map((row, context) -> new Head(
                        new EntryRef(new OriginId(EntryTable.uuid(row, "origin_id")), row.getLong("seq")),
                        EntryTable.hash(row, "hash"),
                        new Hlc(row.getLong("hlc_ms"), row.getInt("hlc_ctr")),
                        row.getBoolean("clean"),
                        new Position(row.getLong("copied_segment"), row.getLong("copied_offset"))))
                .findOne();
    }

    void write(Handle sql) {
        int changed = sql.execute("""
                update vault.head set origin_id = ?, seq = ?, hash = ?, hlc_ms = ?, hlc_ctr = ?, clean = ?,
                    copied_segment = ?, copied_offset = ?
                """, values());
        if (changed == 0) sql.execute("insert into vault.head values(?, ?, ?, ?, ?, ?, ?, ?)", values());
    }

    private Object[] values() {
        return new Object[] {
            last.origin().value(),
            last.seq(),
            hash.bytes(),
            clock.millis(),
            clock.counter(),
            clean,
            copied.segment(),
            copied.offset()
        };
    }
}
