// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vigie.core.event.Events;
import org.vigie.store.StoreFolder;
import org.vigie.store.h2.Disk;
import org.vigie.store.h2.H2File;

/// Every row of every table of a closed `work` file, to be compared with another.
final class TableDump {
    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = 'PUBLIC' and table_name <> 'flyway_schema_history'""";

    private TableDump() {}

    static Map<String, List<String>> of(Path root) {
        try (var disk = new Disk(root, InstantSource.fixed(Instant.EPOCH), new Events());
                var file = H2File.open(
                        new StoreFolder(root).work(), Workbench.KEY.key("work"), MentionFiles.SCHEMA, disk)) {
            return new Tables(file).read(TableDump::all);
        }
    }

    static List<String> rows(Map<String, List<String>> dump, String table) {
        return dump.getOrDefault(table, List.of());
    }

    /// Table by table, so that a difference is told by its rows.
    static void assertSame(Map<String, List<String>> actual, Map<String, List<String>> expected) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach((table, rows) -> assertThat(actual.getOrDefault(table, List.of()))
                .as("table %s", table)
                .containsExactlyElementsOf(rows));
    }

    private static Map<String, List<String>> all(Statements sql) throws SQLException {
        var names = new ArrayList<String>();
        try (var tables = sql.ask(TABLES)) {
            while (tables.next()) names.add(tables.getString(1));
        }
        var dump = new TreeMap<String, List<String>>();
        for (var name : names) {
            try (var rows = sql.ask("select * from " + name)) {
                dump.put(name, rows(rows));
            }
        }
        return dump;
    }

    private static List<String> rows(ResultSet rows) throws SQLException {
        var list = new ArrayList<String>();
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            var row = new StringBuilder();
            for (int i = 1; i <= columns; i++) {
                var value = rows.getObject(i);
                row.append(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : rows.getString(i))
                        .append('|');
            }
            list.add(row.toString());
        }
        list.sort(null);
        return list;
    }
}
