// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import java.util.List;
import java.util.Set;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.topic.Words;

/// What people call the organisation.
///
/// @param brief as they say it in passing
/// @param tag its hashtag and its handle, without the sign
public record CalledAs(String name, String brief, String tag) {
    private static final Set<String> ARTICLES = Set.of(
            "le",
            "la",
            "les",
            "l",
            "the",
            "groupe",
            "group",
            "societe",
            "mairie",
            "ville",
            "maison",
            "banque",
            "compagnie",
            "laboratoire",
            "laboratoires",
            "hopital",
            "clinique",
            "centre",
            "caisse",
            "union",
            "royal",
            "national",
            "saint",
            "city",
            "bank",
            "hospital");

    public static CalledAs of(Scenario scenario) {
        var name = scenario.organisation().strip();
        if (name.isEmpty()) name = scenario.language().equals("en") ? "the organisation" : "l’organisation";
        var words = Words.of(name);
        var brief = name;
        if (words.size() > 1) {
            var first = words.getFirst();
            if (first.folded().length() > 3 && !ARTICLES.contains(first.folded()))
                brief = name.substring(first.start(), first.end());
        }
        var tag = new StringBuilder();
        for (var word : words) {
            tag.append(Character.toUpperCase(word.folded().charAt(0)));
            tag.append(word.folded(), 1, word.folded().length());
        }
        return new CalledAs(name, brief, tag.isEmpty() ? "Organisation" : tag.toString());
    }

    /// What to look for to find what is said about it.
    public List<String> names() {
        return name.equals(brief) ? List.of(name) : List.of(name, brief);
    }

    /// "de X", or "d’X" before a vowel.
    String of(String said) {
        return said.isEmpty() || "aeiouhAEIOUHéèÉÈ".indexOf(said.charAt(0)) < 0 ? "de " + said : "d'" + said;
    }

    /// Whether a text names it.
    boolean isIn(String text) {
        var words = Words.of(text).stream().map(Words.Token::folded).toList();
        var folded = Words.of(brief).stream().map(Words.Token::folded).toList();
        return words.contains(Words.fold(tag)) || containsAll(words, folded);
    }

    private static boolean containsAll(List<String> words, List<String> wanted) {
        return java.util.Collections.indexOfSubList(words, wanted) >= 0;
    }
}
