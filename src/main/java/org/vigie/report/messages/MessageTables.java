// SPDX-License-Identifier: Apache-2.0
package org.vigie.report.messages;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Texts as a table (CSV, UTF-8 with a byte order mark, semicolons). A cell that a spreadsheet would compute begins
/// with an apostrophe (CWE-1236), which is taken off again.
final class MessageTables {
    private static final String MARK = "\uFEFF";
    private static final String COMPUTED = "=+-@\t\r\n＝＋－＠'";

    private MessageTables() {}

    static void write(List<Map<String, String>> rows, Optional<String> mark, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(MARK);
        var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .build(text);
        mark.ifPresent(csv::writeRecord);
        csv.writeRecord(MessageFields.NAMES);
        for (var row : rows)
            csv.writeRecord(MessageFields.NAMES.stream()
                    .map(name -> harmless(row.getOrDefault(name, "")))
                    .toList());
        csv.flush();
        text.flush();
    }

    /// The rows under the first one, or the first under a line of one cell, which names the columns; empty where it
    /// names neither title nor body.
    static Optional<List<Map<String, String>>> read(String file) {
        var text = unmarked(file.startsWith(MARK) ? file.substring(1) : file);
        for (char separator : new char[] {';', ',', '\t'}) {
            try {
                var rows = read(text, separator);
                if (rows.isPresent()) return rows;
            } catch (CsvParseException | UncheckedIOException broken) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Without the mark of an exercise above the names: a line of one cell names nothing.
    private static String unmarked(String text) {
        int end = text.indexOf('\n');
        boolean single = end >= 0 && text.substring(0, end).chars().noneMatch(c -> c == ';' || c == ',' || c == '\t');
        return single ? text.substring(end + 1) : text;
    }

    private static Optional<List<Map<String, String>>> read(String text, char separator) {
        var rows = new ArrayList<Map<String, String>>();
        var names = new ArrayList<Optional<String>>();
        for (var record : CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
            if (names.isEmpty()) {
                record.getFields().forEach(column -> names.add(MessageFields.named(column)));
                if (!names.contains(Optional.of(MessageFields.TITLE))
                        || !names.contains(Optional.of(MessageFields.BODY))) return Optional.empty();
                continue;
            }
            var row = new HashMap<String, String>();
            for (int at = 0; at < Math.min(names.size(), record.getFieldCount()); at++) {
                var cell = record.getField(at);
                names.get(at).ifPresent(name -> row.put(name, plain(cell)));
            }
            rows.add(row);
        }
        return Optional.of(rows);
    }

    private static String harmless(String text) {
        return !text.isEmpty() && COMPUTED.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String plain(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && COMPUTED.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }
}
