// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Evidence;

/// Reads one item of an XML feed, of whatever dialect.
///
/// @param element `item` or `entry`
/// @param document the whole text that it was parsed from
/// @param address where the document came from; empty if unknown
/// @param mediaType what its evidence is labelled as
record XmlItem(Element element, String document, String address, String mediaType) {
    private static final String[] PUBLISHED = {
        "published", "pubdate", "issued", "dcterms:issued", "dcterms:created", "created", "dc:date"
    };
    private static final String[] UPDATED = {"updated", "modified", "dcterms:modified", "dc:date", "lastmod"};
    private static final String[] TITLE = {"title", "dc:title", "media:title", "itunes:title"};
    private static final String[] SUMMARY = {
        "summary", "description", "abstract", "dc:description", "itunes:summary", "media:description"
    };
    private static final String[] CONTENT = {"content:encoded", "content", "fullitem", "xhtml:body", "body", "xhtml:div"
    };

    FeedItem read() {
        var link = link();
        var updated = date(UPDATED);
        var published = date(PUBLISHED).or(() -> updated);
        var publisher = publisher();
        return new FeedItem(
                id(link),
                link,
                title(publisher),
                summary().map(this::markup).map(Markup::plain).orElse(""),
                contents(),
                People.of(element),
                language(),
                published.orElse(null),
                updated.orElse(null),
                replies(),
                parent(),
                publisher,
                evidence());
    }

    private String id(String link) {
        var own = first("guid", "id").map(Element::wholeText).orElse("").strip();
        if (own.isEmpty()) own = Vocabulary.attribute(element, "about");
        return own.isEmpty() ? link : own;
    }

    /// The alternate of Atom, the link of RSS, or a guid that is not denied to be one.
    private String link() {
        var alternate = all("link")
                .filter(link -> link.hasAttr("href"))
                .filter(link -> isAlternate(link.attr("rel").strip()))
                .min((a, b) -> Boolean.compare(!isHtml(a), !isHtml(b)))
                .map(link -> absolute(link, link.attr("href")));
        return alternate
                .or(() -> all("feedburner:origlink", "link")
                        .filter(link -> !link.hasAttr("href"))
                        .map(link -> absolute(link, link.wholeText()))
                        .filter(link -> !link.isBlank())
                        .reduce((_, last) -> last))
                .or(() -> first("guid")
                        .filter(guid -> !guid.attr("isPermaLink").equalsIgnoreCase("false"))
                        .map(guid -> absolute(guid, guid.wholeText())))
                .or(() -> Optional.of(element.attr("href").isEmpty() ? element.attr("HREF") : element.attr("href")))
                .map(Links::unwrap)
                .orElse("");
    }

    private static boolean isAlternate(String rel) {
        return rel.isEmpty()
                || rel.equals("alternate")
                || rel.equals("http://www.iana.org/assignments/relation/alternate");
    }

    private static boolean isHtml(Element link) {
        var type = link.attr("type");
        return type.isEmpty() || type.contains("html");
    }

    private String absolute(Element at, String address) {
        return Links.resolve(Surroundings.base(at, this.address), address);
    }

    /// Gathered items end their title with who published them: "Headline - Publisher".
    private String title(String publisher) {
        var title = text(TITLE).map(Markup::line).orElse("");
        var suffix = " - " + publisher;
        boolean gathered = !publisher.isEmpty() && title.length() > suffix.length() && title.endsWith(suffix);
        return gathered ? title.substring(0, title.length() - suffix.length()) : title;
    }

    /// Where an item has both a summary and a description, the first one written is the short text.
    private Optional<Element> summary() {
        return shortTexts().findFirst().or(() -> first(SUMMARY));
    }

    private List<String> contents() {
        return Stream.concat(all(CONTENT), shortTexts().skip(1).limit(1))
                .map(this::markup)
                .map(Markup::plain)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private Stream<Element> shortTexts() {
        return all("summary", "description");
    }

    private String language() {
        var declared = first("dc:language", "language").map(Element::text).orElse("");
        return declared.isBlank() ? textLanguage() : declared.strip();
    }

    /// The language of the fullest text, else of the item.
    private String textLanguage() {
        return Stream.of(CONTENT, SUMMARY, TITLE)
                .flatMap(Arrays::stream)
                .flatMap(this::all)
                .map(Surroundings::language)
                .findFirst()
                .orElseGet(() -> Surroundings.language(element));
    }

    private long replies() {
        return first("slash:comments", "thr:total")
                .map(count -> count.text().strip())
                .filter(count -> count.matches("\\d{1,9}"))
                .map(Long::parseLong)
                .orElse(Engagement.UNKNOWN);
    }

    private String parent() {
        return first("thr:in-reply-to").map(reply -> reply.attr("ref").strip()).orElse("");
    }

    private String publisher() {
        var source = first("source");
        return source.flatMap(
                        atom -> child(atom, "title").map(title -> markup(title).line()))
                .or(() -> source.filter(rss -> rss.children().isEmpty())
                        .map(rss -> markup(rss).line()))
                .orElse("");
    }

    private Optional<Instant> date(String... names) {
        return Arrays.stream(names)
                .map(name -> all(name)
                        .flatMap(date -> FeedDates.parse(date.wholeText()).stream())
                        .reduce((_, last) -> last))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> FeedDates.parse(element.attr("LASTMOD")));
    }

    /// The item's own fragment of the document, cut out; written anew only where its end is not to be found.
    private Evidence evidence() {
        var start = element.sourceRange();
        var end = element.endSourceRange();
        boolean cut = start.isTracked() && end.isTracked() && start.startPos() < end.endPos();
        var fragment = cut ? document.substring(start.startPos(), end.endPos()) : element.outerHtml();
        return new Evidence(mediaType, fragment.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Markup> text(String... names) {
        return Arrays.stream(names).flatMap(this::all).findFirst().map(this::markup);
    }

    private Markup markup(Element text) {
        return Markup.of(text, address);
    }

    private Optional<Element> first(String... names) {
        return Arrays.stream(names).flatMap(this::all).findFirst();
    }

    /// Direct children of this name, and those that Media RSS puts into a group.
    private Stream<Element> all(String... names) {
        var wanted = List.of(names);
        return element.children().stream()
                .flatMap(child ->
                        Vocabulary.name(child).equals("media:group") ? child.children().stream() : Stream.of(child))
                .filter(child -> wanted.contains(Vocabulary.name(child)));
    }

    private static Optional<Element> child(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> Vocabulary.name(child).equals(name))
                .findFirst();
    }
}
