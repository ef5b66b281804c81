// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.source;

/// The platform or format a source speaks ("mastodon", "feed"): an open set, one package each.
///
/// @param code lower-case ASCII, stable for ever; texts for people hang on it
public record SourceKind(String code) {
    /// Files that people import.
    public static final SourceKind FILE = new SourceKind("file");
    /// Mentions that people type.
    public static final SourceKind HAND = new SourceKind("hand");

    public SourceKind {
        if (!isCode(code)) throw new IllegalArgumentException("Not a code of a source kind: " + code);
    }

    /// Whether this text could be the code of a kind.
    public static boolean isCode(String text) {
        return text.matches("[a-z][a-z0-9-]{0,29}");
    }

    /// Whether people bring its mentions in: nothing ever asks it.
    public boolean isBrought() {
        return equals(FILE) || equals(HAND);
    }

    @Override
    public String toString() {
        return code;
    }
}
