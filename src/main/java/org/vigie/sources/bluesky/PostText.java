// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.vigie.sources.Json;
import org.vigie.sources.PlainText;

/// The text of a post as a reader sees it: links whole again, then the card's title, then what pictures show.
final class PostText {
    private PostText() {}

    /// A link over a part of the text, in bytes of UTF-8.
    private record Link(int start, int end, String address) {}

    static String of(JsonNode post) {
        var text = PlainText.ofText(withLinks(Json.text(post, "/text"), links(post)));
        var more = Stream.concat(cards(post, text), pictures(post)).toList();
        if (more.isEmpty()) return text;
        return (text + "\n\n" + String.join("\n", more)).strip();
    }

    /// Facets count bytes, not characters; those that overlap or cut a character are left alone.
    private static String withLinks(String text, List<Link> links) {
        if (links.isEmpty()) return text;
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream(bytes.length + 64);
        int at = 0;
        for (var link : links) {
            if (link.start < at || link.end > bytes.length || link.start >= link.end) continue;
            if (isInsideCharacter(bytes, link.start) || isInsideCharacter(bytes, link.end)) continue;
            out.write(bytes, at, link.start - at);
            out.writeBytes(shown(new String(bytes, link.start, link.end - link.start, StandardCharsets.UTF_8), link)
                    .getBytes(StandardCharsets.UTF_8));
            at = link.end;
        }
        out.write(bytes, at, bytes.length - at);
        return out.toString(StandardCharsets.UTF_8);
    }

    /// A shortened address becomes whole; words keep theirs in parentheses.
    private static String shown(String words, Link link) {
        var bare = link.address.replaceFirst("^https?://(www\\.)?", "");
        var start =
                words.replaceFirst("^https?://", "").replaceFirst("^www\\.", "").replaceFirst("(\\.\\.\\.|…)$", "");
        return !start.isBlank() && bare.startsWith(start) ? link.address : words + " (" + link.address + ")";
    }

    private static boolean isInsideCharacter(byte[] bytes, int at) {
        return at < bytes.length && (bytes[at] & 0xC0) == 0x80;
    }

    private static List<Link> links(JsonNode post) {
        var links = new ArrayList<Link>();
        for (var facet : post.path("facets"))
            for (var feature : facet.path("features")) {
                var address = Json.text(feature, "/uri");
                if (!address.startsWith("https://") && !address.startsWith("http://")) continue;
                links.add(new Link(
                        (int) Json.count(facet, "/index/byteStart"),
                        (int) Json.count(facet, "/index/byteEnd"),
                        address));
            }
        links.removeIf(link -> link.start < 0);
        links.sort(Comparator.comparingInt(Link::start));
        return links;
    }

    private static Stream<String> cards(JsonNode post, String text) {
        return Stream.of("/embed/external", "/embed/media/external")
                .map(post::at)
                .filter(JsonNode::isObject)
                .map(card -> {
                    var title = PlainText.ofText(Json.text(card, "/title"));
                    var address = Json.text(card, "/uri");
                    return text.contains(address) ? title : (title + " " + address).strip();
                })
                .filter(line -> !line.isEmpty());
    }

    private static Stream<String> pictures(JsonNode post) {
        return Stream.of("/embed/images", "/embed/media/images")
                .map(post::at)
                .flatMap(images -> images.valueStream())
                .map(image -> PlainText.ofText(Json.text(image, "/alt")))
                .filter(alt -> !alt.isEmpty())
                .map(alt -> "[" + alt + "]");
    }
}
