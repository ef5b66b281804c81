// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.SQLException;
import java.time.Instant;
import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.TopicMatcher;

/// Wipes the texts of a mention, what was heard in them, its author and its link from the tables, and notes where
/// its evidence lies, to be wiped as well. Its key, hashes, counters and times stay, and so does the row.
final class Erasing {
    private static final String WHERE_ITS_BYTES_LIE = """
            insert into to_wipe (segment, position, wiped)
            select segment, position, false from (
                select segment, position from mention where number = ?
                union select segment, position from earlier_text where mention = ?
                except select segment, position from to_wipe)""";
    private static final String WIPE = """
            update mention set %s, title = '', text = '', handle = '', author = '', author_since = null, link = '',
                deleted_at = least(?, coalesce(deleted_at, ?)) where number = ?""".formatted(ToneColumns.SET);
    private static final String WIPE_EARLIER = "update earlier_text set title = '', text = '' where mention = ?";

    /// What is heard once the words are gone.
    private static final Analysis SILENCE = new Analysis("", 0);

    private final Statements sql;
    private final Touched touched;

    Erasing(Statements sql, Touched touched) {
        this.sql = sql;
        this.touched = touched;
    }

    /// Does nothing for a mention that is not known. The earliest of several erasures dates it.
    ///
    /// @param topics tells which topics a mention without words belongs to
    void erase(MentionKey key, Instant at, TopicMatcher topics) throws SQLException {
        long number = sql.number("select number from mention where identity = ?", Identity.of(key));
        if (number == 0) return;
        sql.run(WHERE_ITS_BYTES_LIE, number, number);
        sql.run(WIPE, ToneColumns.and(SILENCE, at.toEpochMilli(), at.toEpochMilli(), number));
        sql.run(WIPE_EARLIER, number);
        var wiped = FiledRow.UNWEIGHED.of(sql, number);
        if (wiped.isPresent())
            FactTables.setTopics(
                    sql,
                    number,
                    topics.topics(wiped.get().mention(), wiped.get().analysis()));
        touched.mark(sql, number, true);
    }
}
