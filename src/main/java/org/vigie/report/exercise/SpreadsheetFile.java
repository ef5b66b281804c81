// SPDX-License-Identifier: Apache-2.0
package org.vigie.report.exercise;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.vigie.core.mention.Cleaner;
import org.vigie.report.ReportTexts;

/// A table of an exercise as a file for spreadsheets, XLSX or CSV, with the mark of an exercise on every printed page
/// and in a line of its own. All cells are texts; one that a spreadsheet would compute begins with an apostrophe
/// (CWE-1236, formula injection).
///
/// @param rows the first holds the headings
public record SpreadsheetFile(String title, List<List<String>> rows, Locale language) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String COMPUTED = "=+-@\t\r\n＝＋－＠";
    /// The most that a cell of a spreadsheet holds.
    private static final int LONGEST = 32_767;
    /// A sheet's name has at most so many letters, and none of these.
    private static final int NAME = 31;

    private static final String UNNAMED = "[\\[\\]:*?/\\\\']";
    private static final int[] WIDTHS = {12, 16, 16, 32, 22, 24, 60, 48, 40};
    private static final int WIDTH_UNIT = 256;

    public SpreadsheetFile {
        rows = List.copyOf(rows);
    }

    /// With a line of headings that stays, filters, and lines that wrap.
    public void writeXlsx(OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var name = title.replaceAll(UNNAMED, " ").strip();
            var sheet = workbook.createSheet(name.isEmpty() ? "1" : name.substring(0, Math.min(NAME, name.length())));
            var mark = new ReportTexts(language).get("report.band.exercise");
            var first = sheet.createRow(0).createCell(0);
            first.setCellValue(mark);
            first.setCellStyle(strong(workbook));
            var head = strong(workbook);
            var body = body(workbook);
            for (int i = 0; i < rows.size(); i++) {
                var row = sheet.createRow(i + 1);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    var cell = row.createCell(j);
                    cell.setCellValue(harmless(rows.get(i).get(j)));
                    cell.setCellStyle(i == 0 ? head : body);
                }
            }
            layOut(sheet, mark);
            workbook.getProperties().getCoreProperties().setTitle(title);
            workbook.write(out);
        }
    }

    private void layOut(XSSFSheet sheet, String mark) {
        int columns = rows.isEmpty() ? 1 : Math.max(1, rows.getFirst().size());
        for (int i = 0; i < columns; i++) sheet.setColumnWidth(i, WIDTHS[Math.min(i, WIDTHS.length - 1)] * WIDTH_UNIT);
        sheet.createFreezePane(0, 2);
        sheet.setAutoFilter(new CellRangeAddress(1, Math.max(1, rows.size()), 0, columns - 1));
        sheet.getHeader().setCenter(mark);
        sheet.getFooter().setCenter(mark);
        sheet.getFooter().setRight("&P / &N");
        sheet.setRepeatingRows(new CellRangeAddress(1, 1, 0, columns - 1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static XSSFCellStyle strong(XSSFWorkbook workbook) {
        var font = workbook.createFont();
        font.setBold(true);
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static XSSFCellStyle body(XSSFWorkbook workbook) {
        var style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    /// UTF-8 with a byte order mark, every cell quoted, separated as the language's spreadsheets expect.
    public void writeCsv(OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder()
                .fieldSeparator(language.getLanguage().equals(Locale.FRENCH.getLanguage()) ? ';' : ',')
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .build(text);
        csv.writeRecord(new ReportTexts(language).get("report.band.exercise"));
        for (var row : rows)
            csv.writeRecord(row.stream().map(SpreadsheetFile::harmless).toList());
        csv.flush();
        text.flush();
    }

    private static String harmless(String foreign) {
        var clean = Cleaner.text(foreign);
        var safe = !clean.isEmpty() && COMPUTED.indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
        return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST - 1) + "…";
    }
}
