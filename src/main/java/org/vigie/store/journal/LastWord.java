// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Hlc;
import org.vigie.core.journal.OriginId;

/// When something was last spoken about: the entry with the greatest clock, ties by origin, has the last word
/// whatever order the entries come in.
record LastWord(Hlc clock, OriginId origin) implements Comparable<LastWord> {
    private static final Comparator<LastWord> ORDER = Comparator.comparing(LastWord::clock)
            .thenComparing(word -> word.origin().value());

    static LastWord of(Entry entry) {
        return new LastWord(entry.clock(), entry.ref().origin());
    }

    /// Whether this entry says something newer than the row with this id.
    ///
    /// @param table one with the columns id, hlc_ms, hlc_ctr, origin_id
    static boolean has(Handle sql, String table, UUID id, Entry entry) {
        return read(sql, table, id).map(known -> of(entry).compareTo(known) > 0).orElse(true);
    }

    private static Optional<LastWord> read(Handle sql, String table, UUID id) {
        return sql.createQuery("select hlc_ms, hlc_ctr, origin_id from " + table + " where id = ?")
                .bind(0, id)
                .map((row, context) -> new LastWord(
                        new Hlc(row.getLong("hlc_ms"), row.getInt("hlc_ctr")),
                        new OriginId(EntryTable.uuid(row, "origin_id"))))
                .findOne();
    }

    @Override
    public int compareTo(LastWord other) {
        return ORDER.compare(this, other);
    }
}
