// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.corpus;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A CSV file with a header, whose columns go by several names.
public record Table(List<String> header, List<NamedCsvRecord> rows) {
    public static Table read(Path file) throws IOException {
        try (var reader = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            var rows = new ArrayList<NamedCsvRecord>();
            for (var row : reader) rows.add(row);
            return new Table(rows.isEmpty() ? List.of() : rows.getFirst().getHeader(), rows);
        }
    }

    /// The first column that has one of these names, whatever its case.
    public Optional<String> column(String... names) {
        for (var name : names)
            for (var column : header)
                if (column.strip().toLowerCase(Locale.ROOT).equals(name)) return Optional.of(column);
        return Optional.empty();
    }

    /// What a row holds in a column; empty where the row is too short.
    public static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip();
    }
}
