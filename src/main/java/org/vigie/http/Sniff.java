// SPDX-License-Identifier: Apache-2.0
package org.vigie.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What a body is, judged by how it begins.
public enum Sniff {
    EMPTY,
    JSON,
    XML,
    HTML,
    /// Plain words, or bytes of no known kind.
    OTHER;

    private static final int LOOK = 1024;

    /// Judges by the first byte that is not blank; zero bytes and byte order marks (UTF-16, UTF-32) are passed over.
    public static Sniff of(byte[] bytes) {
        int at = first(bytes);
        if (at < 0) return EMPTY;
        return switch (bytes[at]) {
            case '{', '[' -> JSON;
            case '<' -> markup(bytes, at);
            default -> OTHER;
        };
    }

    private static int first(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) if (!isBlank(bytes[i] & 0xff)) return i;
        return -1;
    }

    private static boolean isBlank(int b) {
        return b <= ' ' || b == 0xef || b == 0xbb || b == 0xbf || b == 0xfe || b == 0xff;
    }

    private static Sniff markup(byte[] bytes, int at) {
        var head = new String(bytes, at, Math.min(bytes.length - at, LOOK), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
        boolean declared = head.startsWith("<?xml");
        var root = head.replaceAll("(?s)<\\?.*?\\?>|<!--.*?-->", "").stripLeading();
        boolean html = root.startsWith("<!doctype html") || root.startsWith("<html");
        if (html) return HTML;
        if (declared) return XML;
        return root.startsWith("<head")
                        || root.startsWith("<body")
                        || root.startsWith("<title")
                        || root.startsWith("<h1")
                ? HTML
                : XML;
    }
}
