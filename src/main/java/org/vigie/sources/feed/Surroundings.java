// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.feed;

import java.util.ArrayDeque;
import org.jsoup.nodes.Element;

/// What an element inherits from those around it.
final class Surroundings {
    /// ISO 639-2 for a language that is not told.
    static final String UNDETERMINED = "und";

    private Surroundings() {}

    /// The address that links in this element are relative to: every `xml:base` from the document's own inwards.
    ///
    /// @param document where the document itself came from; empty if unknown
    static String base(Element element, String document) {
        var bases = new ArrayDeque<String>();
        for (var at = element; at != null; at = at.parent()) {
            var base = at.attr("xml:base");
            if (!base.isBlank()) bases.push(base);
        }
        var base = document;
        for (var step : bases) {
            var next = Links.resolve(base, step);
            if (Links.isWeb(next) || base.isEmpty()) base = next;
        }
        return base;
    }

    /// The nearest `xml:lang`; empty if there is none, "und" if the nearest takes back what was said around it.
    static String language(Element element) {
        for (var at = element; at != null; at = at.parent())
            if (at.hasAttr("xml:lang")) {
                var language = at.attr("xml:lang").strip().replace('_', '-');
                return language.isEmpty() ? UNDETERMINED : language;
            }
        return "";
    }
}
