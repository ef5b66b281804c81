// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.bluesky;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Marks the links of a post: the server finds none by itself. Places are counted in bytes of UTF-8
/// (`app.bsky.richtext.facet`).
final class Links {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\\p{Z}\\p{Cf}<>\"«»“”„]+");
    private static final Pattern TAIL = Pattern.compile("[.,;:!?'’…\\]]+$");

    private Links() {}

    static ArrayNode of(String words) {
        var facets = JsonNodeFactory.instance.arrayNode();
        var links = LINK.matcher(words);
        while (links.find()) {
            var link = trimmed(links.group());
            int start = bytes(words.substring(0, links.start()));
            var facet = facets.addObject();
            facet.putObject("index").put("byteStart", start).put("byteEnd", start + bytes(link));
            facet.putArray("features")
                    .addObject()
                    .put("$type", "app.bsky.richtext.facet#link")
                    .put("uri", link);
        }
        return facets;
    }

    /// A full stop or a bracket behind a link ends the sentence, not the link.
    private static String trimmed(String link) {
        var trimmed = TAIL.matcher(link).replaceFirst("");
        boolean unopened = trimmed.endsWith(")") && trimmed.indexOf('(') < 0;
        return unopened ? trimmed(trimmed.substring(0, trimmed.length() - 1)) : trimmed;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
