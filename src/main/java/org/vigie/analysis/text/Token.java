// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.text;

/// A stretch of a text that means something by itself.
///
/// @param start offset of its first UTF-16 unit in the text
/// @param end offset after its last
/// @param form how it is compared: lower case, at most two equal letters in a row; a fixed word for links,
///     handles and numbers
/// @param folded the form without accents, which many leave out
/// @param loud written in capitals (two letters or more)
/// @param stretched a letter was drawn out ("noooon")
public record Token(Kind kind, int start, int end, String form, String folded, boolean loud, boolean stretched) {
    /// What a token is.
    public enum Kind {
        WORD,
        HASHTAG,
        HANDLE,
        LINK,
        NUMBER,
        EMOJI,
        EMOTICON,
        MARK
    }

    static Token plain(Kind kind, int start, int end, String form) {
        return new Token(kind, start, end, form, form, false, false);
    }

    /// Whether it is a word, with or without a hash sign.
    public boolean isWord() {
        return kind == Kind.WORD || kind == Kind.HASHTAG;
    }

    /// Whether it ends a clause, and with it the reach of a negation.
    public boolean endsClause() {
        return kind == Kind.MARK && ".,;:!?…()".indexOf(form.charAt(0)) >= 0;
    }
}
