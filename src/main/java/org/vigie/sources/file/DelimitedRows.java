// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigie.core.source.Fault;

/// Rows of a text file whose cells are separated by one character (RFC 4180, read leniently).
final class DelimitedRows implements Rows {
    /// The most characters in one row: a quotation mark that is never closed would swallow the rest of the file.
    private static final int LONGEST = 2_000_000;

    private final CloseableIterator<CsvRecord> records;
    private final @Nullable CountingStream counted;
    private long last;
    private boolean over;

    @SuppressWarnings("removal") // one stray quotation mark must not cost the rest of the file
    private DelimitedRows(Reader reader, char delimiter, @Nullable CountingStream counted) {
        this.records = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .maxBufferSize(LONGEST)
                .ofCsvRecord(reader)
                .iterator();
        this.counted = counted;
    }

    static DelimitedRows open(Path file, FileEncoding encoding, char delimiter) throws IOException {
        var counted = new CountingStream(Files.newInputStream(file), Files.size(file));
        var in = new BufferedInputStream(counted, 1 << 16);
        in.skipNBytes(encoding.mark());
        return new DelimitedRows(new InputStreamReader(in, encoding.charset()), delimiter, counted);
    }

    /// The first rows of a text, for judging how it is written.
    static List<FileRow> first(String text, char delimiter, int most) throws IOException {
        var rows = new ArrayList<FileRow>();
        try (var all = new DelimitedRows(new StringReader(text), delimiter, null)) {
            for (var row = all.next(); row.isPresent() && rows.size() < most; row = all.next()) rows.add(row.get());
        }
        return rows;
    }

    @Override
    public Optional<FileRow> next() throws IOException {
        try {
            while (!over && records.hasNext()) {
                var next = records.next();
                last = next.getStartingLineNumber();
                var row = new FileRow(last, next.getFields());
                if (!row.isBlank()) return Optional.of(row);
            }
            return Optional.empty();
        } catch (CsvParseException e) {
            over = true;
            return Optional.of(FileRow.broken(last + 1, Fault.TOO_LARGE, ""));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public double share() {
        return counted == null ? -1 : counted.share();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
