// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.text;

import java.util.BitSet;
import java.util.List;

/// A text read once for all that looks at it: its tokens, what is negated, and its hashed n-grams.
///
/// @param words n-grams of words
/// @param letters n-grams of letters within words
public record ReadText(List<Token> tokens, BitSet negated, Hashed words, Hashed letters) {
    /// Tokens that are looked at: more of them no longer change how a text sounds, and a text of any length is
    /// read in bounded time.
    public static final int MOST_TOKENS = 1_000;

    public static ReadText of(String text) {
        var all = Tokenizer.of(text);
        var tokens = all.size() > MOST_TOKENS ? all.subList(0, MOST_TOKENS) : all;
        var negated = Negation.scope(tokens);
        return new ReadText(tokens, negated, Grams.ofWords(tokens, negated), Grams.ofLetters(tokens));
    }

    /// Whether there is nothing to go by: no word, no face.
    public boolean isMute() {
        return tokens.stream().allMatch(t -> switch (t.kind()) {
            case WORD, HASHTAG, EMOJI, EMOTICON -> false;
            case HANDLE, LINK, NUMBER, MARK -> true;
        });
    }
}
