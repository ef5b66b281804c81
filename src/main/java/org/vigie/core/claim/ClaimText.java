// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

    /// Words shared of all words of both (Jaccard) from which one text is a near copy of another.
    private static final double NEAR = 0.6;

    private static final int KEYWORDS = 6;
    private static final int THREE = 3;

    private static final Set<String> EMPTY_WORDS = Set.of(
            "avec", "dans", "pour", "plus", "nous", "vous", "notre", "votre", "leur", "sont", "etre", "cette", "mais",
            "comme", "tout", "tous", "elle", "meme", "aussi", "this", "that", "with", "from", "have", "been", "were",
            "their", "they", "your", "will", "does");

    private ClaimText() {}

    /// What finds mentions that say the same, by its telling words; empty if it has too few.
    public static Optional<Query> query(String statement) {
        var words = telling(statement);
        if (words.size() < FEWEST) return Optional.empty();
        return Optional.of(Query.allOf(words.stream().map(ClaimText::word).toList()));
    }

    /// What finds candidates for near copies of a text: any three of its longest words; empty if it has too few.
    static Optional<Query> nearly(String text) {
        var words = telling(text).stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(KEYWORDS)
                .toList();
        if (words.size() < THREE) return Optional.empty();
        var threes = new ArrayList<Query>();
        for (int i = 0; i < words.size(); i++)
            for (int j = i + 1; j < words.size(); j++)
                for (int k = j + 1; k < words.size(); k++)
                    threes.add(Query.allOf(List.of(word(words.get(i)), word(words.get(j)), word(words.get(k)))));
        return Optional.of(Query.anyOf(threes));
    }

    /// Whether two texts share most of their words (Jaccard).
    static boolean isNearCopy(String text, String other) {
        var one = all(text);
        var two = all(other);
        long shared = one.stream().filter(two::contains).count();
        return shared > 0 && shared >= NEAR * (one.size() + two.size() - shared);
    }

    private static Query word(String folded) {
        return new Query.Word(folded, false);
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
