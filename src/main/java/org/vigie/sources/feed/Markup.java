// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.vigie.sources.PlainText;

/// A text of a feed with what it is written in: plain words or HTML.
///
/// @param value words, or HTML
/// @param html which of the two
/// @param base the address that its links are relative to; empty if unknown
record Markup(String value, boolean html, String base) {
    /// The elements of HTML by which escaped markup is told from words in angle brackets.
    private static final String ELEMENTS = "a|abbr|acronym|address|applet|area|article|aside|audio|b|base|big|blink|"
            + "blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|embed|"
            + "fieldset|figcaption|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|"
            + "kbd|label|legend|li|link|main|map|mark|marquee|math|menu|meta|nav|nobr|noscript|object|ol|option|p|param|"
            + "picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|"
            + "tbody|td|template|textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr";

    /// Words that mean to be HTML: a closing or a well-known tag, a comment, or a character reference.
    private static final Pattern HTML = Pattern.compile("(?i)</[a-z][a-z0-9]*\\s*>|<(?:" + ELEMENTS
            + ")(?:[\\s/][^<>]*)?>|<!|&(?:#\\d{2,7}|#x[0-9a-f]{2,6}|[a-z]{2,31}[1-4]{0,2});");

    /// Frames and the like bring foreign pages in; left unclosed, they would swallow the words that follow.
    private static final Pattern FOREIGN = Pattern.compile(
            "(?i)</?(?:iframe|frame|frameset|noframes|object|applet|embed|param|base|meta|link)\\b[^<>]*>");

    /// What begins like a comment but is none counts as words.
    private static final Pattern NO_COMMENT = Pattern.compile("(?i)<!(?!--|doctype)");

    /// Elements of HTML that never have content: written as pairs in XML, they would count twice.
    private static final Pattern PAIRED_VOIDS = Pattern.compile(
            "(?i)<(area|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)((?:\\s[^<>]*)?)></\\1\\s*>");

    private static final Pattern LINK = Pattern.compile("(?i)</?a(?:\\s[^<>]*)?>");

    private static final Pattern TAG_PREFIX = Pattern.compile("(</?)[A-Za-z][\\w.-]*:");

    /// Reads a text construct of any dialect: the type that is declared, and what is there, decide together.
    ///
    /// @param document where the document came from
    static Markup of(Element element, String document) {
        var base = Surroundings.base(element, document);
        var type = type(element);
        if (type.equals("base64")) return decoded(element.wholeText(), base);
        if (!element.children().isEmpty()) return new Markup(inner(element), true, base);
        var value = element.wholeText();
        return switch (type) {
            case "html", "xhtml" -> new Markup(value, true, base);
            case "text" -> new Markup(value, false, base);
            default -> guess(value, base);
        };
    }

    static Markup guess(String value, String base) {
        return new Markup(value, HTML.matcher(value).find(), base);
    }

    /// The words alone.
    String plain() {
        if (!html) return PlainText.ofText(value);
        var safe = NO_COMMENT.matcher(FOREIGN.matcher(value).replaceAll("")).replaceAll("&lt;!");
        return PlainText.ofHtml(safe, base);
    }

    /// The words on one line, as in a title: links keep their words alone.
    String line() {
        var bare = html ? new Markup(LINK.matcher(value).replaceAll(""), true, base) : this;
        return bare.plain().replaceAll("\\s+", " ").strip();
    }

    private static String type(Element element) {
        var type = element.attr("type").strip().toLowerCase(Locale.ROOT);
        var mode = element.attr("mode").strip().toLowerCase(Locale.ROOT);
        if (mode.equals("base64") || isBinary(type)) return "base64";
        return switch (type) {
            case "html", "text/html" -> "html";
            case "xhtml", "application/xhtml+xml" -> "xhtml";
            case "text" -> "text";
            case "text/plain" -> mode.equals("escaped") ? "" : "text";
            default -> "";
        };
    }

    /// RFC 4287 §4.1.3.3: other media types are base64.
    private static boolean isBinary(String type) {
        return type.contains("/") && !type.startsWith("text/") && !type.endsWith("+xml") && !type.endsWith("/xml");
    }

    private static Markup decoded(String value, String base) {
        try {
            var bytes = Base64.getMimeDecoder().decode(value.strip());
            return guess(new String(bytes, StandardCharsets.UTF_8), base);
        } catch (IllegalArgumentException e) {
            return guess(value, base);
        }
    }

    /// The markup inside, as HTML: tags lose their prefixes, empty elements their closing tags.
    private static String inner(Element element) {
        var xml = element.html();
        return PAIRED_VOIDS.matcher(TAG_PREFIX.matcher(xml).replaceAll("$1")).replaceAll("<$1$2>");
    }
}
