// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// Rows of one worksheet of an Excel workbook. Dates become ISO local dates, numbers keep all their digits.
final class SheetRows implements Rows {
    /// The most that the parts of a workbook may hold once unpacked.
    private static final long LARGEST = 2L << 30;

    /// The most that its table of texts may hold, for that one stands in memory.
    private static final long LARGEST_TEXTS = 256L << 20;

    /// A spreadsheet's last day is the end of the year 9999.
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    private static final int LONGEST_NUMBER = 100;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    private SheetRows(ReadableWorkbook workbook, Stream<Row> stream) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
    }

    /// A workbook, or a part of it, is larger than can be read.
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge(String what) {
            super(what);
        }
    }

    static SheetRows open(Path file, String sheet) throws IOException {
        var workbook = workbook(file);
        try {
            var found = workbook.findSheet(sheet).orElseGet(workbook::getFirstSheet);
            return new SheetRows(workbook, found.openStream());
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e instanceof IOException io ? io : new IOException(e);
        }
    }

    /// The names of the visible worksheets, in order.
    static List<String> sheets(Path file) throws IOException {
        try (var workbook = workbook(file)) {
            return workbook.getSheets().map(Sheet::getName).toList();
        } catch (ExcelReaderException e) {
            throw new IOException(e);
        }
    }

    private static ReadableWorkbook workbook(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            long all = 0;
            for (var entry : Collections.list(zip.entries())) {
                all += Math.max(0, entry.getSize());
                if (all > LARGEST) throw new TooLarge(entry.getName());
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml")
                        && entry.getSize() > LARGEST_TEXTS) throw new TooLarge(entry.getName());
            }
        }
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    @Override
    public Optional<FileRow> next() throws IOException {
        try {
            while (rows.hasNext()) {
                var row = read(rows.next());
                if (!row.isBlank()) return Optional.of(row);
            }
            return Optional.empty();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (ExcelReaderException e) {
            throw new IOException(e);
        }
    }

    private static FileRow read(Row row) {
        var cells = new ArrayList<String>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            var cell = row.getCell(i);
            cells.add(cell == null ? "" : text(cell));
        }
        return new FileRow(row.getRowNum(), cells);
    }

    /// A formula's cell holds what came of it.
    private static String text(Cell cell) {
        if (!(cell.getValue() instanceof BigDecimal number)) {
            var text = cell.getText();
            return text == null ? "" : text;
        }
        var format = cell.getDataFormatString();
        return format != null && isDate(format) && isDay(number) ? cell.asDate().toString() : plain(number);
    }

    /// Whether a calendar knows this day.
    private static boolean isDay(BigDecimal days) {
        return days.signum() >= 0 && days.compareTo(LAST_DAY) < 0;
    }

    private static String plain(BigDecimal number) {
        if (number.signum() == 0) return "0";
        var bare = number.stripTrailingZeros();
        // a few letters would become a gigabyte of zeros
        return Math.abs((long) bare.scale()) > LONGEST_NUMBER ? bare.toString() : bare.toPlainString();
    }

    /// Formats of dates hold days or years outside quoted text and colours.
    private static boolean isDate(String format) {
        var bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
        return bare.contains("yy") || bare.contains("d") || bare.contains("h:") || bare.contains("mmm");
    }

    @Override
    public double share() {
        return -1;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
