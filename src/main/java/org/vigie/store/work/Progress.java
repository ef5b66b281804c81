// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.SQLException;
import org.vigie.core.source.Cursor;
import org.vigie.store.segment.Position;

/// How far the segments were read into the tables, and how far each source was read into the segments.
final class Progress {
    private static final String SOURCE = """
            merge into source_progress p using (values (cast(? as uuid))) s(source) on p.source = s.source
            when matched then update set fetched = fetched + ?, fresh = fresh + ?, duplicate = duplicate + ?,
                edited = edited + ?, removed = removed + ?, cursor = coalesce(cast(? as varchar), cursor)
            when not matched then insert (source, fetched, fresh, duplicate, edited, removed, cursor)
                values (s.source, ?, ?, ?, ?, ?, coalesce(cast(? as varchar), ''))""";
    private static final String REFUSAL = """
            merge into source_refusal r using (values (cast(? as uuid), cast(? as varchar), cast(? as bigint)))
                n(source, fault, times) on r.source = n.source and r.fault = n.fault
            when matched then update set times = r.times + n.times
            when not matched then insert (source, fault, times) values (n.source, n.fault, n.times)""";

    private final Statements sql;

    Progress(Statements sql) {
        this.sql = sql;
    }

    void harvested(Fact.Harvested harvested, Position at) throws SQLException {
        var tally = harvested.tally();
        var cursor = harvested.next().map(Cursor::value).orElse(null);
        sql.run(
                SOURCE,
                harvested.source().value(),
                tally.fetched(),
                tally.fresh(),
                tally.duplicate(),
                tally.edited(),
                tally.removed(),
                cursor,
                tally.fetched(),
                tally.fresh(),
                tally.duplicate(),
                tally.edited(),
                tally.removed(),
                cursor);
        for (var refusal : tally.refused().entrySet())
            sql.run(REFUSAL, harvested.source().value(), refusal.getKey().name(), refusal.getValue());
        sql.run("update progress set segment = ?, position = ? where id = 1", at.segment(), at.offset());
    }

    /// The end of the last harvest that the tables know; before everything when they know none.
    Position read() throws SQLException {
        try (var row = sql.ask("select segment, position from progress where id = 1")) {
            return row.next() ? new Position(row.getLong(1), row.getLong(2)) : new Position(0, 0);
        }
    }
}
