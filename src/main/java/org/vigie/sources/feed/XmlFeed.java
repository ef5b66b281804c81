// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.vigie.core.source.Fault;

/// Reads RSS 0.9x to 2.0, RDF Site Summary, Atom 0.3 and 1.0, and CDF from one tolerant tree.
///
/// jsoup's XML parser knows no DTD, so nothing external or recursive can be pulled in; it knows the named characters of
/// HTML, which feeds use without declaring them; it goes on after errors; and it tells where each element stood.
final class XmlFeed {
    private static final Set<String> ROOTS = Set.of("rss", "rdf:rdf", "feed", "channel", "rdf");
    private static final Map<String, Duration> PERIODS = Map.of(
            "hourly", Duration.ofHours(1),
            "daily", Duration.ofDays(1),
            "weekly", Duration.ofDays(7),
            "monthly", Duration.ofDays(30),
            "yearly", Duration.ofDays(365));

    private final String document;
    private final Origin origin;

    XmlFeed(String document, Origin origin) {
        this.document = document;
        this.origin = origin;
    }

    ParsedFeed read() {
        var parser = Parser.xmlParser();
        parser.setTrackPosition(true);
        var tree = parser.parseInput(document, "");
        var root = root(tree);
        if (root.isEmpty()) return new ParsedFeed.Refused(Fault.MALFORMED, "no feed: " + firstName(tree));
        var channel = channel(root.get());
        var items = new ArrayList<FeedItem>();
        for (var element : items(root.get()))
            items.add(new XmlItem(element, document, origin.address(), mediaType(root.get())).read());
        return new ParsedFeed.Feed(
                title(channel),
                link(channel),
                language(channel),
                People.of(channel).stream().findFirst().orElse(""),
                every(channel),
                items,
                deleted(root.get()));
    }

    private static Optional<Element> root(Element tree) {
        for (var element : tree.children()) {
            if (ROOTS.contains(Vocabulary.name(element))) return Optional.of(element);
            if (!items(element).isEmpty()) return Optional.of(element);
        }
        return Optional.empty();
    }

    private static String firstName(Element tree) {
        var first = tree.firstElementChild();
        return first == null ? "no element" : "<" + first.tagName() + ">";
    }

    private static Element channel(Element root) {
        return root.children().stream()
                .filter(child -> Vocabulary.name(child).equals("channel"))
                .findFirst()
                .orElse(root);
    }

    /// The outermost items, wherever the dialect puts them: in the channel, beside it, or in the feed.
    private static List<Element> items(Element from) {
        var found = new ArrayList<Element>();
        for (var child : from.children()) {
            var name = Vocabulary.name(child);
            if (name.equals("item") || name.equals("entry")) found.add(child);
            else if (name.equals("channel") || name.equals("items")) found.addAll(items(child));
        }
        return found;
    }

    private static String mediaType(Element root) {
        return switch (Vocabulary.name(root)) {
            case "feed" -> "application/atom+xml";
            case "rdf:rdf", "rdf" -> "application/rdf+xml";
            default -> "application/rss+xml";
        };
    }

    private String title(Element channel) {
        return child(channel, "title")
                .or(() -> child(channel, "dc:title"))
                .map(element -> Markup.of(element, origin.address()).line())
                .orElse("");
    }

    private String link(Element channel) {
        return channel.children().stream()
                .filter(child -> Vocabulary.name(child).equals("link"))
                .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
                .map(link -> Links.resolve(
                        Surroundings.base(link, origin.address()),
                        link.attr("href").isEmpty() ? link.wholeText() : link.attr("href")))
                .filter(link -> !link.isBlank())
                .findFirst()
                .orElse("");
    }

    private String language(Element channel) {
        return child(channel, "language")
                .or(() -> child(channel, "dc:language"))
                .map(language -> language.text().strip())
                .or(() -> Optional.of(Surroundings.language(channel)))
                .filter(language -> !language.isEmpty())
                .orElse(origin.language());
    }

    /// What `ttl` (minutes) or the syndication module says, the longer of the two.
    private static Optional<Duration> every(Element channel) {
        var ttl = number(channel, "ttl").map(Duration::ofMinutes);
        var period = child(channel, "sy:updateperiod")
                .map(element -> PERIODS.get(element.text().strip().toLowerCase(Locale.ROOT)))
                .map(length -> length.dividedBy(
                        Math.max(1, number(channel, "sy:updatefrequency").orElse(1L))));
        if (ttl.isPresent() && period.isPresent()) return ttl.get().compareTo(period.get()) > 0 ? ttl : period;
        return ttl.or(() -> period);
    }

    private static Optional<Long> number(Element channel, String name) {
        return child(channel, name)
                .map(element -> element.text().strip())
                .filter(digits -> digits.matches("\\d{1,6}"))
                .map(Long::parseLong);
    }

    private static List<String> deleted(Element root) {
        return root.children().stream()
                .filter(child -> Vocabulary.name(child).equals("at:deleted-entry"))
                .map(child -> child.attr("ref").strip())
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static Optional<Element> child(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> Vocabulary.name(child).equals(name))
                .findFirst();
    }
}
