// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the cells of a workbook are read as.
class SheetRowsTest {
    @TempDir
    Path folder;

    private Path workbook() throws IOException {
        var file = folder.resolve("export.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd hh:mm"));
            var row = workbook.createSheet("Mentions").createRow(0);
            row.createCell(0).setCellValue(46_309.5);
            row.createCell(1).setCellFormula("A1+1");
            row.createCell(2).setCellFormula("3*4");
            row.createCell(3).setCellFormula("\"Box \"&7");
            row.createCell(4).setCellValue(0.1);
            row.createCell(5).setCellValue(4_000_000);
            row.createCell(6).setCellValue(-2);
            for (int i : List.of(0, 1, 5, 6)) row.getCell(i).setCellStyle(day);
            evaluate(workbook, row);
            workbook.write(out);
        }
        return file;
    }

    private static void evaluate(XSSFWorkbook workbook, Row row) {
        var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        for (var cell : row) evaluator.evaluateFormulaCell(cell);
    }

    private static List<String> cells(Path file) throws IOException {
        try (var rows = SheetRows.open(file, "Mentions")) {
            return rows.next().orElseThrow().cells();
        }
    }

    @Test
    void formulasGiveDatesNumbersAndTextsAsTypedOnesDo() throws IOException {
        assertThat(cells(workbook()))
                .containsExactly("2026-10-14T12:00", "2026-10-15T12:00", "12", "Box 7", "0.1", "4000000", "-2");
    }

    @Test
    void aNumberOfMoreZerosThanAnybodyHasMemoryForStaysShort() throws IOException {
        var whole = workbook();
        var file = folder.resolve("zeros.xlsx");
        try (var from = new ZipFile(whole.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : from.stream().toList()) {
                var content = from.getInputStream(entry).readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().endsWith("sheet1.xml")
                                ? new String(content, StandardCharsets.UTF_8)
                                        .replace("<v>0.1</v>", "<v>1E2000000000</v>")
                                        .replace("<v>4000000.0</v>", "<v>1E-2000000000</v>")
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        var cells = cells(file);
        assertThat(cells.get(4)).isEqualTo("1E+2000000000");
        assertThat(cells.get(0)).isEqualTo("2026-10-14T12:00");
    }
}
