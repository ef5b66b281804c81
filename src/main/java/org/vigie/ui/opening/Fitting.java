// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.opening;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vigie.core.crisis.Wording;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.core.topic.Words;

/// Which plan fits what an alert says: the one that shares most of its words. It only proposes.
final class Fitting {
    private static final int SHORTEST = 4;
    private static final int STEM = 5;

    private Fitting() {}

    /// The code of the plan that fits best; none where no word is shared.
    static Optional<String> best(List<CrisisPlan> plans, String text) {
        var said = stems(text);
        return plans.stream()
                .filter(plan -> score(plan, said) > 0)
                .max(Comparator.comparing(plan -> score(plan, said)))
                .map(CrisisPlan::code);
    }

    /// A word of the plan's name weighs more than one of its cards and signs.
    private static int score(CrisisPlan plan, Set<String> said) {
        return 3 * shared(Stream.of(plan.name()), said)
                + shared(
                        Stream.concat(
                                plan.cards().stream().map(card -> card.title()),
                                plan.thresholds().stream().map(CrisisPlan.Threshold::sign)),
                        said);
    }

    private static int shared(Stream<Wording> words, Set<String> said) {
        var stems = new HashSet<String>();
        words.forEach(wording -> {
            stems.addAll(stems(wording.fr()));
            stems.addAll(stems(wording.en()));
        });
        stems.retainAll(said);
        return stems.size();
    }

    private static Set<String> stems(String text) {
        var stems = new HashSet<String>();
        for (var word : Words.fold(text).split("[^\\p{L}\\p{Nd}]+"))
            if (word.length() >= SHORTEST) stems.add(word.substring(0, Math.min(STEM, word.length())));
        return stems;
    }
}
