// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vigie.core.topic.Words;

/// Whether two texts cannot both be so, as somebody sees who reads them quickly: one denies what the other says, or
/// they give different numbers of the same thing.
final class Contradiction {
    /// Two sentences speak of the same from this share of the shorter one's words on.
    private static final double SAME_SUBJECT = 0.5;
    private static final int FEWEST_SHARED = 2;

    private Contradiction() {}

    /// @param counts what is counted, by its word
    private record Sentence(Set<String> stems, boolean denies, Map<String, Double> counts) {
        boolean isAboutTheSameAs(Sentence other) {
            var shared = new HashSet<>(stems);
            shared.retainAll(other.stems);
            int shorter = Math.min(stems.size(), other.stems.size());
            return shared.size() >= FEWEST_SHARED && shared.size() >= SAME_SUBJECT * shorter;
        }

        boolean clashesWith(Sentence other) {
            if (!isAboutTheSameAs(other)) return false;
            if (denies != other.denies) return true;
            return counts.entrySet().stream()
                    .anyMatch(count -> other.counts.containsKey(count.getKey())
                            && !count.getValue().equals(other.counts.get(count.getKey())));
        }
    }

    static boolean between(String one, String other) {
        var others = sentences(other);
        return sentences(one).stream().anyMatch(a -> others.stream().anyMatch(a::clashesWith));
    }

    /// Whether a text says again what a statement says.
    static boolean repeats(String text, String statement) {
        var said = sentences(statement);
        return sentences(text).stream()
                .anyMatch(a -> said.stream().anyMatch(b -> a.isAboutTheSameAs(b) && a.denies() == b.denies()));
    }

    private static List<Sentence> sentences(String text) {
        var sentences = new ArrayList<Sentence>();
        for (var part : text.split("[.!?;\\n]+(?=\\s|$)")) {
            var stems = Marks.stems(part);
            if (stems.size() < FEWEST_SHARED) continue;
            var words = Words.of(part).stream().map(Words.Token::folded).toList();
            sentences.add(new Sentence(stems, words.stream().anyMatch(Marks::isDenial), counts(words)));
        }
        return sentences;
    }

    /// A number and the word after it; "12 000" is one number. The digits of any script count.
    private static Map<String, Double> counts(List<String> words) {
        var counts = new HashMap<String, Double>();
        var digits = new StringBuilder();
        for (var word : words) {
            if (word.chars().allMatch(Character::isDigit)) {
                digits.append(word);
            } else if (!digits.isEmpty()) {
                if (digits.length() < 12 && word.length() > 2)
                    counts.put(Marks.stem(word), (double) Long.parseLong(digits.toString()));
                digits.setLength(0);
            }
        }
        return counts;
    }
}
