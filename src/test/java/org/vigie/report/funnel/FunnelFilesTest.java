// SPDX-License-Identifier: Apache-2.0
package org.vigie.report.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.funnel.Edition;
import org.vigie.core.funnel.Funnel;
import org.vigie.core.funnel.ObjectionId;
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

    @TempDir
    Path folder;

    private static Edition edition(Nature nature) {
        var approvals = TestApprovals.of(Optional.empty(), HOSTILE, TestFunnel.CART);
        var entries = new Entries();
        for (int minute = 0; minute < 5; minute++) entries.add(new FunnelAct.TextPut(Step.HOME, Words.of(HOSTILE)));
        entries.add(new FunnelAct.ObjectionKept(
                new ObjectionId(new UUID(1, 1), 1), Tongue.FR, "Et <i>si</i> ?", Optional.of(TestFunnel.CART.id())));
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
    void markupInATextComesOutAsWords() throws IOException {
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
    void aFileIsReplacedWholeOrStaysAsItWas() throws IOException {
        var file = folder.resolve("site.json");
        Files.writeString(file, "before");
        FunnelFiles.write(Format.JSON, edition(Nature.REAL), file);
        assertThat(Files.readString(file)).startsWith("{").endsWith("}\n");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
        var closed = folder.resolve("nowhere").resolve("site.json");
        assertThatThrownBy(() -> FunnelFiles.write(Format.JSON, edition(Nature.REAL), closed))
                .isInstanceOf(IOException.class);
        var taken = Files.createDirectories(folder.resolve("taken.json").resolve("inside"));
        assertThatThrownBy(() -> FunnelFiles.write(Format.HTML, edition(Nature.REAL), taken.getParent()))
                .isInstanceOf(IOException.class);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(file, taken.getParent());
        }
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

    private static String html(Nature nature) throws IOException {
        return new String(FunnelFiles.bytes(Format.HTML, edition(nature)), java.nio.charset.StandardCharsets.UTF_8);
    }
}
