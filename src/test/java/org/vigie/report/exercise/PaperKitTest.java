// SPDX-License-Identifier: Apache-2.0
package org.vigie.report.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.vigie.core.message.Tongue;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Scenario;
import org.vigie.exercise.scenario.ShippedScenarios;
import org.vigie.report.ReportTexts;

/// The paper kit of a scenario that comes with the program; what its people read and what they must not.
class PaperKitTest {
    private static final Instant AT = Instant.parse("2026-03-10T07:42:00Z");
    private static final String MARK = "EXERCISE — EXERCISE — EXERCISE";

    @Test
    void playersFindWhatTheyReceiveAndNothingElse() throws IOException {
        for (var scenario : ShippedScenarios.of(Tongue.FR)) {
            var text = flat(players(scenario));
            assertThat(text).contains(flat(scenario.teams().getFirst().name()));
            for (var inject : scenario.injects()) {
                var said = words(scenario.fill(inject.text()).replaceAll("^[★☆]{5}", ""), 40);
                if (inject.kind() == InjectKind.CUE) continue;
                if (inject.enabled()) assertThat(text).as(inject.id()).contains(said);
                if (!inject.notes().isBlank())
                    assertThat(text).doesNotContain(words(scenario.fill(inject.notes()), 60));
                for (var reaction : inject.reactions())
                    if (reaction.description().length() > 30)
                        assertThat(text).doesNotContain(words(scenario.fill(reaction.description()), 60));
            }
            assertThat(text).doesNotContain(words(scenario.guide(), 60)).doesNotContain(words(scenario.debrief(), 60));
            assertThat(text).doesNotContain("H+").doesNotContain("Chronogramme").doesNotContain("Grilled");
        }
    }

    @Test
    void facilitatorsFindTheCourseTheGridAndTheDebrief() throws IOException {
        var scenario = ShippedScenarios.of(Tongue.FR).getFirst();
        var text = flat(facilitators(scenario));
        assertThat(text).contains("Chronogramme", "Grille", words(scenario.guide(), 40), words(scenario.debrief(), 40));
        for (var inject : scenario.injects())
            for (var reaction : inject.reactions())
                assertThat(text).contains(words(scenario.fill(reaction.name()), 30));
    }

    @Test
    void everyPageIsMarkedAsAnExercise() throws IOException {
        var scenario = ShippedScenarios.of(Tongue.EN).getFirst();
        for (var file : new byte[][] {players(scenario), facilitators(scenario)})
            try (var document = Loader.loadPDF(file)) {
                for (int page = 1; page <= document.getNumberOfPages(); page++)
                    assertThat(text(document, page)).as("page %d", page).contains(MARK);
            }
    }

    private static byte[] players(Scenario scenario) throws IOException {
        var out = new ByteArrayOutputStream();
        kit(scenario).writePlayers(out);
        return out.toByteArray();
    }

    private static byte[] facilitators(Scenario scenario) throws IOException {
        var out = new ByteArrayOutputStream();
        kit(scenario).writeFacilitators(out);
        return out.toByteArray();
    }

    private static PaperKit kit(Scenario scenario) {
        return new PaperKit(scenario, "Vigie", new ReportTexts(Locale.of(scenario.language())), AT);
    }

    private static String flat(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return flat(new PDFTextStripper().getText(document));
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /// Without what lines and pages break.
    private static String flat(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", "");
    }

    private static String words(String text, int most) {
        var flat = flat(text);
        return flat.substring(0, Math.min(most, flat.length()));
    }
}
