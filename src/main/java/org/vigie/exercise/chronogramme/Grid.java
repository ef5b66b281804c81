// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.chronogramme;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// The cells of a spreadsheet's file as texts: XLSX, or CSV with whatever stands between its cells.
///
/// @param name of the sheet; empty for CSV
record Grid(String name, List<Line> lines, Optional<Separated> separated) {
    static final long BIGGEST = 64L << 20;
    private static final long BIGGEST_UNPACKED = 512L << 20;
    private static final int MOST_LINES = 100_000;
    private static final int MOST_COLUMNS = 256;
    private static final int LONGEST_NUMBER = 100;
    /// Enough to tell what stands between the cells.
    private static final int FIRST_LINES = 10;

    /// What a guarded cell begins with after its apostrophe.
    private static final String COMPUTED = "=+-@\t\r\n＝＋－＠";

    /// @param number as the spreadsheet counts, from 1
    record Line(int number, List<String> cells) {
        /// Empty for a cell that the line does not reach.
        String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /// How a CSV file was read.
    record Separated(char separator, Charset charset) {}

    Grid {
        lines = List.copyOf(lines);
    }

    /// The file holds more than can be read.
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    /// The sheets of a workbook that hold something; one for a CSV file.
    static List<Grid> read(Path file, Layout.Wish wish) throws IOException {
        if (Files.size(file) > BIGGEST) throw new TooLarge();
        try (var in = Files.newInputStream(file)) {
            if (in.read() != 'P' || in.read() != 'K') return List.of(csv(Files.readAllBytes(file), wish));
        }
        return workbook(file);
    }

    private static List<Grid> workbook(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            long all = 0;
            for (var entry : Collections.list(zip.entries())) all += Math.max(0, entry.getSize());
            if (all > BIGGEST_UNPACKED) throw new TooLarge();
            CellAddresses.check(zip);
        }
        var grids = new ArrayList<Grid>();
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            for (var sheet : workbook.getSheets().toList()) {
                var lines = new ArrayList<Line>();
                try (var rows = sheet.openStream()) {
                    for (var row : (Iterable<Row>) rows::iterator) {
                        lines.add(line(row, workbook.isDate1904()));
                        if (lines.size() > MOST_LINES) throw new TooLarge();
                    }
                }
                grids.add(new Grid(sheet.getName(), lines, Optional.empty()));
            }
        } catch (RuntimeException bad) {
            throw new IOException(bad);
        }
        return grids;
    }

    /// A row may reach as far as a spreadsheet does, with blank cells.
    private static Line line(Row row, boolean from1904) throws TooLarge {
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++) {
            var cell = row.getCell(i);
            var text = cell == null ? "" : free(text(cell, from1904));
            if (i < MOST_COLUMNS) cells.add(text);
            else if (!text.isBlank()) throw new TooLarge();
        }
        return new Line(row.getRowNum(), cells);
    }

    /// A formula's cell holds what came of it.
    private static String text(Cell cell, boolean from1904) {
        if (!(cell.getValue() instanceof BigDecimal number)) {
            var text = cell.getText();
            return text == null ? "" : text;
        }
        var format = cell.getDataFormatString();
        // no such number of days is a time, and a few letters would become a gigabyte of zeros
        if (Math.abs((long) number.stripTrailingZeros().scale()) > LONGEST_NUMBER) return number.toString();
        if (format == null || !isTime(format))
            return number.stripTrailingZeros().toPlainString();
        if (number.signum() < 0) return before(number);
        return from1904 ? since1904(number) : cell.asDate().toString();
    }

    /// Some workbooks count their days from 1904. A time alone stands on the same day as in all others.
    private static String since1904(BigDecimal days) {
        var time = Duration.ofMillis(
                Math.round(days.doubleValue() * Duration.ofDays(1).toMillis()));
        var zero = time.toDays() < Year.of(1904).length() ? Moment.DAY_ZERO : LocalDate.of(1904, 1, 1);
        return zero.atStartOfDay().plus(time).toString();
    }

    /// A time less than none is no time of day: it is so long before the start.
    private static String before(BigDecimal days) {
        var ahead = Duration.ofSeconds(
                Math.round(-days.doubleValue() * Duration.ofDays(1).toSeconds()));
        return Moment.write(ahead, false, false, Locale.ROOT).replace('+', '-');
    }

    /// Formats of dates and times hold days, hours or years, or minutes beside seconds, outside quoted text, colours
    /// and conditions. Hours, minutes and seconds between brackets count on.
    private static boolean isTime(String format) {
        var bare = format.toLowerCase(Locale.ROOT)
                .replaceAll("\"[^\"]*\"|\\\\.", "")
                .replaceAll("\\[(?!(?:h+|m+|s+)\\])[^\\]]*\\]", "");
        return !bare.equals("standard")
                && (bare.contains("yy")
                        || bare.contains("d")
                        || bare.contains("h")
                        || bare.contains("mmm")
                        || bare.matches(".*m+\\]?:s.*|.*\\[[ms]+\\].*"));
    }

    private static Grid csv(byte[] bytes, Layout.Wish wish) throws IOException {
        var charset = wish.charset().orElseGet(() -> charset(bytes));
        var text = new String(bytes, charset);
        if (text.startsWith("\uFEFF")) text = text.substring(1);
        char separator = wish.separator().orElse(separator(text));
        var lines = new ArrayList<Line>();
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                lines.add(new Line(
                        Math.toIntExact(row.getStartingLineNumber()),
                        row.getFields().stream().map(Grid::free).toList()));
                if (lines.size() > MOST_LINES) throw new TooLarge();
            }
        } catch (de.siegmar.fastcsv.reader.CsvParseException bad) {
            throw new IOException(bad);
        }
        return new Grid("", lines, Optional.of(new Separated(separator, charset)));
    }

    private static char separator(String text) {
        var first = text.lines().limit(FIRST_LINES).collect(Collectors.joining());
        char separator = ',';
        for (char candidate : new char[] {';', '\t'})
            if (count(first, candidate) > count(first, separator)) separator = candidate;
        return separator;
    }

    /// A byte order mark says it; without one it is UTF-8 if it can be, or else what Windows wrote in Western Europe.
    private static Charset charset(byte[] bytes) {
        var mark = bytes.length < 2 ? "" : "%02x%02x".formatted(bytes[0], bytes[1]);
        if (mark.equals("fffe") || mark.equals("feff")) return StandardCharsets.UTF_16;
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException old) {
            return Layout.WINDOWS;
        }
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(letter -> letter == wanted).count();
    }

    /// Without the apostrophe that keeps a spreadsheet from computing it.
    private static String free(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && COMPUTED.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }
}
