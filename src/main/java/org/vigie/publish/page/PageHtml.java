// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.vigie.core.message.Tongue;

/// The page that people read. It needs no script and nothing from elsewhere, follows the reader's light or dark, and
/// takes every text for text.
final class PageHtml {
    private static final String STYLES = resource("look.css");

    private final PageState page;
    private final ZoneId zone;

    PageHtml(PageState page, ZoneId zone) {
        this.page = page;
        this.zone = zone;
    }

    byte[] bytes() {
        var languages = languages();
        var first = texts(languages.getFirst());
        var document = Document.createShell("");
        document.outputSettings().charset(StandardCharsets.UTF_8).prettyPrint(false);
        document.expectFirst("html").attr("lang", first.language().toLanguageTag());
        head(document, first);
        var body = document.body();
        body.appendElement("a").addClass("skip").attr("href", "#content").text(first.get("page.skip"));
        header(body.appendElement("header"), first, languages);
        var main = body.appendElement("main").attr("id", "content");
        for (var language : languages) language(main, language);
        footer(body.appendElement("footer"), first);
        return ("<!doctype html>\n" + document.expectFirst("html").outerHtml() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// Those in which something stands, French first.
    private List<Tongue> languages() {
        var used = Arrays.stream(Tongue.values())
                .filter(language -> page.entries().stream().anyMatch(one -> one.language() == language))
                .toList();
        return used.isEmpty() ? List.of(Tongue.FR) : used;
    }

    private PageTexts texts(Tongue language) {
        return new PageTexts(language.locale(), zone);
    }

    private void head(Document document, PageTexts texts) {
        document.charset(StandardCharsets.UTF_8);
        var head = document.head();
        meta(head, "viewport", "width=device-width, initial-scale=1");
        meta(head, "color-scheme", "light dark");
        meta(head, "referrer", "no-referrer");
        head.appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr(
                        "content",
                        "default-src 'none'; style-src '" + hash(STYLES)
                                + "'; script-src 'self'; base-uri 'none'; form-action 'none'");
        head.appendElement("title").text(page.name() + " – " + texts.get("page.title"));
        alternate(head, "application/atom+xml", PageChannel.FEED);
        alternate(head, "application/json", PageChannel.STATUS);
        head.appendElement("style").appendChild(new DataNode(STYLES));
        if (page.answers().isEmpty()) return;
        for (var script : List.of(PageChannel.SEARCHED, PageChannel.SEARCH))
            head.appendElement("script").attr("src", script).attr("defer", true);
        head.appendElement("script").attr("type", "application/ld+json").appendChild(new DataNode(FaqMarkup.of(page)));
    }

    private static void meta(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", content);
    }

    private void alternate(Element head, String type, String file) {
        head.appendElement("link")
                .attr("rel", "alternate")
                .attr("type", type)
                .attr("href", file)
                .attr("title", page.name());
    }

    private void header(Element header, PageTexts texts, List<Tongue> languages) {
        header.appendElement("h1").attr("dir", "auto").text(page.name());
        var updated = header.appendElement("p").addClass("when");
        updated.appendText(texts.get("page.updated") + " ");
        time(updated, page.updated(), texts);
        if (languages.size() < 2) return;
        var nav = header.appendElement("nav").attr("aria-label", texts.get("page.languages"));
        for (var language : languages)
            nav.appendElement("a")
                    .attr("href", "#" + language.code())
                    .attr("lang", language.code())
                    .attr("hreflang", language.code())
                    .text(texts(language).get("page.language"));
    }

    private void language(Element main, Tongue language) {
        var part = main.appendElement("div").attr("id", language.code()).attr("lang", language.code());
        var texts = texts(language);
        section(part, "status-" + language.code(), texts, "page.status", page.notices(), language);
        section(part, "faq-" + language.code(), texts, "page.faq", page.answers(), language);
    }

    private static void section(
            Element part, String id, PageTexts texts, String title, List<PageEntry> entries, Tongue language) {
        Predicate<PageEntry> spoken = entry -> entry.language() == language;
        if (entries.stream().noneMatch(spoken)) return;
        var section = part.appendElement("section").attr("id", id).attr("aria-labelledby", id + "-title");
        section.appendElement("h2").attr("id", id + "-title").text(texts.get(title));
        if (entries.getFirst().isAnswer()) search(section, language, texts);
        entries.stream().filter(spoken).forEach(entry -> article(section, entry, texts));
    }

    /// Hidden until a script can answer; without one, the answers are all there.
    private static void search(Element section, Tongue language, PageTexts texts) {
        var id = "ask-" + language.code();
        var form = section.appendElement("form")
                .attr("role", "search")
                .attr("data-language", language.code())
                .attr("data-found", texts.get("page.search.found"))
                .attr("data-none", texts.get("page.search.none"))
                .attr("hidden", true);
        form.appendElement("label").attr("for", id).text(texts.get("page.search"));
        form.appendElement("input").attr("id", id).attr("type", "search").attr("autocomplete", "off");
        form.appendElement("output").attr("for", id).attr("aria-live", "polite");
    }

    private static void article(Element section, PageEntry entry, PageTexts texts) {
        var article = section.appendElement("article").attr("id", entry.anchor());
        line(article.appendElement("h3").attr("dir", "auto"), entry.title());
        for (var lines : PageText.paragraphs(entry.text())) {
            var paragraph = article.appendElement("p").attr("dir", "auto");
            for (int i = 0; i < lines.size(); i++) {
                if (i > 0) paragraph.appendElement("br");
                line(paragraph, lines.get(i));
            }
        }
        time(article.appendElement("p").addClass("when"), entry.at(), texts);
    }

    private static void line(Element into, String line) {
        for (var piece : PageText.pieces(line))
            switch (piece) {
                case PageText.Words(var words) -> into.appendText(words);
                case PageText.Isolated(var words) -> into.appendElement("bdi").text(words);
                case PageText.Link(var address) ->
                    into.appendElement("a")
                            .attr("href", address)
                            .attr("rel", "noopener noreferrer")
                            .text(address);
            }
    }

    private static void time(Element into, Instant at, PageTexts texts) {
        into.appendElement("time").attr("datetime", at.toString()).text(texts.time(at));
    }

    private static void footer(Element footer, PageTexts texts) {
        footer.appendElement("a").attr("href", PageChannel.FEED).text(texts.get("page.feed"));
        footer.appendElement("a").attr("href", PageChannel.STATUS).text(texts.get("page.json"));
    }

    /// As a content security policy names what may stand in the page itself.
    static String hash(String inline) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(inline.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }

    static String resource(String name) {
        try (var stream = Objects.requireNonNull(PageHtml.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException broken) {
            throw new IllegalStateException("The look of the page cannot be read.", broken);
        }
    }
}
