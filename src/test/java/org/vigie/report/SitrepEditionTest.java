// SPDX-License-Identifier: Apache-2.0
package org.vigie.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.Nature;
import org.vigie.core.sitrep.Sitrep;
import org.vigie.core.sitrep.Trend;
import org.vigie.report.SitrepEdition.Format;

/// A situation report says the same in every format, in both languages, and wears the mark of an exercise.
class SitrepEditionTest {
    private static final Instant TO = Instant.parse("2026-10-14T14:16:18Z");

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyFormatSaysEverything(Format format) throws IOException {
        assertThat(text(format, edition(Locale.FRENCH, Nature.EXERCISE, "<b>IBAN</b> & co")))
                .contains(
                        "Point de situation n°\u00a03 — Panne Altéa Box 7",
                        "Dossier 2026-E03 · du 14 octobre 2026, 14:16 au 14 octobre 2026, 16:16 (Europe/Paris)",
                        "Niveau 3, Crise · tendance\u00a0: s’aggrave",
                        "Prochain point de situation\u00a0: 14 octobre 2026, 17:16",
                        "Émis par Inès Carpentier",
                        "1. Situation à cette heure",
                        "A-02 Message d’attente — L. Quéméner, avant 17:00",
                        "A-03 Script",
                        "Récits principaux",
                        "<b>IBAN</b> & co",
                        "1 284",
                        "−0,62",
                        "à vérifier",
                        "Mentions par heure",
                        "30 mentions sur la période, le plus à 15:00 (20 en une heure).",
                        "EXERCICE")
                .doesNotContain("4. Difficultés et besoins");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void englishAndRealWearTheirOwnWords(Format format) throws IOException {
        assertThat(text(format, edition(Locale.ENGLISH, Nature.REAL, "rumour")))
                .contains("Situation report no. 3", "Level 3, Crisis · trend: worsening", "1,284", "to be verified")
                .doesNotContain("EXERCI");
    }

    @Test
    void thePdfIsFitForKeeping() throws Exception {
        assertThat(PdfArchiveCheck.faults(bytes(Format.PDF, edition(Locale.FRENCH, Nature.REAL, "rumeur"))))
                .isEmpty();
    }

    @Test
    void thePageNeedsNothingFromOutside() throws IOException {
        var page = Jsoup.parse(
                new String(bytes(Format.HTML, edition(Locale.FRENCH, Nature.REAL, "x")), StandardCharsets.UTF_8));
        assertThat(page.select("script, link, iframe")).isEmpty();
        assertThat(page.select("[src]")).allMatch(node -> node.attr("src").startsWith("data:image/png;base64,"));
        assertThat(page.select("img").attr("alt")).startsWith("30 mentions");
    }

    @Test
    void aReportWithoutMentionsHasNoChart() throws IOException {
        var bare = new Sitrep(
                1,
                TO,
                TO,
                CrisisLevel.WATCH,
                Trend.UNKNOWN,
                true,
                new Sitrep.Text("Rien de nouveau.", "", "", "", "", ""),
                List.of(),
                List.of(),
                Optional.empty());
        for (var format : Format.values())
            assertThat(text(format, edition(bare, Locale.FRENCH, Nature.REAL)))
                    .contains("Rien de nouveau.")
                    .doesNotContain("Mentions par heure", "Récits principaux", "Prochain point");
    }

    private static String text(Format format, SitrepEdition edition) throws IOException {
        var bytes = bytes(format, edition);
        var text = switch (format) {
            case PDF -> {
                try (var pdf = Loader.loadPDF(bytes)) {
                    yield new PDFTextStripper().getText(pdf);
                }
            }
            case DOCX -> {
                try (var words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
                    yield words.getText();
                }
            }
            case HTML -> Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).wholeText();
        };
        return text.replace('\u202f', ' ').replaceAll("\\R", "\n");
    }

    private static byte[] bytes(Format format, SitrepEdition edition) throws IOException {
        var out = new ByteArrayOutputStream();
        edition.write(format, out);
        return out.toByteArray();
    }

    private static SitrepEdition edition(Locale language, Nature nature, String story) {
        var report = new Sitrep(
                3,
                TO.minusSeconds(7200),
                TO,
                CrisisLevel.CRISIS,
                Trend.WORSENING,
                false,
                new Sitrep.Text(
                        "Panne depuis 14:02.",
                        "A-01 Cellule ouverte (14:20)",
                        "A-02 Message d’attente — L. Quéméner, avant 17:00\nA-03 Script",
                        " ",
                        "",
                        ""),
                List.of(new Sitrep.Story(story, 1284, OptionalDouble.of(-0.62), Optional.of(ClaimState.TO_VERIFY))),
                List.of(
                        new Sitrep.Hour(Instant.parse("2026-10-14T12:00:00Z"), 6, 3, 1),
                        new Sitrep.Hour(Instant.parse("2026-10-14T13:00:00Z"), 15, 4, 1)),
                Optional.of(TO.plusSeconds(3600)));
        return edition(report, language, nature);
    }

    private static SitrepEdition edition(Sitrep report, Locale language, Nature nature) {
        var room = new Room(new RoomId(new UUID(1, 2)), "Panne Altéa Box 7", "2026-E03", nature, TO.minusSeconds(9000));
        return new SitrepEdition(report, room, "Inès Carpentier", new ReportTexts(language), ZoneId.of("Europe/Paris"));
    }
}
