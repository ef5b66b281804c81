// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vigie.core.customer.CustomerFiles;
import org.vigie.sources.file.CustomerColumns.Field;

/// Reads customers out of CSV files, whatever their encoding and delimiter. What goes wrong is told without what stood
/// there.
public final class CustomerTables implements CustomerFiles {
    private static final long MOST_BYTES = 32L << 20;
    private static final int MOST_PREAMBLE = 30;
    private static final List<Character> DELIMITERS = List.of(';', ',', '\t', '|');

    @Override
    public Reading read(URI file, ZoneId zone) {
        var path = Path.of(file);
        try {
            if (Files.size(path) > MOST_BYTES) return new Reading.Unreadable(Trouble.TOO_LARGE);
            var bytes = Files.readAllBytes(path);
            var encoding = FileEncoding.of(bytes, true);
            var text = encoding.decode(bytes);
            if (text.isBlank() || text.indexOf('\0') >= 0) return new Reading.Unreadable(Trouble.NOT_A_TABLE);
            var header = header(text);
            if (header.isEmpty() || header.get().columns().known() == 0)
                return new Reading.Unreadable(Trouble.NOT_A_TABLE);
            if (!header.get().columns().has(Field.REFERENCE)) return new Reading.Unreadable(Trouble.NO_REFERENCES);
            return table(path, encoding, header.get(), zone);
        } catch (IOException closed) {
            return new Reading.Unreadable(Trouble.CANNOT_OPEN);
        }
    }

    /// @param number of the row that names the columns
    private record Header(char delimiter, long number, CustomerColumns columns) {}

    private static Reading table(Path path, FileEncoding encoding, Header header, ZoneId zone) throws IOException {
        var customers = new CustomerRows(header.columns(), zone);
        try (var rows = DelimitedRows.open(path, encoding, header.delimiter())) {
            for (var row = rows.next(); row.isPresent(); row = rows.next())
                if (row.get().number() > header.number()) customers.add(row.get());
        }
        return new Reading.Read(
                customers.customers(), customers.remarks(), encoding.charset().name());
    }

    /// The row among the first ones that names the most columns, by the delimiter under which it does.
    private static Optional<Header> header(String text) throws IOException {
        var start = text.substring(0, Math.min(text.length(), 1 << 16));
        var candidates = new ArrayList<Header>();
        for (char delimiter : DELIMITERS)
            for (var row : DelimitedRows.first(start, delimiter, MOST_PREAMBLE))
                candidates.add(new Header(delimiter, row.number(), CustomerColumns.of(row.cells())));
        return candidates.stream()
                .max(Comparator.comparingInt((Header header) -> header.columns().known())
                        .thenComparing(Header::number, Comparator.reverseOrder()));
    }
}
