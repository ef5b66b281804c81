// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/// Numbers the terms met and counts in how many mentions each stood, so that rare ones weigh more. It keeps terms by
/// their hash: what was erased elsewhere leaves no word here.
final class Vocabulary {
    /// Mentions assumed before the first, each with words of its own, so that early weights do not swing.
    private static final double PRIOR = 1_000;
    private static final float FORGOTTEN = 0.5f;
    /// A word in a larger share of the mentions keeps only [#FAINT] of its weight.
    private static final double COMMON = 0.1;
    /// Mentions without that word assumed before the first.
    private static final double EARLY = 500;
    private static final double FAINT = 0.2;

    private final Map<Long, Integer> numbers = new LinkedHashMap<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private float[] mentions = new float[1 << 12];
    private int size;
    private double total;

    /// Learns that one more mention uses these terms.
    void learn(Reading reading) {
        total++;
        for (var term : reading.terms().keySet()) {
            int number = number(TextHash.of(term));
            mentions[number]++;
        }
    }

    /// Where a text stands: weights tf × ln(1 + N / df), then brought to length 1. Unknown terms are numbered.
    Vector place(Reading reading) {
        var terms = new int[reading.terms().size()];
        var weights = new float[terms.length];
        int at = 0;
        double square = 0;
        for (var term : reading.terms().entrySet()) {
            terms[at] = number(TextHash.of(term.getKey()));
            weights[at] = (float) (term.getValue() * rarity(terms[at]));
            square += weights[at] * weights[at];
            at++;
        }
        if (square == 0) return new Vector(new int[0], new float[0]);
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < weights.length; i++) weights[i] /= length;
        return new Vector(terms, weights);
    }

    /// ln(1 + N / df) of a term; that of a term seen once if unknown.
    double rarity(String term) {
        var number = numbers.get(TextHash.of(term));
        return number == null ? Math.log(2 + total + PRIOR) : rarity(number);
    }

    /// What so many mentions say, like the name of the brand, hardly tells one story from another.
    private double rarity(int number) {
        double rarity = Math.log(1 + (total + PRIOR) / Math.max(1, mentions[number]));
        return mentions[number] > COMMON * (total + EARLY) ? rarity * FAINT : rarity;
    }

    private int number(long term) {
        var known = numbers.get(term);
        if (known != null) return known;
        int number = free.isEmpty() ? size++ : free.pop();
        if (number == mentions.length) mentions = Arrays.copyOf(mentions, size * 2);
        mentions[number] = 0;
        numbers.put(term, number);
        return number;
    }

    /// Halves all counts, and forgets the terms that became rare unless they are in use.
    void fade(IntPredicate inUse) {
        total /= 2;
        for (int i = 0; i < size; i++) mentions[i] /= 2;
        var terms = numbers.values().iterator();
        while (terms.hasNext()) {
            int number = terms.next();
            if (mentions[number] > FORGOTTEN || inUse.test(number)) continue;
            terms.remove();
            free.push(number);
        }
    }

    Snapshot.Terms snapshot() {
        var hashes = new long[size];
        numbers.forEach((term, number) -> hashes[number] = term);
        return new Snapshot.Terms(
                total,
                hashes,
                Arrays.copyOf(mentions, size),
                free.stream().mapToInt(i -> i).toArray());
    }

    static Vocabulary restore(Snapshot.Terms saved) {
        var vocabulary = new Vocabulary();
        vocabulary.size = saved.hashes().length;
        vocabulary.total = saved.total();
        vocabulary.mentions = Arrays.copyOf(saved.mentions(), Math.max(1 << 12, vocabulary.size));
        for (int i = 0; i < vocabulary.size; i++)
            if (saved.hashes()[i] != 0) vocabulary.numbers.put(saved.hashes()[i], i);
        for (int number : saved.free()) vocabulary.free.addLast(number);
        return vocabulary;
    }
}
