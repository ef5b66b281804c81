// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.feed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.vigie.core.source.Fault;
import org.vigie.http.Sniff;
import org.vigie.http.TextEncoding;

/// Turns bytes into a feed, or says why they are none. Pure; nothing that a server can send makes it throw.
public final class FeedParser {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private FeedParser() {}

    public static ParsedFeed parse(byte[] bytes, Origin origin) {
        return switch (Sniff.of(bytes)) {
            case EMPTY -> new ParsedFeed.Refused(Fault.EMPTY_ANSWER, "nothing");
            case HTML -> new ParsedFeed.Refused(Fault.HTML_INSTEAD, "a web page");
            case JSON -> new JsonFeed(bytes, origin.address()).read();
            case XML, OTHER -> {
                var text = mended(TextEncoding.decode(bytes, origin.charset()).text());
                yield Sniff.of(text.getBytes(StandardCharsets.UTF_8)) == Sniff.HTML
                        ? new ParsedFeed.Refused(Fault.HTML_INSTEAD, "a web page")
                        : new XmlFeed(text, origin).read();
            }
        };
    }

    /// Control characters of the range that windows-1252 fills with quotes and dashes were meant as those.
    private static String mended(String text) {
        if (text.chars().noneMatch(FeedParser::isMistaken)) return text;
        var mended = new StringBuilder(text);
        for (int i = 0; i < mended.length(); i++)
            if (isMistaken(mended.charAt(i)))
                mended.setCharAt(i, new String(new byte[] {(byte) mended.charAt(i)}, WINDOWS).charAt(0));
        return mended.toString();
    }

    private static boolean isMistaken(int c) {
        return c >= 0x80 && c <= 0x9f && c != 0x85;
    }
}
