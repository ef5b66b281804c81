// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.chronogramme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Judge;
import org.vigie.core.scenario.Reaction;
import org.vigie.exercise.chronogramme.Chronogramme.Fault;
import org.vigie.exercise.chronogramme.Chronogramme.Look;
import org.vigie.exercise.chronogramme.Chronogramme.Outcome;

/// Spreadsheets as people really send them, and broken ones. All names are invented.
class BadTablesTest {
    @TempDir
    private Path folder;

    @Test
    void aWorkbookCutAnywhereIsRefusedAndNeverThrows() throws IOException {
        var whole = Files.readAllBytes(workbook("w.xlsx", sheet -> lines(sheet, "H+00:10", "A")));
        for (int part = 1; part < 8; part++) {
            var cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length * part / 8));
            assertThat(Chronogramme.look(cut)).isEqualTo(new Look.Unreadable(Fault.NOT_A_TABLE));
        }
    }

    @Test
    void aZipWithNamesThatClimbIsNoTableAndWritesNothing() throws IOException {
        var file = folder.resolve("climb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("../../evil.xml"));
            zip.write(new byte[] {1});
        }
        assertThat(Chronogramme.look(file)).isEqualTo(new Look.Unreadable(Fault.NOT_A_TABLE));
        assertThat(folder.resolve("../../evil.xml").normalize()).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**evil*");
    }

    @Test
    void aFormulasValueIsTakenAndADateIsATimeFromTheFirst() throws IOException {
        var file = workbook("f.xlsx", sheet -> {
            lines(sheet, "", "A", "", "B");
            format(sheet, "dd/mm/yyyy hh:mm");
            for (int i = 1; i <= 2; i++)
                sheet.getRow(i).getCell(0).setCellValue(LocalDateTime.of(2031, 3, 4, 8 + i, 30));
            var text = sheet.getRow(2).getCell(1);
            text.setCellFormula("\"Bon\"&\"jour\"");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(text);
        });
        var read = read(file);
        assertThat(read.refused()).isEmpty();
        assertThat(read.scenario().injects())
                .extracting(Inject::offset)
                .containsExactly(Duration.ZERO, Duration.ofHours(1));
        assertThat(read.scenario().injects().getLast().text()).isEqualTo("Bonjour");
    }

    @Test
    void aTimeThatAFormulaGivesIsATime() throws IOException {
        var file = workbook("c.xlsx", sheet -> {
            lines(sheet, "", "A", "", "B");
            format(sheet, "hh:mm");
            sheet.getRow(1).getCell(0).setCellValue(9.25 / 24);
            var next = sheet.getRow(2).getCell(0);
            next.setCellFormula("A2+TIME(0,15,0)");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(next);
        });
        var look = (Look.Table) Chronogramme.look(file);
        assertThat(look.first()).extracting(List::getFirst).containsExactly("1899-12-31T09:15", "1899-12-31T09:30");
        var read = read(file);
        assertThat(read.refused()).isEmpty();
        assertThat(read.scenario().injects())
                .extracting(Inject::offset)
                .containsExactly(Duration.ZERO, Duration.ofMinutes(15));
    }

    @Test
    void hoursCountOnAfterADayAndATimeLessThanNoneIsBeforeTheStart() throws IOException {
        var file = workbook("d.xlsx", sheet -> {
            lines(sheet, "", "A", "", "B", "", "C", "", "D");
            format(sheet, "[h]:mm");
            for (int i = 0; i < 4; i++)
                sheet.getRow(1 + i).getCell(0).setCellValue(new double[] {0.25, 30, 50.5, -0.5}[i] / 24);
        });
        var read = read(file);
        assertThat(read.scenario().injects())
                .extracting(Inject::offset)
                .containsExactly(Duration.ofMinutes(15), Duration.ofHours(30), Duration.ofMinutes(50 * 60 + 30));
        assertThat(read.refused())
                .containsExactly(new Chronogramme.Refused(5, Chronogramme.Refused.Why.BEFORE_START, "H-00:30"));
    }

    @Test
    void aBareNumberIsNoTime() throws IOException {
        var file = workbook("n.xlsx", sheet -> {
            lines(sheet, "H+00:05", "A", "", "B");
            sheet.getRow(2).getCell(0).setCellValue(45_000.5);
        });
        assertThat(read(file).refused())
                .containsExactly(new Chronogramme.Refused(3, Chronogramme.Refused.Why.BAD_TIME, "45000.5"));
    }

    @Test
    void ofMergedCellsTheFirstLineHasTheTime() throws IOException {
        var file = workbook("m.xlsx", sheet -> {
            lines(sheet, "H+00:05", "A", "", "B");
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
        });
        var read = read(file);
        assertThat(read.scenario().injects()).extracting(Inject::text).containsExactly("A");
        assertThat(read.refused()).containsExactly(new Chronogramme.Refused(3, Chronogramme.Refused.Why.NO_TIME, ""));
    }

    @Test
    void theSheetThatIsAskedForIsRead() throws IOException {
        var file = workbook("s.xlsx", sheet -> {
            lines(sheet, "H+00:05", "A");
            lines(sheet.getWorkbook().createSheet("Jour 2"), "H+00:10", "B", "H+00:20", "C");
        });
        var first = (Look.Table) Chronogramme.look(file);
        assertThat(first.layout().sheets()).containsExactly("Jour 1", "Jour 2");
        assertThat(first.layout().sheet()).isZero();
        assertThat(first.lines()).isEqualTo(1);
        var second = (Look.Table) Chronogramme.look(file, Layout.Wish.NONE.sheet(1));
        assertThat(second.layout().sheet()).isEqualTo(1);
        assertThat(second.lines()).isEqualTo(2);
        assertThat(Chronogramme.look(file, Layout.Wish.NONE.sheet(7)))
                .isEqualTo(new Look.Unreadable(Fault.NO_HEADINGS));
    }

    @Test
    void separatorAndEncodingAreGuessedAndCanBeSaid() throws IOException {
        var utf16 =
                Files.write(folder.resolve("u.csv"), "Temps\tTexte\nH+1:00\tÉté\n".getBytes(StandardCharsets.UTF_16));
        var look = (Look.Table) Chronogramme.look(utf16);
        assertThat(look.layout().charset()).contains(StandardCharsets.UTF_16);
        assertThat(look.layout().separator()).contains('\t');
        assertThat(look.first().getFirst()).containsExactly("H+1:00", "Été");
        var utf8 = Files.writeString(folder.resolve("v.csv"), "Temps;Texte\nH+1:00;Été, 9 h\n");
        var wrong = (Look.Table) Chronogramme.look(utf8, Layout.Wish.NONE.charset(Layout.WINDOWS));
        assertThat(wrong.first().getFirst().getLast()).startsWith("Ã‰tÃ©");
        var comma = (Look.Table) Chronogramme.look(utf8, Layout.Wish.NONE.separator(','));
        assertThat(comma.headings()).containsExactly("H+1:00;Été", " 9 h");
    }

    @Test
    void withoutAColumnOfTimesAPersonSaysWhichItIs() throws IOException {
        var file = Files.writeString(folder.resolve("t.csv"), "Exercice\nCréneau;Contenu\nH+0:30;Bonjour\n");
        var look = (Look.Table) Chronogramme.look(file);
        assertThat(look.headings()).containsExactly("Créneau", "Contenu");
        assertThat(look.mapping().isEnough()).isFalse();
        assertThat(look.read(look.mapping(), "T")).isEqualTo(new Outcome.Unreadable(Fault.NO_HEADINGS));
        var mapped = look.mapping().meaning(0, Optional.of(Heading.TIME));
        assertThat(mapped.meaning(0)).contains(Heading.TIME);
        assertThat(((Outcome.Read) look.read(mapped, "T")).scenario().injects())
                .extracting(Inject::offset)
                .containsExactly(Duration.ofMinutes(30));
        assertThat(mapped.meaning(0, Optional.of(Heading.TEXT)).columns()).isEqualTo(Map.of(Heading.TEXT, 0));
    }

    @Test
    void namesOfReactionsThatLookLikeSomethingElseComeBack() {
        for (var name : List.of("Niveau 3 — Crise", "- Rappeler", "2) \"Noter\" — au fil", "\"Dire\" oui", "Répondre"))
            for (var detail : List.of("", "Sans promettre — jamais")) {
                var reaction =
                        new Reaction("i-r1", name, detail, 3, Duration.ofSeconds(610), true, new Judge.Facilitator());
                var cell = Awaited.write(List.of(reaction), Locale.FRENCH);
                assertThat(Awaited.read("i", cell, "", "")).as(cell).containsExactly(reaction);
            }
    }

    @Test
    void blankCellsFarToTheRightAreNotKeptAndAnythingElseThereIsTooMuch() throws IOException {
        var blank = workbook("wide.xlsx", sheet -> {
            lines(sheet, "H+00:05", "A");
            for (int i = 0; i <= 1; i++) sheet.getRow(i).createCell(16_383).setBlank();
        });
        assertThat(Grid.read(blank, Layout.Wish.NONE).getFirst().lines())
                .allSatisfy(line -> assertThat(line.cells()).hasSize(256));
        assertThat(read(blank).scenario().injects()).extracting(Inject::text).containsExactly("A");
        var held = workbook("held.xlsx", sheet -> {
            lines(sheet, "H+00:05", "A");
            sheet.getRow(1).createCell(256).setCellValue("B");
        });
        assertThat(Chronogramme.look(held)).isEqualTo(new Look.Unreadable(Fault.TOO_LARGE));
    }

    @Test
    void aCellThatStandsNowhereFillsNoMemory() throws IOException {
        var sound = workbook("sound.xlsx", sheet -> lines(sheet, "H+00:05", "A"));
        var far = folder.resolve("far.xlsx");
        try (var in = new ZipFile(sound.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(far))) {
            for (var entry : Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var bytes = in.getInputStream(entry).readAllBytes();
                if (entry.getName().equals("xl/worksheets/sheet1.xml"))
                    bytes = new String(bytes, StandardCharsets.UTF_8)
                            .replace("r=\"B2\"", "r=\"ZZZZZZ1\"")
                            .getBytes(StandardCharsets.UTF_8);
                out.write(bytes);
            }
        }
        assertThat(Chronogramme.look(far)).isEqualTo(new Look.Unreadable(Fault.NOT_A_TABLE));
        assertThat(read(sound).scenario().injects()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "[Red]0.00, 0.5, 0.5",
        "[Green][>1]0, 0.5, 0.5",
        "0.0\"d\", 0.5, 0.5",
        "mm:ss, 0.03125, 1899-12-31T00:45",
        "[mm]:ss, 0.03125, 1899-12-31T00:45",
        "[h]:mm, 1.25, 1900-01-01T06:00",
        "[Blue]hh:mm, 0.5, 1899-12-31T12:00",
    })
    void aFormatSaysWhetherANumberIsATime(String format, double number, String text) throws IOException {
        var file = workbook("format.xlsx", sheet -> {
            lines(sheet, "", "A");
            format(sheet, format);
            sheet.getRow(1).getCell(0).setCellValue(number);
        });
        assertThat(Grid.read(file, Layout.Wish.NONE).getFirst().lines().get(1).cell(0))
                .isEqualTo(text);
    }

    @Test
    void aWorkbookThatCountsFrom1904HasTheSameTimesAndDates() throws IOException {
        var file = workbook("mac.xlsx", sheet -> {
            sheet.getWorkbook().getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            lines(sheet, "", "A", "", "B", "", "C");
            format(sheet, "dd/mm/yyyy hh:mm");
            var days =
                    new double[] {0.25, 1.5, ChronoUnit.DAYS.between(LocalDate.of(1904, 1, 1), LocalDate.of(2031, 3, 4))
                    };
            for (int i = 0; i < days.length; i++) sheet.getRow(1 + i).getCell(0).setCellValue(days[i]);
        });
        assertThat(Grid.read(file, Layout.Wish.NONE).getFirst().lines())
                .extracting(line -> line.cell(0))
                .containsExactly("Temps", "1899-12-31T06:00", "1900-01-01T12:00", "2031-03-04T00:00");
    }

    @Test
    void fiftyThousandLinesAreAllRead() throws IOException {
        var text = new StringBuilder("Temps;Texte\n");
        for (int i = 0; i < 50_000; i++) text.append("H+%d:%02d;Ligne %d\n".formatted(i / 3_000, i % 60, i));
        var read = read(Files.writeString(folder.resolve("many.csv"), text));
        assertThat(read.refused()).isEmpty();
        assertThat(read.scenario().injects()).hasSize(50_000);
        var over = text.toString() + "H+1:00;x\n".repeat(50_001);
        assertThat(Chronogramme.look(Files.writeString(folder.resolve("over.csv"), over)))
                .isEqualTo(new Look.Unreadable(Fault.TOO_LARGE));
    }

    private static Outcome.Read read(Path file) {
        var look = (Look.Table) Chronogramme.look(file);
        return (Outcome.Read) look.read(look.mapping(), "T");
    }

    private Path workbook(String name, Consumer<XSSFSheet> fill) throws IOException {
        var file = folder.resolve(name);
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            fill.accept(workbook.createSheet("Jour 1"));
            workbook.write(out);
        }
        return file;
    }

    /// Headings, and then a time and a text for each line.
    private static void lines(XSSFSheet sheet, String... cells) {
        var all = new ArrayList<>(List.of("Temps", "Texte"));
        all.addAll(List.of(cells));
        for (int i = 0; i < all.size(); i += 2) {
            var row = sheet.createRow(i / 2);
            row.createCell(0).setCellValue(all.get(i));
            row.createCell(1).setCellValue(all.get(i + 1));
        }
    }

    /// Of the times.
    private static void format(XSSFSheet sheet, String format) {
        var style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        for (int i = 1; i <= sheet.getLastRowNum(); i++)
            sheet.getRow(i).getCell(0).setCellStyle(style);
    }
}
