// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.openaev;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.vigie.exercise.openaev.ReadingReport.Topic;

/// Makes plain text of HTML: scripts, styles and frames go, paragraphs become lines, nothing is loaded. A text without
/// tags keeps its lines.
final class PlainWords {
    private static final Pattern DIRECTIVE = Pattern.compile("</?#[^>]{0,500}>");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9]*(?:\\s[^<>]*)?/?>|<!--");
    private static final Pattern LINES = Pattern.compile("\n{3,}");
    private static final String ACTIVE = "script,iframe,object,embed,applet,form,svg,link,meta,base";

    private PlainWords() {}

    static String of(String html, String where, Findings findings) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) return html.strip();
        var without = DIRECTIVE.matcher(html).replaceAll("");
        if (without.length() < html.length()) findings.add(Topic.DIRECTIVE, where);
        if (!TAG.matcher(without).find()) return letters(without).strip();
        var body = Jsoup.parseBodyFragment(without).body();
        if (!body.select(ACTIVE).isEmpty()) findings.add(Topic.ACTIVE_CONTENT, where);
        body.select(ACTIVE + ",style,template,noscript").remove();
        var text = new StringBuilder();
        body.traverse(new Lines(text));
        return LINES.matcher(text.toString().replace('\u00a0', ' ').replaceAll(" *\n *", "\n"))
                .replaceAll("\n\n")
                .strip();
    }

    /// Read as an attribute, for an address keeps its `&region=2` there.
    private static String letters(String text) {
        return Parser.unescapeEntities(text, true);
    }

    private record Lines(StringBuilder text) implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) text.append(words.text());
            else if (node instanceof Element element && element.nameIs("br")) text.append('\n');
            else if (node instanceof Element element && element.nameIs("li")) text.append("\n- ");
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock() && !text.isEmpty() && depth > 0) text.append('\n');
        }
    }
}
