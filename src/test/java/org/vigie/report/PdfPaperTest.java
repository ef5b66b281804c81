// SPDX-License-Identifier: Apache-2.0
package org.vigie.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigie.core.journal.Nature;

/// A document says what was put into it, on as many pages as it takes, and is fit for keeping.
class PdfPaperTest {
    private static final Instant MADE = Instant.parse("2026-10-14T14:16:18Z");

    @ParameterizedTest
    @EnumSource(Nature.class)
    void everyDocumentIsFitForKeeping(Nature nature) throws Exception {
        assertThat(PdfArchiveCheck.faults(whole(nature))).isEmpty();
    }

    @Test
    void accentsSignsAndNumbersAreReadBackAsWritten() throws IOException {
        var text = text(whole(Nature.REAL), 1, 1);
        assertThat(text).contains("Panne Altéa Box 7", "Œuvre déjà reçue : « 12 % » à 16:16 — 1 284 €", "Page 1 sur 4");
    }

    @ParameterizedTest
    @EnumSource(
            value = Nature.class,
            names = {"EXERCISE", "REPLAY"})
    void everyPageOfWhatDidNotHappenSaysSoTwice(Nature nature) throws IOException {
        var mark = nature == Nature.EXERCISE ? "EXERCICE — EXERCICE" : "REJEU — REJEU";
        var bytes = whole(nature);
        for (int page = 1; page <= 4; page++)
            assertThat(text(bytes, page, page).split(mark, -1)).hasSize(3);
        assertThat(text(whole(Nature.REAL), 1, 4)).doesNotContain(mark);
    }

    @Test
    void aTableGoesOverPagesWithItsHeaderAndLosesNoRow() throws IOException {
        var bytes = whole(Nature.REAL);
        var lines = text(bytes, 1, 4).lines().toList();
        for (int i = 1; i < 60; i++) assertThat(lines).anyMatch(("16:" + (10 + i % 50) + " ligne " + i)::equals);
        assertThat(text(bytes, 2, 2)).contains("Heure", "Ce qui s’est passé");
    }

    @Test
    void aRowLongerThanAPageGoesOnOverPages() throws IOException {
        var long1 = "mot ".repeat(4000) + "fin";
        var bytes = made(
                Nature.REAL,
                paper -> paper.table(List.of(Column.of("Heure", 1), Column.of("Texte", 4)))
                        .row(List.of(Cell.of("16:16"), Cell.of(long1))));
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isEqualTo(5);
        }
        var text = text(bytes, 1, 5);
        assertThat(text.split("mot")).hasSize(4001);
        assertThat(text).contains("fin");
    }

    @Test
    void aWordWiderThanItsColumnIsBroken() throws IOException {
        var bytes = made(
                Nature.REAL,
                paper -> paper.table(List.of(Column.of("Empreinte", 1), Column.of("Texte", 9)))
                        .row(List.of(Cell.of("9f3a".repeat(16)), Cell.of("suite"))));
        assertThat(text(bytes, 1, 1).replaceAll("\\s", "")).contains("9f3a9f3a");
        assertThat(text(bytes, 1, 1)).contains("suite");
    }

    @Test
    void whatNoFontDrawsStandsAsABoxAndIsCounted() throws IOException {
        try (var paper = PdfPaper.start(sheet(Nature.REAL))) {
            paper.paragraph("Feu 🔥 et\u202E retourné\u0007, مرحبا");
            var out = new ByteArrayOutputStream();
            paper.write(out);
            assertThat(paper.replaced()).isEqualTo(6);
            assertThat(text(out.toByteArray(), 1, 1)).contains("Feu □ et[U+202E] retourné, □□□□□");
        }
    }

    @Test
    void theSameContentAtTheSameInstantGivesTheSameBytes() throws IOException {
        assertThat(whole(Nature.REAL)).isEqualTo(whole(Nature.REAL));
    }

    private static byte[] whole(Nature nature) throws IOException {
        return made(nature, paper -> {
            paper.title("Panne Altéa Box 7 après mise à jour");
            paper.paragraph("Œuvre déjà reçue : « 12 % » à 16:16 — 1 284 €. Ærø, ÉÈÀÇ, ’…");
            paper.heading("Ce qui a été fait");
            paper.list(List.of("Une chose", "Une autre, bien plus longue que la première ".repeat(5)));
            paper.picture(new BufferedImage(400, 120, BufferedImage.TYPE_INT_ARGB), 0.8, "Mentions par heure.");
            paper.subheading("En détail");
            var table = paper.table(
                    List.of(Column.of("Heure", 1), Column.of("Ce qui s’est passé", 6), Column.number("Nombre", 1)));
            for (int i = 1; i < 60; i++)
                table.row(List.of(
                        Cell.of("16:" + (10 + i % 50)),
                        Cell.of("ligne " + i + " ").below(Style.SMALL, "Inès Carpentier"),
                        Cell.of(Integer.toString(i))));
            table.group("Fin");
        });
    }

    private interface Content {
        void fill(PdfPaper paper) throws IOException;
    }

    private static byte[] made(Nature nature, Content content) throws IOException {
        try (var paper = PdfPaper.start(sheet(nature))) {
            content.fill(paper);
            var out = new ByteArrayOutputStream();
            paper.write(out);
            return out.toByteArray();
        }
    }

    private static Sheet sheet(Nature nature) {
        return new Sheet("Panne Altéa Box 7", "Inès Carpentier", "Empreinte 9f3a…c7", Locale.FRENCH, nature, MADE);
    }

    private static String text(byte[] pdf, int first, int last) throws IOException {
        try (var document = Loader.loadPDF(new ByteArrayInputStream(pdf).readAllBytes())) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            return stripper.getText(document);
        }
    }
}
