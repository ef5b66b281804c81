// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.claim;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vigie.core.topic.Query;
import org.vigie.core.topic.Words;

/// Finds claims again by their words: in the mentions that repeat them, and in texts that use them. Pure; the
/// measure is this project's own.
public final class ClaimText {
    private static final int LONG_ENOUGH = 4;
    private static final int FEWEST = 2;
    /// Share of a claim's telling words that a sentence must have to count as saying it.
    private static final double SHARE = 0.6;

    private static final Set<String> EMPTY_WORDS = Set.of(
            "avec", "dans", "pour", "plus", "nous", "vous", "notre", "votre", "leur", "sont", "etre", "cette", "mais",
            "comme", "tout", "tous", "elle", "meme", "aussi", "this", "that", "with", "from", "have", "been", "were",
            "their", "they", "your", "will", "does");

    private ClaimText() {}

    /// What finds mentions that say the same, by its telling words; empty if it has too few.
    public static Optional<Query> query(String statement) {
        var words = telling(statement);
        if (words.size() < FEWEST) return Optional.empty();
        return Optional.of(Query.allOf(
                words.stream().map(word -> (Query) new Query.Word(word, false)).toList()));
    }

    /// The claims that wait for an answer and that a text states.
    public static List<Claim> unverified(String text, Collection<Claim> claims) {
        var sentences = text.split("[.!?…\\n]+");
        return claims.stream()
                .filter(claim -> claim.state().isOpen())
                .filter(claim -> isSaid(claim.statement(), sentences))
                .toList();
    }

    private static boolean isSaid(String statement, String[] sentences) {
        var wanted = telling(statement);
        if (wanted.size() < FEWEST) return false;
        for (var sentence : sentences) {
            var said = all(sentence);
            long found = wanted.stream().filter(said::contains).count();
            boolean figures = wanted.stream().filter(ClaimText::isFigure).allMatch(said::contains);
            if (figures && found >= Math.max(FEWEST, wanted.size() * SHARE)) return true;
        }
        return false;
    }

    /// Figures and longer words, folded, in the order of their letters.
    private static List<String> telling(String text) {
        return all(text).stream()
                .filter(word -> isFigure(word) || word.length() >= LONG_ENOUGH && !EMPTY_WORDS.contains(word))
                .sorted()
                .toList();
    }

    private static boolean isFigure(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    private static Set<String> all(String text) {
        return Words.of(text).stream().map(Words.Token::folded).collect(Collectors.toUnmodifiableSet());
    }
}
