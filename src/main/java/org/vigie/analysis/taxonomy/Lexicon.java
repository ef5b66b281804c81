// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.taxonomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Numbers for the words and beginnings of words that terms are made of. A word of a text is read letter by
/// letter, once, to learn which of them it satisfies.
final class Lexicon {
    private final Node root = new Node();
    private final Map<Term.Piece, Integer> numbers = new HashMap<>();

    private static final class Node {
        /// What follows each letter from `first` on.
        private @Nullable Node[] next = {};
        private char first;
        /// Number of the word that ends here; -1 if none does.
        private int whole = -1;
        /// Number of the open beginning that ends here; -1 if none does.
        private int open = -1;

        private @Nullable Node at(char letter) {
            int place = letter - first;
            return place >= 0 && place < next.length ? next[place] : null;
        }

        private Node made(char letter) {
            if (next.length == 0) first = letter;
            int from = Math.min(first, letter);
            int to = Math.max(first + next.length, letter + 1);
            if (to - from > next.length) {
                var wider = new @Nullable Node[to - from];
                System.arraycopy(next, 0, wider, first - from, next.length);
                next = wider;
                first = (char) from;
            }
            var node = next[letter - first];
            if (node == null) {
                node = new Node();
                next[letter - first] = node;
            }
            return node;
        }
    }

    /// The number of a piece, made when first asked for.
    int number(Term.Piece piece) {
        return numbers.computeIfAbsent(piece, this::add);
    }

    private int add(Term.Piece piece) {
        int number = numbers.size();
        if (piece.equals(Term.Piece.ANY)) return number;
        var node = root;
        for (char letter : piece.letters().toCharArray()) node = node.made(letter);
        if (piece.open()) node.open = number;
        else node.whole = number;
        return number;
    }

    /// The numbers of all pieces that this folded word satisfies, [Term.Piece#ANY] left out.
    List<Integer> satisfied(String word) {
        List<Integer> found = List.of();
        @Nullable Node node = root;
        for (int i = 0; i < word.length(); i++) {
            node = node.at(word.charAt(i));
            if (node == null) return found;
            if (node.open >= 0) found = with(found, node.open);
        }
        return node.whole >= 0 ? with(found, node.whole) : found;
    }

    private static List<Integer> with(List<Integer> found, int number) {
        var more = found.isEmpty() ? new ArrayList<Integer>(2) : found;
        more.add(number);
        return more;
    }
}
