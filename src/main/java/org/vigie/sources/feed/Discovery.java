// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.feed;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;

/// Finds the feeds that a web page announces (`link rel="alternate"`), in the order of the page.
public final class Discovery {
    private static final Set<String> TYPES = Set.of(
            "application/rss+xml",
            "application/atom+xml",
            "application/rdf+xml",
            "application/feed+json",
            "application/json",
            "application/xml",
            "text/xml");

    private Discovery() {}

    /// A feed that a page announces.
    ///
    /// @param title as the page calls it; empty if it does not
    public record Announced(String address, String title) {}

    /// @param address where the page came from
    public static List<Announced> in(String html, String address) {
        return Jsoup.parse(html, address).select("link[rel][href]").stream()
                .filter(link -> isAlternate(link.attr("rel")))
                .filter(link -> TYPES.contains(link.attr("type").strip().toLowerCase(Locale.ROOT)))
                .map(link ->
                        new Announced(link.absUrl("href"), link.attr("title").strip()))
                .filter(feed -> Links.isWeb(feed.address()))
                .distinct()
                .toList();
    }

    private static boolean isAlternate(String rel) {
        return List.of(rel.toLowerCase(Locale.ROOT).split("\\s+", -1)).contains("alternate");
    }
}
