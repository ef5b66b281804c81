// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.taxonomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vigie.core.signal.Marks;
import org.vigie.core.signal.Taxonomy;
import org.vigie.core.topic.Words;
import org.vigie.core.topic.Words.Token;

/// Finds the terms of a taxonomy in texts: one pass over the words, all terms at once (a trie of words walked
/// from every place). Words in handles are not looked at; a term does not run over the end of a sentence.
///
/// Immutable once made; safe for many threads.
public final class TaxonomyMatcher {
    private final Lexicon lexicon = new Lexicon();
    private final Node root = new Node();
    private final List<String> ids;
    private final int any = lexicon.number(Term.Piece.ANY);

    /// A place in the trie of terms.
    private static final class Node {
        private final Map<Integer, Node> next = new HashMap<>();
        private final List<Ending> endings = new ArrayList<>();
    }

    /// A term that ends at a node.
    private record Ending(int category, boolean french, boolean exception) {}

    /// A term being followed.
    private record Walk(Node node, int start) {}

    public TaxonomyMatcher(Taxonomy taxonomy) {
        var names = new ArrayList<String>();
        for (var category : taxonomy.categories()) {
            for (var term : category.frenchTerms()) add(Term.of(term), names.size(), true);
            for (var term : category.englishTerms()) add(Term.of(term), names.size(), false);
            names.add(category.id());
        }
        ids = List.copyOf(names);
    }

    private void add(Term term, int category, boolean french) {
        var node = root;
        for (var piece : term.pieces()) node = node.next.computeIfAbsent(lexicon.number(piece), _ -> new Node());
        node.endings.add(new Ending(category, french, term.exception()));
    }

    /// What a text speaks of.
    ///
    /// @param language ISO 639-1: French texts are read for French terms, English ones for English terms, all
    ///     others ("und") for both
    public Marks read(String text, String language) {
        var finds = new Finds(!language.equals("en"), !language.equals("fr"));
        List<Walk> walks = List.of();
        int before = 0;
        for (var word : Elision.words(text)) {
            if (!walks.isEmpty() && endsSentence(text, before, word.start())) walks = List.of();
            walks = step(walks, word, finds);
            before = word.end();
        }
        return finds.marks(ids);
    }

    private List<Walk> step(List<Walk> walks, Token word, Finds finds) {
        List<Integer> numbers = word.kind() == Words.Kind.HANDLE ? List.of() : lexicon.satisfied(word.folded());
        if (numbers.isEmpty() && walks.isEmpty()) return walks;
        var after = new ArrayList<Walk>();
        for (var walk : walks) {
            for (int number : numbers) advance(walk, number, word, finds, after);
            advance(walk, any, word, finds, after);
        }
        var fresh = new Walk(root, word.start());
        for (int number : numbers) advance(fresh, number, word, finds, after);
        return after;
    }

    private static void advance(Walk walk, int number, Token word, Finds finds, List<Walk> after) {
        var node = walk.node().next.get(number);
        if (node == null) return;
        for (var ending : node.endings)
            finds.add(ending.category(), ending.french(), ending.exception(), walk.start(), word.end());
        if (!node.next.isEmpty()) after.add(new Walk(node, walk.start()));
    }

    private static boolean endsSentence(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char sign = text.charAt(i);
            if (sign == '.' || sign == '!' || sign == '?' || sign == '\n' || sign == '…') return true;
        }
        return false;
    }
}
