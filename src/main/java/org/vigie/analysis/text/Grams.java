// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.text;

import java.util.BitSet;
import java.util.List;

/// Turns tokens into hashed n-grams.
final class Grams {
    private static final int WORD = 0x57;
    private static final int PAIR = 0x50;
    private static final int SKIP = 0x53;
    private static final int NEGATED = 0x4E;
    private static final int LETTERS = 0x43;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    /// Letters of one word that are looked at.
    private static final int LONGEST_WORD = 30;

    private Grams() {}

    /// Words, pairs, pairs with one word between, and words marked as negated.
    static Hashed ofWords(List<Token> tokens, BitSet negated) {
        var grams = new Hashed(tokens.size() * 4);
        int before = 0;
        int previous = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int hash = hash(tokens.get(i).form());
            grams.add(mix(WORD, hash), i, i);
            if (negated.get(i)) grams.add(mix(NEGATED, hash), i, i);
            if (i > 0) grams.add(mix(PAIR, previous * 31 + hash), i - 1, i);
            if (i > 1) grams.add(mix(SKIP, before * 31 + hash), i - 2, i);
            before = previous;
            previous = hash;
        }
        return grams;
    }

    /// Two to five letters that follow each other, with the edges of the word.
    static Hashed ofLetters(List<Token> tokens) {
        int letters = 0;
        for (var token : tokens) if (token.isWord()) letters += token.folded().length() + 1;
        var grams = new Hashed(letters * (LONGEST - SHORTEST + 1));
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).isWord()) continue;
            var word = tokens.get(i).folded();
            addLetters(word, Math.min(word.length(), LONGEST_WORD), i, grams);
        }
        return grams;
    }

    private static void addLetters(String word, int length, int place, Hashed grams) {
        for (int from = -1; from < length; from++) {
            int hash = 0;
            for (int to = from; to < from + LONGEST && to <= length; to++) {
                char sign = to < 0 || to == length ? ' ' : word.charAt(to);
                hash = hash * 0x01000193 ^ sign;
                if (to - from + 1 >= SHORTEST) grams.add(mix(LETTERS + to - from, hash), place, place);
            }
        }
    }

    private static int hash(String form) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < form.length(); i++) hash = (hash ^ form.charAt(i)) * 0x01000193;
        return hash;
    }

    /// Spreads the bits (finaliser of MurmurHash3), apart for each kind of n-gram.
    private static int mix(int kind, int hash) {
        int h = hash ^ kind * 0x9E3779B9;
        h = (h ^ h >>> 16) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return h ^ h >>> 16;
    }
}
