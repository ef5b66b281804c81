// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.vigie.analysis.Prose;
import org.vigie.core.topic.Words;

/// Tells how likely two texts say the same thing in other words: a logistic regression on what they have in common.
/// Its weights were fitted on the training part of the Twitter URL pairs (docs/decisions/0021-narratives.md).
public final class Likeness {
    /// Two texts say the same from this chance on.
    public static final double SAME = 0.425;
    /// Number of [#signs].
    public static final int SIGNS = 13;

    private static final List<String> ENGLISH = List.of("ing", "ed", "ly", "e");
    private static final int SHORTEST = 3;
    private static final int GRAM = 4;
    /// Words beyond these change nothing.
    private static final int LONGEST = 120;
    private static final double[] WEIGHTS = {
        0.2443, -0.065, -0.1979, 0.0793, -4.0388, 1.6404, 4.3618, 2.8664, 1.1435, -0.1806, -0.5796, -0.2426, 1.0325
    };
    private static final double CONSTANT = -3.7555;

    private final ToDoubleFunction<String> rarity;
    private final ToDoubleFunction<String> gramRarity;

    /// @param rarity how telling a stem is: ln(1 + texts / texts with it)
    /// @param gramRarity the same of a run of letters
    public Likeness(ToDoubleFunction<String> rarity, ToDoubleFunction<String> gramRarity) {
        this.rarity = rarity;
        this.gramRarity = gramRarity;
    }

    /// A text made ready to be compared.
    ///
    /// @param stems in order of first appearance
    /// @param pairs of stems that follow each other
    /// @param grams runs of four letters
    public record Text(List<String> stems, Set<String> pairs, Set<String> grams) {}

    public Text read(String language, String text) {
        var stems = new ArrayList<String>();
        var letters = new StringBuilder(" ");
        for (var word : Words.of(Prose.of(text))) {
            letters.append(word.folded()).append(' ');
            if (stems.size() < LONGEST) stems.add(root(word.folded(), language));
        }
        var pairs = new HashSet<String>();
        for (int i = 1; i < stems.size(); i++) pairs.add(stems.get(i - 1) + " " + stems.get(i));
        var grams = new HashSet<String>();
        for (int i = 0; i + GRAM <= letters.length(); i++) grams.add(letters.substring(i, i + GRAM));
        return new Text(List.copyOf(stems), pairs, grams);
    }

    /// Stems that let more forms of an English word meet than narratives do: here every form counts.
    private static String root(String folded, String language) {
        var stem = Stems.of(folded, language);
        if (!language.equals("en")) return stem;
        for (var ending : ENGLISH)
            if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST)
                stem = stem.substring(0, stem.length() - ending.length());
        return stem;
    }

    /// The chance that both say the same, 0 to 1.
    public double between(Text one, Text other) {
        if (one.stems().isEmpty() || other.stems().isEmpty()) return 0;
        var signs = signs(one, other);
        double sum = CONSTANT;
        for (int i = 0; i < SIGNS; i++) sum += WEIGHTS[i] * signs[i];
        return 1 / (1 + Math.exp(-sum));
    }

    /// What they have in common, in figures.
    public double[] signs(Text one, Text other) {
        var a = new HashSet<>(one.stems());
        var b = new HashSet<>(other.stems());
        var common = both(a, b);
        double inCommon = weight(common);
        double inA = weight(a);
        double inB = weight(b);
        int sequence = longestSequence(one.stems(), other.stems());
        int shorter = Math.min(one.stems().size(), other.stems().size());
        return new double[] {
            common.size() / (double) (a.size() + b.size() - common.size()),
            inCommon / (inA + inB - inCommon),
            cosine(common, a, b, rarity),
            inCommon / Math.min(inA, inB),
            share(one.pairs(), other.pairs()),
            dice(one.grams(), other.grams()),
            cosine(both(one.grams(), other.grams()), one.grams(), other.grams(), gramRarity),
            sequence / (double) Math.max(1, shorter),
            Math.log1p(inCommon),
            Math.log1p(inA + inB - 2 * inCommon),
            Math.log(Math.max(1, shorter)),
            numbersDiffer(a, b, common) ? 1 : 0,
            common.stream().anyMatch(Likeness::isNumber) ? 1 : 0,
        };
    }

    private double weight(Set<String> stems) {
        return stems.stream().mapToDouble(rarity).sum();
    }

    private static double cosine(Set<String> common, Set<String> a, Set<String> b, ToDoubleFunction<String> rarity) {
        double lengths = Math.sqrt(squares(a, rarity) * squares(b, rarity));
        return lengths == 0 ? 0 : squares(common, rarity) / lengths;
    }

    private static double squares(Set<String> parts, ToDoubleFunction<String> rarity) {
        double sum = 0;
        for (var part : parts) {
            double weight = rarity.applyAsDouble(part);
            sum += weight * weight;
        }
        return sum;
    }

    private static double share(Set<String> a, Set<String> b) {
        return both(a, b).size() / (double) Math.max(1, Math.min(a.size(), b.size()));
    }

    private static double dice(Set<String> a, Set<String> b) {
        return 2.0 * both(a, b).size() / Math.max(1, a.size() + b.size());
    }

    private static Set<String> both(Set<String> a, Set<String> b) {
        var both = new HashSet<>(a);
        both.retainAll(b);
        return both;
    }

    private static boolean numbersDiffer(Set<String> a, Set<String> b, Set<String> common) {
        return common.stream().noneMatch(Likeness::isNumber)
                && a.stream().anyMatch(Likeness::isNumber)
                && b.stream().anyMatch(Likeness::isNumber);
    }

    private static boolean isNumber(String stem) {
        return stem.chars().allMatch(Character::isDigit);
    }

    /// The length of the longest sequence of stems that stands in both, with gaps.
    private static int longestSequence(List<String> a, List<String> b) {
        var lengths = new int[b.size() + 1];
        for (var stem : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = lengths[j];
                lengths[j] = stem.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(above, lengths[j - 1]);
                diagonal = above;
            }
        }
        return lengths[b.size()];
    }
}
