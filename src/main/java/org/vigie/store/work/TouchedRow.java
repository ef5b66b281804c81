// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// A mention whose row changed since the index was made lasting.
///
/// @param change order of the changes
/// @param words whether the text changed
record TouchedRow(long mention, long change, boolean words) {
    private static final String AFTER =
            "select mention, change, words from touched where change > ? order by change fetch first ? rows only";

    static List<TouchedRow> after(Statements sql, long change, int limit) throws SQLException {
        var list = new ArrayList<TouchedRow>();
        try (var rows = sql.ask(AFTER, change, limit)) {
            while (rows.next()) list.add(new TouchedRow(rows.getLong(1), rows.getLong(2), rows.getBoolean(3)));
        }
        return list;
    }
}
