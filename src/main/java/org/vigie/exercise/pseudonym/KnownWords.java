// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.pseudonym;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vigie.core.topic.Words;

/// Words that stand for others, found in texts as whole words, the longest first: "Inès Carpentier" before "Inès".
///
/// Case and accents do not matter, but for a single word that begins with a small letter: "Petit" is a name, "petit" is
/// one only if it was put so. What stands in capitals becomes capitals.
final class KnownWords {
    /// Letters, digits and underscores; hyphens and apostrophes part words.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");

    private final Map<String, Node> beginnings = new HashMap<>();
    private final Map<String, String> all = new LinkedHashMap<>();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final Set<String> written = new HashSet<>();
        private String becomes = "";
    }

    /// Says what a name becomes, unless that was said before. A name without any letter is none.
    void put(String name, String becomes) {
        var words = WORD.matcher(name).results().toList();
        if (words.isEmpty() || becomes.isEmpty()) return;
        var at = beginnings.computeIfAbsent(folded(words.getFirst()), _ -> new Node());
        for (var word : words.subList(1, words.size())) at = at.next.computeIfAbsent(folded(word), _ -> new Node());
        if (at.becomes.isEmpty()) at.becomes = becomes;
        at.written.add(joined(words));
        all.putIfAbsent(name, at.becomes);
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
            var node = nodes.get(folded(words.get(i)));
            if (node == null) break;
            var written = joined(words.subList(start, i + 1));
            if (!node.becomes.isEmpty() && (i > start || isMeant(written, node)))
                best = new Span(words.get(start).start(), words.get(i).end(), i - start + 1, like(written, node));
            nodes = node.next;
        }
        return best;
    }

    private static boolean isMeant(String word, Node node) {
        return node.written.contains(word) || !Character.isLowerCase(word.codePointAt(0));
    }

    private static String like(String written, Node node) {
        boolean upper = written.codePoints().filter(Character::isLetter).count() > 1
                && written.equals(written.toUpperCase(Locale.ROOT))
                && !node.written.contains(written);
        return upper ? node.becomes.toUpperCase(Locale.ROOT) : node.becomes;
    }

    private static String folded(MatchResult word) {
        return Words.fold(word.group());
    }

    private static String joined(List<MatchResult> words) {
        return words.stream().map(MatchResult::group).collect(Collectors.joining(" "));
    }
}
