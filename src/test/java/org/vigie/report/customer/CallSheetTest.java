// SPDX-License-Identifier: Apache-2.0
package org.vigie.report.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.Room;
import org.vigie.report.ReportTexts;
import org.vigie.report.customer.CallSheet.Line;
import org.vigie.ui.kit.TestRooms;

class CallSheetTest {
    private static final Line ODILE = new Line(
            "Vital",
            "C-1",
            "Odile Bessière",
            "Particulier",
            "Téléassistance",
            "Téléphone",
            "+33639980001",
            "fr",
            "Rappel");
    private static final Line FORMULA =
            new Line("", "C-2", "=HYPERLINK(\"x\")", "Pro", "", "Courrier", "1 rue Haute", "", "");

    private static CallSheet sheet(Room room, Locale language) {
        return new CallSheet(
                room,
                "Clients touchés : Tous segments · FR",
                List.of(ODILE, FORMULA),
                "Inès Carpentier",
                new ReportTexts(language),
                TestRooms.PARIS,
                TestRooms.NOW);
    }

    private static String csv(Room room, Locale language) throws IOException {
        var out = new ByteArrayOutputStream();
        sheet(room, language).csv(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String pdf(Room room) throws IOException {
        var out = new ByteArrayOutputStream();
        sheet(room, Locale.FRENCH).pdf(out);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void aSpreadsheetGetsEveryColumnInOrderAndNothingThatItWouldCompute() throws IOException {
        var lines = csv(TestRooms.WATCH, Locale.FRENCH).lines().toList();
        assertThat(lines.getFirst()).startsWith("\uFEFF\"Vulnérabilité\";\"Référence\";\"Nom\"");
        assertThat(lines.get(1))
                .isEqualTo("\"Vital\";\"C-1\";\"Odile Bessière\";\"Particulier\";\"Téléassistance\";"
                        + "\"Téléphone\";\"'+33639980001\";\"fr\";\"Rappel\"");
        assertThat(lines.get(2)).contains("\"'=HYPERLINK").doesNotContain(";\"=HYPERLINK");
        assertThat(csv(TestRooms.WATCH, Locale.ENGLISH)).startsWith("\uFEFF\"Vulnerability\",\"Reference\"");
    }

    @Test
    void anExerciseSaysSoOnEveryLine() throws IOException {
        assertThat(csv(TestRooms.EXERCISE, Locale.FRENCH).lines())
                .hasSize(3)
                .allMatch(line -> line.endsWith("\"Nature\"") || line.endsWith("\"EXERCICE\""));
        assertThat(csv(TestRooms.WATCH, Locale.FRENCH)).doesNotContain("EXERCICE");
    }

    @Test
    void paperHasABoxToTickForEachAndTheMarkOfAnExercise() throws IOException {
        var paper = pdf(TestRooms.EXERCISE);
        assertThat(paper)
                .containsSubsequence(
                        "Appels et courriers", "2 clients à joindre", "[ ]", "Odile Bessière", "[ ]", "1 rue Haute")
                .contains("C-1 · Particulier", "Vital · Téléassistance", "Rappel")
                .containsIgnoringCase("exercice");
        assertThat(pdf(TestRooms.WATCH)).doesNotContainIgnoringCase("exercice");
    }
}
