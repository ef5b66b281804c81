// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis;

import java.util.regex.Pattern;

/// What a text says in words: its links and handles taken out.
public final class Prose {
    /// Links, handles with or without their server (`@altea`, `@lea@masto.example`), servers of mail addresses,
    /// and the "RT" that introduces a copy. Every alternative is read in one go, without going back.
    private static final Pattern NOT_PROSE = Pattern.compile("(?i)\\bhttps?://\\S++|\\bwww\\.\\S++|^\\s*+RT\\s++@\\S++"
            + "|@[\\p{L}\\p{N}_]++(?:[@.-]++[\\p{L}\\p{N}_]++)*+");

    private Prose() {}

    /// The text without links and handles, each replaced by a space.
    public static String of(String text) {
        boolean bare = text.indexOf('@') < 0 && text.indexOf("://") < 0 && !text.contains("www.");
        return bare ? text : NOT_PROSE.matcher(text).replaceAll(" ");
    }
}
