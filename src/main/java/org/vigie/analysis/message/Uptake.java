// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vigie.core.message.MessageMap;
import org.vigie.core.message.Template;

/// Which key messages of a map a text takes up, by the words they share: a key message counts as taken up where one
/// sentence of the text, or two that follow one another, hold at least 60 % of its words.
///
/// Words are compared without accents, from four letters on, everyday words left out, by their first six letters, so
/// that *rétablie* and *rétablissement* meet; a variable is a word. A sentence that denies does not take up a message
/// that affirms, nor the other way round.
///
/// It reads words, not sense: what is said in other words is not seen, and two sentences of the same words in another
/// order are the same to it. It helps people look; it decides nothing.
///
/// @param key the key message, from 1
/// @param share of its words found together, from 0 to 1
/// @param missing words of it that are not there, in their order, as they are written
public record Uptake(int key, double share, List<String> missing) {
    /// Share of the words from which a key message counts as taken up.
    public static final double ENOUGH = 0.6;

    private static final int STEM = 6;
    private static final Set<String> EVERYDAY = Set.of(
            "nous", "vous", "notre", "votre", "avec", "dans", "pour", "elle", "elles", "cette", "sont", "sera", "tout",
            "tous", "toute", "plus", "mais", "avons", "avez", "quand", "comme", "leur", "leurs", "chaque", "meme",
            "even", "that", "this", "with", "your", "have", "will", "from", "they", "them", "their", "there", "been",
            "when", "what", "each", "every");

    public boolean isTaken() {
        return share >= ENOUGH;
    }

    /// One for each key message, in their order.
    public static List<Uptake> of(MessageMap map, String text) {
        var sentences =
                Sentences.of(text).stream().map(Sentences.Sentence::text).toList();
        var windows = new ArrayList<>(sentences);
        for (int at = 0; at + 1 < sentences.size(); at++) windows.add(sentences.get(at) + " " + sentences.get(at + 1));
        var all = new ArrayList<Uptake>();
        for (int key = 1; key <= map.keys().size(); key++)
            all.add(best(key, map.keys().get(key - 1).words(), windows));
        return all;
    }

    private static Uptake best(int key, String words, List<String> windows) {
        var asked = words(words);
        var best = new Uptake(key, 0, List.copyOf(asked));
        if (asked.isEmpty()) return best;
        for (var window : windows) {
            if (denies(window) != denies(words)) continue;
            var there = words(window).stream().map(Uptake::stem).collect(Collectors.toSet());
            var missing =
                    asked.stream().filter(word -> !there.contains(stem(word))).toList();
            double share = 1 - (double) missing.size() / asked.size();
            if (share > best.share) best = new Uptake(key, share, missing);
        }
        return best;
    }

    /// The words that carry the matter, and the variables.
    private static Set<String> words(String text) {
        var all = new LinkedHashSet<String>();
        for (var part : Template.of(text).parts())
            switch (part) {
                case Template.Token token -> all.add(token.source());
                case Template.Words words ->
                    ContentWords.of(words.source()).stream()
                            .filter(word -> !EVERYDAY.contains(word))
                            .forEach(all::add);
            }
        return all;
    }

    private static String stem(String word) {
        return word.startsWith("{") || word.length() <= STEM ? word : word.substring(0, STEM);
    }

    private static boolean denies(String text) {
        return FactRules.DENIES.matcher(text).find();
    }
}
