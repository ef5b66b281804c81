// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.vigie.core.message.MessageId;

class PageTest {
    private static final Instant NOON = Instant.parse("2026-10-14T12:00:00Z");

    /// Every answer is found by the word "panne" alone.
    static final PageIndex INDEX = (language, answers) -> new PageIndex.Table(
            Set.of("la"),
            Map.of("pannes", "pann"),
            Map.of("pann", answers.stream().map(_ -> 1.0).toList()),
            3);

    private static PageEntry entry(int number, String message, String title, String text) {
        return new PageEntry(
                "00000000-0000-0000-0000-00000000000" + number,
                NOON.plusSeconds(60L * number),
                MessageId.parse(message),
                1,
                title,
                PageText.clean(text));
    }

    private static PageState page(PageEntry... entries) {
        var page = PageState.empty("Altéa – état");
        for (var entry : entries) page = page.with(entry);
        return page;
    }

    private static Document html(PageState page) {
        return Jsoup.parse(new String(new PageHtml(page, ZoneId.of("UTC")).bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void bothLanguagesHaveTheirPartsAndWaysToThem() {
        var page = html(page(
                entry(1, "wait/fr", "Panne en cours", "Nous cherchons."),
                entry(2, "wait/en", "Outage under way", "We are looking."),
                entry(3, "when/en", "When will it work again?", "At 18:00.")));
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("fr");
        assertThat(page.select("nav a").eachAttr("href")).containsExactly("#fr", "#en");
        assertThat(page.select("#fr h2").eachText()).containsExactly("Informations");
        assertThat(page.select("#en h2").eachText()).containsExactly("Notices", "Questions and answers");
        assertThat(page.expectFirst("#faq-en h3").text()).isEqualTo("When will it work again?");
        for (var section : page.select("section"))
            assertThat(page.getElementById(section.attr("aria-labelledby"))).isNotNull();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.expectFirst("a.skip").attr("href")).isEqualTo("#content");
        assertThat(page.expectFirst("main").id()).isEqualTo("content");
    }

    @Test
    void newestComesFirstAndAnAnswerReplacesItsOlderOne() {
        var page = page(
                entry(1, "when/fr", "Quand ?", "À 17 h."),
                entry(2, "wait/fr", "Panne", "Un."),
                entry(3, "wait/fr", "Panne", "Deux."),
                entry(4, "when/fr", "Quand ?", "À 18 h."));
        assertThat(page.answers()).extracting(PageEntry::text).containsExactly("À 18 h.");
        assertThat(page.notices()).extracting(PageEntry::text).containsExactly("Deux.", "Un.");
        assertThat(page.with(entry(1, "when/fr", "Quand ?", "À 17 h.")))
                .as("known")
                .isEqualTo(page);
        assertThat(page.keys()).hasSize(4);
    }

    @Test
    void everyTextIsText() {
        var page = html(page(entry(
                1, "x/fr", "<script>alert(1)</script> ?", "</p><img src=x onerror=alert(1)>\n\n&amp; \"quotes\"")));
        assertThat(page.select("script").eachAttr("src")).containsExactly("faq-index.js", "search.js");
        assertThat(page.select("script:not([src])").eachAttr("type")).containsExactly("application/ld+json");
        assertThat(page.select("img")).isEmpty();
        assertThat(page.expectFirst("article h3").text()).isEqualTo("<script>alert(1)</script> ?");
        assertThat(page.select("article p").eachText())
                .startsWith("</p><img src=x onerror=alert(1)>", "&amp; \"quotes\"");
    }

    @Test
    void onlyWebAddressesBecomeLinks() {
        var page = html(page(entry(
                1,
                "x/fr",
                "Liens",
                "Voir https://altea.example/etat?a=1&b=2. Et (http://altea.example/x), javascript:alert(1),"
                        + " data:text/html,x, ftp://altea.example, mailto:a@altea.example")));
        assertThat(page.select("article a").eachAttr("href"))
                .containsExactly("https://altea.example/etat?a=1&b=2", "http://altea.example/x");
        assertThat(page.select("article a").eachAttr("rel")).containsOnly("noopener noreferrer");
        assertThat(page.expectFirst("article p").text()).contains("b=2. Et (http://altea.example/x), javascript:");
    }

    @Test
    void rightToLeftWordsAreIsolatedAndTurnersAreTakenOut() {
        var page = html(page(entry(1, "x/fr", "Panne", "Le client شركة التقنية 7 dit \u202Edrow\u202C oui\u0007.")));
        assertThat(page.select("article p bdi").eachText()).containsExactly("شركة التقنية");
        assertThat(page.expectFirst("article p").text()).isEqualTo("Le client شركة التقنية 7 dit drow oui.");
        assertThat(page.select("article h3, article p:not(.when)").eachAttr("dir"))
                .containsOnly("auto");
    }

    @Test
    void nothingRunsOrLoadsFromElsewhere() {
        var page = html(page(entry(1, "x/fr", "Panne", "Un.")));
        var policy =
                page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .contains("default-src 'none'", "base-uri 'none'", "form-action 'none'")
                .contains("'" + PageHtml.hash(page.expectFirst("style").data()) + "'");
        assertThat(page.select("[style], [onclick], link[rel=stylesheet], iframe, form[action]"))
                .isEmpty();
        assertThat(page.expectFirst("style").data()).contains("prefers-color-scheme:dark", "color-scheme:light dark");
    }

    @Test
    void questionsAreMarkedUpForMachines() throws IOException {
        var page =
                page(entry(1, "wait/fr", "Panne", "Un."), entry(2, "when/fr", "Quand </script> ?", "À <18 h> & plus."));
        var script = html(page).expectFirst("script[type=application/ld+json]").data();
        assertThat(script).doesNotContain("<", "&");
        var faq = new ObjectMapper().readTree(script);
        assertThat(faq.path("@context").asText()).isEqualTo("https://schema.org");
        assertThat(faq.path("@type").asText()).isEqualTo("FAQPage");
        assertThat(faq.path("mainEntity")).hasSize(1);
        var question = faq.path("mainEntity").get(0);
        assertThat(question.path("@type").asText()).isEqualTo("Question");
        assertThat(question.path("name").asText()).isEqualTo("Quand </script> ?");
        assertThat(question.at("/acceptedAnswer/@type").asText()).isEqualTo("Answer");
        assertThat(question.at("/acceptedAnswer/text").asText()).isEqualTo("À &lt;18 h&gt; &amp; plus.");
        assertThat(html(page(entry(1, "wait/fr", "Panne", "Un."))).select("script[type=application/ld+json]"))
                .isEmpty();
    }

    @Test
    void theSearchIsHiddenUntilAScriptAnswersAndItsIndexIsAScript() throws IOException {
        var page = page(entry(1, "when/fr", "Quand </script> ?", "À 18 h."), entry(2, "wait/fr", "Panne", "Un."));
        var form = html(page).expectFirst("#faq-fr form[role=search]");
        assertThat(form.hasAttr("hidden")).isTrue();
        assertThat(form.expectFirst("label").attr("for"))
                .isEqualTo(form.expectFirst("input").id());
        assertThat(html(page).select("#status-fr form")).isEmpty();
        var script = new String(IndexFile.write(page, INDEX), StandardCharsets.UTF_8);
        assertThat(script).startsWith("var vigieFaq = {").endsWith("};\n").doesNotContain("<");
        var index = new ObjectMapper().readTree(script.substring("var vigieFaq = ".length()));
        assertThat(index.at("/fr/ids/0").asText()).isEqualTo("e-00000000-0000-0000-0000-000000000001");
        assertThat(index.at("/fr/points/pann/0").asDouble()).isEqualTo(1);
        assertThat(index.has("en")).isFalse();
    }

    @Test
    void theFeedIsAtom() throws Exception {
        var bytes = AtomFeed.write(
                page(entry(1, "wait/fr", "Panne <b>", "Un & \u0007deux."), entry(2, "wait/en", "Outage", "One.")));
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var feed = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.getLocalName()).isEqualTo("feed");
        var parsed = Jsoup.parse(new ByteArrayInputStream(bytes), "UTF-8", "", org.jsoup.parser.Parser.xmlParser());
        assertThat(parsed.select("feed > updated").text()).isEqualTo("2026-10-14T12:02:00Z");
        assertThat(parsed.select("feed > author > name").text()).isEqualTo("Altéa – état");
        var entries = parsed.select("entry");
        assertThat(entries).extracting(entry -> entry.attr("xml:lang")).containsExactly("en", "fr");
        assertThat(text(entries.last(), "id")).isEqualTo("urn:uuid:00000000-0000-0000-0000-000000000001");
        assertThat(text(entries.last(), "title")).isEqualTo("Panne <b>");
        assertThat(text(entries.last(), "content")).isEqualTo("Un & deux.");
        assertThat(entries.last().expectFirst("link").attr("href"))
                .isEqualTo("index.html#e-00000000-0000-0000-0000-000000000001");
    }

    private static String text(Element entry, String tag) {
        return entry.expectFirst(tag).text();
    }

    @Test
    void theDataIsReadAsItWasWrittenAndNothingElseIs() throws IOException {
        var page = page(entry(1, "wait/fr", "Panne", "Un.\n\nDeux."), entry(2, "when/fr", "Quand ?", "À 18 h."));
        assertThat(PageState.read(page.json())).isEqualTo(page);
        assertThat(PageState.empty("x")).isEqualTo(new PageState("x", java.util.List.of(), Set.of()));
        for (var foreign : new String[] {
            "",
            "[]",
            "{\"format\":\"vigie-status\",\"version\":2}",
            "{\"format\":\"vigie-status\",\"version\":1,\"entries\":[{\"published\":\"hier\"}]}",
            "{\"format\":\"vigie-status\""
        })
            assertThatThrownBy(() -> PageState.read(foreign.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(IOException.class);
    }
}
