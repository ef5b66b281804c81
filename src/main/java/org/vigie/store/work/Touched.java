// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;

/// Marks mentions whose row changed, so that the index follows; the marks outlive a crash.
final class Touched {
    private static final String MARK = """
            merge into touched (mention, change, words) key (mention)
            values (?, ?, ? or coalesce((select words from touched where mention = ?), false))""";

    private final AtomicLong changes = new AtomicLong();

    /// Goes on after the changes of an earlier run.
    void startAfter(long change) {
        changes.set(change);
    }

    /// @param words whether the text changed, not only facets and counters
    void mark(Statements sql, long mention, boolean words) throws SQLException {
        if (mention != 0) sql.run(MARK, mention, changes.incrementAndGet(), words, mention);
    }
}
