// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.pseudonym;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Words that stand for others, found in texts as whole words, the longest first: "Inès Carpentier" before "Inès".
final class KnownWords {
    /// Letters, digits and underscores; hyphens and apostrophes part words.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");

    private final Map<String, Node> beginnings = new HashMap<>();
    private final Map<String, String> all = new LinkedHashMap<>();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private String becomes = "";
    }

    /// Says what a name becomes, unless that was said before. A name without any letter is none.
    void put(String name, String becomes) {
        var words = WORD.matcher(name).results().map(MatchResult::group).toList();
        if (words.isEmpty() || becomes.isEmpty()) return;
        var at = beginnings.computeIfAbsent(words.getFirst(), _ -> new Node());
        for (var word : words.subList(1, words.size())) at = at.next.computeIfAbsent(word, _ -> new Node());
        if (at.becomes.isEmpty()) at.becomes = becomes;
        all.putIfAbsent(name, becomes);
    }

    /// What was said of each name.
    Map<String, String> all() {
        return all;
    }

    String replaceIn(String text) {
        var words = WORD.matcher(text).results().toList();
        var spans = new ArrayList<Span>();
        for (int i = 0; i < words.size(); ) {
            var found = longestAt(words, i);
            if (found.words() > 0) spans.add(found);
            i += Math.max(1, found.words());
        }
        if (spans.isEmpty()) return text;
        var replaced = new StringBuilder();
        int done = 0;
        for (var span : spans) {
            replaced.append(text, done, span.from()).append(span.becomes());
            done = span.to();
        }
        return replaced.append(text, done, text.length()).toString();
    }

    private record Span(int from, int to, int words, String becomes) {}

    private Span longestAt(List<MatchResult> words, int start) {
        var best = new Span(0, 0, 0, "");
        var nodes = beginnings;
        for (int i = start; i < words.size(); i++) {
            var node = nodes.get(words.get(i).group());
            if (node == null) break;
            if (!node.becomes.isEmpty())
                best = new Span(words.get(start).start(), words.get(i).end(), i - start + 1, node.becomes);
            nodes = node.next;
        }
        return best;
    }
}
