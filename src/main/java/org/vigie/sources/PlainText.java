// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Turns a platform's HTML into plain text that keeps its paragraphs and its links. Nothing foreign is ever rendered.
public final class PlainText {
    private static final Set<String> DROPPED =
            Set.of("script", "style", "head", "template", "noscript", "iframe", "object", "svg");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "div", "blockquote", "ul", "ol", "pre", "table", "h1", "h2", "h3", "h4", "h5", "h6", "figure");
    private static final Set<String> LINES = Set.of("br", "li", "tr", "dt", "dd", "hr");

    private PlainText() {}

    /// The text of an HTML fragment.
    ///
    /// A link whose words already show its address stays as the full address; any other is followed by its
    /// address in parentheses. Hashtags and handles keep their words alone.
    public static String ofHtml(String html) {
        return ofHtml(html, "");
    }

    /// The same, with relative links completed.
    ///
    /// @param base the address that links are relative to; empty where it is unknown, and they are left out
    public static String ofHtml(String html, String base) {
        if (html.isEmpty()) return "";
        var body = Jsoup.parseBodyFragment(html, base).body();
        var reading = new Reading();
        body.traverse(reading);
        return reading.text();
    }

    /// The text without control characters other than line ends and tabs, and without blank edges.
    public static String ofText(String text) {
        var clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') clean.append('\n');
            } else if ((c >= ' ' && c != 0x7F) || c == '\n' || c == '\t') clean.append(c);
        }
        return clean.toString().strip();
    }

    /// Walks the fragment once and writes words, breaks and addresses.
    private static final class Reading implements NodeVisitor {
        private final StringBuilder out = new StringBuilder();
        private int breaks;
        private boolean space;

        /// The element whose words are passed over, while inside it.
        private @Nullable Element silent;

        @Override
        public void head(Node node, int depth) {
            if (silent != null) return;
            if (node instanceof TextNode words) write(words);
            else if (node instanceof Element element) {
                if (DROPPED.contains(element.normalName()) || isShownWhole(element)) silent = element;
                if (PARAGRAPHS.contains(element.normalName())) breakTo(2);
                else if (LINES.contains(element.normalName())) breakTo(1);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node.equals(silent)) silent = null;
            if (silent != null || !(node instanceof Element element)) return;
            if (PARAGRAPHS.contains(element.normalName())) breakTo(2);
            else if (element.normalName().equals("a")) endLink(element);
        }

        /// A link written as its own address is put out in one piece when it ends.
        private static boolean isShownWhole(Element element) {
            return element.normalName().equals("a") && showsItsAddress(element);
        }

        private void write(TextNode node) {
            var up = node.parent();
            var preformatted = up != null && up.closest("pre") != null;
            var words = node.getWholeText();
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (preformatted && c == '\n') breakTo(1);
                else if (isBlank(c)) space = true;
                else if (c >= ' ') put(c);
            }
        }

        private void endLink(Element link) {
            var address = address(link);
            if (address.isEmpty()) return;
            if (showsItsAddress(link)) put(address);
            else if (!link.text().isBlank() && !isTag(link)) {
                space = true;
                put("(" + address + ")");
            }
        }

        private void breakTo(int lines) {
            if (!out.isEmpty()) breaks = Math.max(breaks, lines);
            space = false;
        }

        private void put(String words) {
            for (int i = 0; i < words.length(); i++) put(words.charAt(i));
        }

        private void put(char c) {
            if (breaks > 0) out.repeat('\n', breaks);
            else if (space && !out.isEmpty()) out.append(' ');
            breaks = 0;
            space = false;
            out.append(c);
        }

        private static boolean isBlank(char c) {
            return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
        }

        /// "example.org/a-long-pa…" shows https://example.org/a-long-path.
        private static boolean showsItsAddress(Element link) {
            var address = bare(address(link));
            var shown = bare(link.text().strip());
            if (shown.endsWith("…")) shown = shown.substring(0, shown.length() - 1);
            else if (shown.endsWith("...")) shown = shown.substring(0, shown.length() - 3);
            else return !shown.isEmpty() && shown.equals(address);
            return !shown.isEmpty() && address.startsWith(shown);
        }

        private static boolean isTag(Element link) {
            var shown = link.text().strip();
            return shown.startsWith("#") || shown.startsWith("@");
        }

        private static String address(Element link) {
            var address = link.baseUri().isEmpty() ? link.attr("href").strip() : link.absUrl("href");
            return address.startsWith("https://") || address.startsWith("http://") ? address : "";
        }

        private static String bare(String address) {
            var bare = address.replaceFirst("^https?://", "").replaceFirst("^www\\.", "");
            return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
        }

        String text() {
            return out.toString().strip();
        }
    }
}
