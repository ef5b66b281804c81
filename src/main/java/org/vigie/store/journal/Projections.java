// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Hlc;
import org.vigie.core.journal.OriginId;

/// The projections that live in the file of the journal, kept up in the same transaction as the entries.
final class Projections {
    private static final Logger LOG = LoggerFactory.getLogger(Projections.class);
    private static final int PAGE = 500;
    private static final OriginId LEAST = new OriginId(new java.util.UUID(0, 0));

    private final List<Projection> all;

    Projections(List<Projection> all) {
        this.all = List.copyOf(all);
    }

    void apply(Handle sql, Entry entry) {
        for (var projection : all) projection.apply(sql, entry);
    }

    /// Makes those again whose tables are of another version than the program.
    void bringUpToDate(Handle sql) {
        var outdated = all.stream()
                .filter(projection -> version(sql, projection) != projection.version())
                .toList();
        if (!outdated.isEmpty()) rebuild(sql, outdated);
    }

    /// Empties all and makes them again from the journal.
    ///
    /// @return how many entries were read
    long rebuild(Handle sql) {
        return rebuild(sql, all);
    }

    private static long rebuild(Handle sql, List<Projection> some) {
        LOG.info("Making again: {}", some.stream().map(Projection::name).toList());
        some.forEach(projection -> projection.reset(sql));
        long[] count = new long[1];
        replay(sql, entry -> {
            some.forEach(projection -> projection.apply(sql, entry));
            count[0]++;
        });
        for (var projection : some)
            sql.execute("merge into projection key(name) values(?, ?)", projection.name(), projection.version());
        return count[0];
    }

    /// Shows all entries in the order of their clocks, a page in memory at a time.
    static void replay(Handle sql, java.util.function.Consumer<Entry> each) {
        var clock = new Hlc(Long.MIN_VALUE, 0);
        var origin = LEAST;
        for (var page = EntryTable.afterClock(sql, clock, origin, PAGE);
                !page.isEmpty();
                page = EntryTable.afterClock(sql, clock, origin, PAGE)) {
            page.forEach(stored -> each.accept(stored.entry()));
            clock = page.getLast().header().clock();
            origin = page.getLast().header().ref().origin();
        }
    }

    private static int version(Handle sql, Projection projection) {
        return sql.createQuery("select version from projection where name = ?")
                .bind(0, projection.name())
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
    }
}
