// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.feed;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/// Names elements by meaning: `dc:creator` is one name whatever prefix a document chose for it.
final class Vocabulary {
    /// Names that belong to a feed itself (RSS, Atom and CDF) have no prefix.
    private static final String FEED = "";

    private static final Map<String, String> NAMESPACES = Map.ofEntries(
            Map.entry("http://www.w3.org/2005/atom", FEED),
            Map.entry("http://purl.org/atom/ns#", FEED),
            Map.entry("http://example.com/necho", FEED),
            Map.entry("http://purl.org/rss/1.0/", FEED),
            Map.entry("http://my.netscape.com/rdf/simple/0.9/", FEED),
            Map.entry("http://channel.netscape.com/rdf/simple/0.9/", FEED),
            Map.entry("http://backend.userland.com/rss", FEED),
            Map.entry("http://backend.userland.com/rss2", FEED),
            Map.entry("http://blogs.law.harvard.edu/tech/rss", FEED),
            Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
            Map.entry("http://purl.org/dc/elements/1.0/", "dc"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
            Map.entry("http://purl.org/dc/terms/", "dcterms"),
            Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
            Map.entry("http://purl.org/rss/1.0/modules/slash/", "slash"),
            Map.entry("http://purl.org/rss/1.0/modules/syndication/", "sy"),
            Map.entry("http://purl.org/syndication/thread/1.0", "thr"),
            Map.entry("http://purl.org/atompub/tombstones/1.0", "at"),
            Map.entry("http://search.yahoo.com/mrss/", "media"),
            Map.entry("http://search.yahoo.com/mrss", "media"),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
            Map.entry("http://www.w3.org/1999/xhtml", "xhtml"));

    private Vocabulary() {}

    /// The element's name in lower case, with the usual prefix of its vocabulary where it is not the feed's own.
    static String name(Element element) {
        var local = element.tag().localName().toLowerCase(Locale.ROOT);
        var prefix = prefix(element);
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }

    /// The value of an attribute, by its name without prefix.
    static String attribute(Element element, String local) {
        for (var attribute : element.attributes()) {
            var key = attribute.getKey();
            if (key.substring(key.indexOf(':') + 1).equalsIgnoreCase(local))
                return attribute.getValue().strip();
        }
        return "";
    }

    /// An unknown namespace keeps the prefix that the document chose; no prefix and an unknown one count as the feed's.
    private static String prefix(Element element) {
        var chosen = element.tag().prefix().toLowerCase(Locale.ROOT);
        var known = NAMESPACES.get(element.tag().namespace().strip().toLowerCase(Locale.ROOT));
        if (known != null) return known;
        return switch (chosen) {
            case "atom", "atom10", "rss", "a10" -> FEED;
            default -> chosen;
        };
    }
}
