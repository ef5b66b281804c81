// SPDX-License-Identifier: Apache-2.0
package org.vigie.report.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Nature;
import org.vigie.report.ReportTexts;
import org.vigie.report.messages.MapEdition.Format;

class MapEditionTest {
    private static final Instant AT = Instant.parse("2026-10-14T14:16:18Z");

    @Test
    void eachQuestionHasAPageWithItsMessagesSideBySide() throws IOException {
        var out = new ByteArrayOutputStream();
        edition(Nature.EXERCISE, Locale.FRENCH).write(Format.PDF, out);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Inès Carpentier");
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "Quand revient-elle ?",
                            "6 / 27 mots",
                            "Message clé 1",
                            "Nous réparons.",
                            "21 % du parc",
                            "F-01, à vérifier",
                            "Contrôles",
                            "Qui paie ?",
                            "Dossier 2026-E03 · imprimé le 14 octobre 2026, 16:16",
                            "EXERCICE — EXERCICE — EXERCICE");
        }
    }

    @Test
    void theDocumentSaysTheSame() throws IOException {
        assertThat(docx(Nature.EXERCISE, Locale.FRENCH))
                .startsWith("EXERCICE — EXERCICE — EXERCICE\nQuand revient-elle ?\n")
                .contains("1. Nous réparons.\n• 21 % du parc (F-01, à vérifier)\n• Zone\u00a0: Nord\n2. Merci.\n")
                .contains("Contrôles\n• M12\n")
                .endsWith("EXERCICE — EXERCICE — EXERCICE");
        assertThat(docx(Nature.REAL, Locale.ENGLISH))
                .startsWith("Quand revient-elle ?")
                .contains("Checks\n")
                .doesNotContain("EXERCISE");
    }

    @Test
    void theNameOfTheFileChoosesTheFormat() {
        assertThat(Format.of("Cartes.PDF")).contains(Format.PDF);
        assertThat(Format.of("cartes.docx")).contains(Format.DOCX);
        assertThat(Format.of("cartes.txt")).isEmpty();
    }

    private static String docx(Nature nature, Locale language) throws IOException {
        var out = new ByteArrayOutputStream();
        edition(nature, language).write(Format.DOCX, out);
        try (var document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
    }

    private static MapEdition edition(Nature nature, Locale language) {
        var first = new MapEdition.Page(
                "Quand revient-elle ?",
                "Panne · clients",
                "6 / 27 mots",
                List.of(
                        new MapEdition.Key(
                                "Nous réparons.",
                                List.of(
                                        new MapEdition.Fact("21 % du parc", "F-01, à vérifier"),
                                        new MapEdition.Fact("Zone\u00a0: Nord", ""))),
                        new MapEdition.Key("Merci.", List.of())),
                List.of("M12"));
        var second = new MapEdition.Page(
                "Qui paie ?",
                "Panne · médias",
                "1 / 27 mots",
                List.of(new MapEdition.Key("Nous.", List.of())),
                List.of());
        return new MapEdition(
                new Room(new RoomId(new UUID(2, 2)), "Panne Altéa Box 7", "2026-E03", nature, AT),
                List.of(first, second),
                "Inès Carpentier",
                new ReportTexts(language),
                ZoneId.of("Europe/Paris"),
                AT);
    }
}
