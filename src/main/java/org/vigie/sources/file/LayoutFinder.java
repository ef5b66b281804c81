// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.vigie.core.source.ImportLayout;
import org.vigie.core.source.ImportLayout.Format;

/// Finds out how a file is written: format, encoding, delimiter, and the row that names the columns.
///
/// Tools put lines about the report above their table, so the header is the first row with three known names or more.
final class LayoutFinder {
    private static final int HEAD = 256 << 10;
    private static final int MOST_PREAMBLE = 60;
    private static final int ENOUGH_NAMES = 3;
    private static final int JSON_LINES = 200;
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    private LayoutFinder() {}

    /// The layout; empty when the file holds no table that can be read.
    static Optional<ImportLayout> find(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (isZip(head)) return sheet(file);
        var encoding = FileEncoding.of(head, head.length < HEAD);
        var text = encoding.decode(head);
        if (text.isBlank() || text.indexOf('\0') >= 0) return Optional.empty();
        if (head.length == HEAD && text.lastIndexOf('\n') > 0) text = text.substring(0, text.lastIndexOf('\n'));
        return text.stripLeading().startsWith("{") ? jsonLines(text, encoding) : delimited(text, encoding);
    }

    private static boolean isZip(byte[] head) {
        return head.length > 4 && new String(head, 0, 4, StandardCharsets.ISO_8859_1).equals("PK\u0003\u0004");
    }

    /// A row that may be the header, among the first ones.
    private record Header(FileRow row, long names) {
        static Optional<Header> among(List<FileRow> rows) {
            return rows.stream()
                    .map(row -> new Header(row, ColumnNames.known(row.cells())))
                    .filter(header -> header.names >= ENOUGH_NAMES)
                    .findFirst();
        }
    }

    private static Optional<ImportLayout> delimited(String text, FileEncoding encoding) throws IOException {
        Header best = null;
        char delimiter = ',';
        for (char candidate : DELIMITERS) {
            var rows = DelimitedRows.first(text, candidate, MOST_PREAMBLE);
            var header = Header.among(rows).or(() -> plainHeader(rows));
            if (header.isPresent() && (best == null || isBetter(header.get(), best))) {
                best = header.get();
                delimiter = candidate;
            }
        }
        if (best == null) return Optional.empty();
        return Optional.of(layout(delimiter == '\t' ? Format.TSV : Format.CSV, encoding, delimiter, "", best.row()));
    }

    private static boolean isBetter(Header one, Header other) {
        if (one.names != other.names) return one.names > other.names;
        return one.row.cells().size() > other.row.cells().size();
    }

    /// Without known names: the first row as wide as most.
    private static Optional<Header> plainHeader(List<FileRow> rows) {
        var widths = new HashMap<Integer, Integer>();
        rows.forEach(row -> widths.merge(row.cells().size(), 1, Integer::sum));
        return widths.entrySet().stream()
                .max((a, b) -> a.getValue().equals(b.getValue())
                        ? Integer.compare(a.getKey(), b.getKey())
                        : Integer.compare(a.getValue(), b.getValue()))
                .flatMap(usual -> rows.stream()
                        .filter(row -> row.cells().size() == usual.getKey())
                        .findFirst())
                .map(row -> new Header(row, 0));
    }

    private static Optional<ImportLayout> sheet(Path file) throws IOException {
        Optional<ImportLayout> fallback = Optional.empty();
        for (var sheet : SheetRows.sheets(file)) {
            var rows = new ArrayList<FileRow>();
            try (var all = SheetRows.open(file, sheet)) {
                for (var row = all.next(); row.isPresent() && rows.size() < MOST_PREAMBLE; row = all.next())
                    rows.add(row.get());
            }
            var header = Header.among(rows);
            if (header.isPresent())
                return Optional.of(sheetLayout(sheet, header.get().row()));
            if (fallback.isEmpty()) fallback = plainHeader(rows).map(plain -> sheetLayout(sheet, plain.row()));
        }
        return fallback;
    }

    private static ImportLayout sheetLayout(String sheet, FileRow header) {
        return layout(Format.XLSX, new FileEncoding(StandardCharsets.UTF_8, 0), ' ', sheet, header);
    }

    private static Optional<ImportLayout> jsonLines(String text, FileEncoding encoding) {
        var columns = new LinkedHashSet<String>();
        text.lines()
                .filter(line -> !line.isBlank())
                .limit(JSON_LINES)
                .forEach(line -> JsonLineRows.values(line).ifPresent(values -> columns.addAll(values.keySet())));
        if (columns.isEmpty()) return Optional.empty();
        var names = List.copyOf(columns);
        var family = Family.of(names).map(Family::code).orElse("");
        return Optional.of(
                new ImportLayout(Format.JSON_LINES, encoding.charset().name(), ' ', "", 0, names, family));
    }

    private static ImportLayout layout(
            Format format, FileEncoding encoding, char delimiter, String sheet, FileRow header) {
        var columns = unique(header.cells());
        var charset = format == Format.XLSX ? "" : encoding.charset().name();
        var family = Family.of(columns).map(Family::code).orElse("");
        return new ImportLayout(format, charset, delimiter, sheet, header.number(), columns, family);
    }

    /// Columns without a name are numbered, and so is one whose name was there before.
    private static List<String> unique(List<String> cells) {
        var columns = new ArrayList<String>();
        for (var cell : cells) {
            var name = cell.strip().isEmpty() ? "#" + (columns.size() + 1) : cell.strip();
            var free = name;
            for (int i = 2; columns.contains(free); i++) free = name + " (" + i + ")";
            columns.add(free);
        }
        return columns;
    }
}
