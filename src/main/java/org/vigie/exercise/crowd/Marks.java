// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vigie.core.topic.Words;

/// What the words of a text give away, found by the beginnings of words in French and English. Rough on purpose: it
/// plays a public that reads quickly.
final class Marks {
    private static final int SHORTEST = 4;
    private static final int STEM = 5;
    private static final Set<String> EMPTY = Set.of(
            "dans", "pour", "avec", "nous", "vous", "elle", "elles", "leur", "leurs", "cette", "sont", "mais", "plus",
            "tout", "tous", "toute", "toutes", "etre", "avoir", "fait", "aussi", "votre", "notre", "vos", "quel",
            "quelle", "depuis", "comme", "entre", "apres", "avant", "encore", "deja", "chez", "sans", "sous", "meme",
            "with", "from", "that", "this", "have", "been", "they", "them", "their", "there", "what", "when", "will",
            "your", "about", "into", "just", "more", "some", "than", "then", "were", "which", "would", "after");
    private static final List<String> SORRY = List.of(
            "desol", "excus", "regret", "conscien", "comprenon", "pardon", "sorry", "apolog", "understand", "aware");
    private static final List<String> ACTION = List.of(
            "mobilis",
            "equipe",
            "retabl",
            "rembours",
            "rappel",
            "suspend",
            "verif",
            "enquet",
            "analys",
            "corrig",
            "plainte",
            "indemnis",
            "accompagn",
            "repar",
            "teams",
            "working",
            "restor",
            "refund",
            "recall",
            "investigat",
            "fix",
            "repair",
            "compensat");
    private static final List<String> NEXT = List.of(
            "prochain",
            "numero",
            "consigne",
            "rendez",
            "contact",
            "appel",
            "heures",
            "minutes",
            "demain",
            "page",
            "next",
            "update",
            "call",
            "hotline",
            "tomorrow",
            "hour",
            "website");
    private static final Set<String> DENIALS = Set.of(
            "aucun", "aucune", "pas", "jamais", "ni", "rien", "non", "no", "not", "never", "none", "nothing",
            "without");

    private Marks() {}

    /// The beginnings of the words that carry the sense.
    static Set<String> stems(String text) {
        var stems = new HashSet<String>();
        for (var word : Words.of(text)) {
            var folded = word.folded();
            if (folded.length() < SHORTEST || EMPTY.contains(folded) || Character.isDigit(folded.charAt(0))) continue;
            stems.add(stem(folded));
        }
        return stems;
    }

    static String stem(String folded) {
        return folded.length() > STEM ? folded.substring(0, STEM) : folded;
    }

    static boolean isDenial(String folded) {
        return DENIALS.contains(folded);
    }

    /// How good an answer is by itself, from 0 to 1: whether it feels with people, says what is being done, and what
    /// comes next. Each of the three counts a fifth; saying anything at all counts two.
    static double answers(String text) {
        var words = Words.of(text).stream().map(Words.Token::folded).toList();
        return 0.4 + 0.2 * any(words, SORRY) + 0.2 * any(words, ACTION) + 0.2 * any(words, NEXT);
    }

    private static int any(List<String> words, List<String> beginnings) {
        return words.stream().anyMatch(word -> beginnings.stream().anyMatch(word::startsWith)) ? 1 : 0;
    }
}
