// SPDX-License-Identifier: Apache-2.0
package org.vigie.report.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.vigie.core.funnel.Assurance;
import org.vigie.core.funnel.AssuranceId;
import org.vigie.core.funnel.Edition;
import org.vigie.core.funnel.Funnel;
import org.vigie.core.funnel.ObjectionId;
import org.vigie.core.funnel.Proof;
import org.vigie.core.funnel.Step;
import org.vigie.core.funnel.TestFunnel;
import org.vigie.core.journal.ApprovalAct.Words;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.FunnelAct;
import org.vigie.core.journal.Nature;
import org.vigie.core.message.Fillings;
import org.vigie.core.message.Library;
import org.vigie.core.message.Message;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.TestApprovals;
import org.vigie.core.message.Tongue;
import org.vigie.report.funnel.FunnelFiles.Format;

class FunnelFilesTest {
    private static final Message HOSTILE = TestFunnel.text(
            "hostile",
            Tongue.FR,
            Outlet.SITE,
            "Prix <b>bas</b> & \"clairs\"",
            "<script>alert(1)</script>\n\nDeuxième </div> partie.");
    private static final Instant NOW = Instant.parse("2026-10-14T14:30:00Z");

    private static Edition edition(Nature nature) {
        var approvals = TestApprovals.of(Optional.empty(), HOSTILE, TestFunnel.CART);
        var entries = new Entries();
        for (int minute = 0; minute < 5; minute++) entries.add(new FunnelAct.TextPut(Step.HOME, Words.of(HOSTILE)));
        entries.add(new FunnelAct.ObjectionKept(
                new ObjectionId(new UUID(1, 1), 1), Tongue.FR, "Et <i>si</i> ?", Optional.of(TestFunnel.CART.id())));
        entries.add(new FunnelAct.AssuranceKept(
                new AssuranceId(new UUID(8, 1), 1),
                Assurance.Kind.GUARANTEE,
                Tongue.FR,
                "Remplacée",
                "",
                new Proof("https://altea.example/?a=1&b=\"2\"".replace("\"", "%22"), Optional.empty(), NOW),
                Optional.of(TestFunnel.CART.id())));
        var shelf = Library.fold(List.of(HOSTILE, TestFunnel.CART), List.of());
        return Edition.of(Funnel.fold(entries.all(), shelf, approvals, NOW), approvals, Fillings.NONE, nature, NOW);
    }

    @Test
    void jsonTellsEveryTextWithItsStepAndLanguage() throws IOException {
        var root = json(Nature.REAL);
        assertThat(root.path("format").asText()).isEqualTo("vigie-funnel");
        assertThat(root.path("nature").asText()).isEqualTo("real");
        assertThat(root.has("notice")).isFalse();
        assertThat(root.path("texts")).hasSize(1);
        var text = root.path("texts").path(0);
        assertThat(text.path("step").asText()).isEqualTo("home");
        assertThat(text.path("language").asText()).isEqualTo("fr");
        assertThat(text.path("id").asText()).isEqualTo("hostile/fr");
        assertThat(text.path("title").asText()).isEqualTo(HOSTILE.title());
        assertThat(text.path("text").asText()).isEqualTo(HOSTILE.body());
        assertThat(text.path("since").asText()).isEqualTo("2026-10-14T12:06:00Z");
        assertThat(root.path("objections").path(0).path("objection").asText()).isEqualTo("Et <i>si</i> ?");
        assertThat(root.path("objections").path(0).path("answer").asText()).isEqualTo("Commandez sans risque.");
    }

    @Test
    void markupInATextComesOutAsWords() {
        var page = html(Nature.REAL);
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script", "<b>", "<i>");
        var block = Jsoup.parseBodyFragment(page).expectFirst(".vigie-reassurance");
        assertThat(block.attr("data-step")).isEqualTo("home");
        assertThat(block.attr("lang")).isEqualTo("fr");
        assertThat(block.expectFirst("h2").text()).isEqualTo(HOSTILE.title());
        assertThat(block.select("p").eachText())
                .containsExactly("<script>alert(1)</script>", "Deuxième </div> partie.");
        assertThat(page).doesNotContain("EXERCICE");
    }

    @Test
    void aGuaranteeStandsWithItsProof() throws IOException {
        var block = Jsoup.parseBodyFragment(html(Nature.REAL)).expectFirst(".vigie-assurance");
        assertThat(block.attr("data-kind")).isEqualTo("guarantee");
        assertThat(block.expectFirst("a").attr("href")).isEqualTo("https://altea.example/?a=1&b=%222%22");
        var told = json(Nature.REAL).path("assurances").path(0);
        assertThat(told.path("text").asText()).isEqualTo("Commandez sans risque.");
        assertThat(told.path("provenAt").asText()).isEqualTo(NOW.toString());
    }

    @Test
    void anExerciseSaysSoInEveryPiece() throws IOException {
        var page = Jsoup.parseBodyFragment(html(Nature.EXERCISE));
        assertThat(page.expectFirst(".vigie-exercise").text()).isEqualTo(Edition.EXERCISE_MARK);
        assertThat(page.expectFirst(".vigie-reassurance p").text()).isEqualTo(Edition.EXERCISE_MARK);
        assertThat(page.expectFirst(".vigie-objection p").text()).isEqualTo(Edition.EXERCISE_MARK);
        var root = json(Nature.EXERCISE);
        assertThat(root.path("notice").asText()).isEqualTo(Edition.EXERCISE_MARK);
        assertThat(root.path("texts").path(0).path("text").asText()).startsWith(Edition.EXERCISE_MARK);
    }

    @Test
    void theEndingOfTheNameSaysTheFormat() {
        assertThat(Format.of("a.HTML")).isEqualTo(Format.HTML);
        assertThat(Format.of("a.htm")).isEqualTo(Format.HTML);
        assertThat(Format.of("a")).isEqualTo(Format.JSON);
        assertThat(Format.HTML.ending()).isEqualTo("html");
    }

    private static JsonNode json(Nature nature) throws IOException {
        return new ObjectMapper().readTree(FunnelFiles.bytes(Format.JSON, edition(nature)));
    }

    private static String html(Nature nature) {
        return new String(FunnelFiles.bytes(Format.HTML, edition(nature)), java.nio.charset.StandardCharsets.UTF_8);
    }
}
