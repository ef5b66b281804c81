// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.vigie.core.topic.Words;

/// What was said of late, so that people do not say it over again: a text is told by its words and pairs of words,
/// rare ones counting more.
final class SaidLately {
    private static final int REMEMBERED = 1_200;
    private static final int MOST_TRIES = 32;
    private static final int LEAST_TRIES = 2;
    /// Posts that tell how fast they come.
    private static final int HURRY = 100;
    /// Minutes between posts that leave time to think: a hundred posts a minute.
    private static final double UNHURRIED = 0.01;
    /// Words that every so manieth text has tell nothing.
    private static final int COMMON = 6;
    private static final int SHORTEST = 3;
    /// By the number of texts that a part stands in.
    private static final double[] RARITIES = IntStream.rangeClosed(0, REMEMBERED)
            .mapToDouble(known -> Math.log1p(REMEMBERED / (1.0 + known)))
            .toArray();

    /// Where each word stands: numbers of the texts, the oldest first.
    private final Map<String, Deque<Integer>> texts = new HashMap<>();
    private final Deque<Set<String>> words = new ArrayDeque<>();
    private final double[] weights = new double[REMEMBERED];
    /// When the latest posts came.
    private final double[] moments = new double[HURRY];
    private int said;
    private double now;

    /// @param moment minutes of the game
    void at(double moment) {
        now = moment;
    }

    /// How many drafts somebody thinks of before saying one: many while posts are few, some in a flood, when nobody
    /// reads what the others say.
    int tries() {
        if (said < HURRY) return MOST_TRIES;
        double each = (now - moments[said % HURRY]) / HURRY;
        return (int) Math.clamp(MOST_TRIES * each / UNHURRIED, LEAST_TRIES, MOST_TRIES);
    }

    /// How much of itself a text shares with the earlier one that it is most like, from 0 to 1.
    double likeness(String text) {
        var own = parts(text);
        var shared = new double[REMEMBERED];
        double weight = 0;
        for (var word : own) {
            var where = texts.get(word);
            double rarity = rarity(where == null ? 0 : where.size());
            weight += rarity;
            if (where == null || rarity == 0) continue;
            for (int number : where) shared[number % REMEMBERED] += rarity;
        }
        if (weight == 0) return 1;
        double most = 0;
        for (int i = 0; i < Math.min(said, REMEMBERED); i++)
            if (shared[i] > 0) most = Math.max(most, shared[i] / Math.min(weight, Math.max(shared[i], weights[i])));
        return most;
    }

    /// The words of a text, and its pairs of words that follow each other.
    private static Set<String> parts(String text) {
        var parts = new HashSet<String>();
        var before = "";
        for (var word : Words.of(text)) {
            var stem = Marks.stem(word.folded());
            if (stem.length() >= SHORTEST) parts.add(stem);
            parts.add(before + " " + stem);
            before = stem;
        }
        return parts;
    }

    private double rarity(int known) {
        if (known > 20 && known * COMMON > Math.min(said, REMEMBERED)) return 0;
        return RARITIES[Math.min(known, REMEMBERED)];
    }

    void note(String text) {
        if (words.size() == REMEMBERED) forgetOldest();
        var own = parts(text);
        double weight = 0;
        for (var word : own) {
            var where = texts.computeIfAbsent(word, _ -> new ArrayDeque<>());
            weight += rarity(where.size());
            where.addLast(said);
        }
        words.addLast(own);
        moments[said % HURRY] = now;
        weights[said % REMEMBERED] = weight;
        said++;
    }

    private void forgetOldest() {
        for (var word : words.removeFirst()) {
            var where = texts.get(word);
            if (where == null) continue;
            where.removeFirst();
            if (where.isEmpty()) texts.remove(word);
        }
    }
}
