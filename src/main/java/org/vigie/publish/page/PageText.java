// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads plain texts for pages: paragraphs, links, and words that run from right to left.
final class PageText {
    /// Signs that XML 1.0 does not take, and those that turn the direction of what follows: pages say it by markup.
    private static final Pattern UNFIT = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\t]]|[\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]|\\p{Cs}");

    private static final Pattern PARAGRAPHS = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final Pattern LINK = Pattern.compile("(?i)\\bhttps?://[^\\s<>\"«»“”]+");
    private static final Pattern AFTER_LINK = Pattern.compile("[.,;:!?'’)\\]}]+$");
    /// Letters of the scripts that run from right to left, and what stands between two of them.
    private static final String RIGHT = "[\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}]";

    private static final Pattern RIGHT_TO_LEFT = Pattern.compile(RIGHT + "(?:[^\\p{L}\\n]*" + RIGHT + ")*");

    private PageText() {}

    /// A piece of a paragraph.
    sealed interface Piece {
        String text();
    }

    record Words(String text) implements Piece {}

    /// An address on the web; no other kind is ever made one.
    record Link(String text) implements Piece {}

    /// Words that must not turn those around them.
    record Isolated(String text) implements Piece {}

    /// The text with one kind of line break, without signs that a page can't hold.
    static String clean(String text) {
        return UNFIT.matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("")
                .strip();
    }

    /// Its paragraphs, each as its lines.
    static List<List<String>> paragraphs(String text) {
        return PARAGRAPHS
                .splitAsStream(text)
                .filter(one -> !one.isBlank())
                .map(one -> one.lines().map(String::strip).toList())
                .toList();
    }

    static List<Piece> pieces(String line) {
        var pieces = new ArrayList<Piece>();
        var link = LINK.matcher(line);
        int from = 0;
        while (link.find()) {
            var address = AFTER_LINK.matcher(link.group()).replaceFirst("");
            isolate(line.substring(from, link.start()), pieces);
            pieces.add(new Link(address));
            from = link.start() + address.length();
        }
        isolate(line.substring(from), pieces);
        return pieces;
    }

    private static void isolate(String words, List<Piece> pieces) {
        var right = RIGHT_TO_LEFT.matcher(words);
        int from = 0;
        while (right.find()) {
            if (right.start() > from) pieces.add(new Words(words.substring(from, right.start())));
            pieces.add(new Isolated(right.group()));
            from = right.end();
        }
        if (from < words.length()) pieces.add(new Words(words.substring(from)));
    }
}
