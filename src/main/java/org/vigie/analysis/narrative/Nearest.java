// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the centroid that attracts a point most.
final class Nearest {
    /// Beyond so many mentions a narrative no longer attracts more by its size.
    private static final double LARGE = 1_000;

    private final NarrativeRules rules;
    private float[] products = new float[64];

    Nearest(NarrativeRules rules) {
        this.rules = rules;
    }

    /// A centroid, its group, and how much it attracts.
    record Match(int pole, Group group, double likeness) {}

    /// Where a mention belongs, if anything attracts it enough. Large narratives attract more, as does the one that
    /// holds its thread.
    Optional<Match> home(Vector vector, Memory memory, @Nullable Group thread) {
        var best = best(vector, memory, thread, null);
        return best.filter(match -> match.likeness() >= rules.likeness());
    }

    /// The weightier group that another is most like, if it is like enough to be one with it.
    Optional<Match> twin(Group group, Memory memory) {
        int pole = group.poles.getFirst();
        double length = memory.poles.length(pole);
        if (length == 0) return Optional.empty();
        var best = best(memory.poles.of(pole), memory, null, group);
        return best.filter(match -> match.likeness() / length >= rules.mergeLikeness());
    }

    private Optional<Match> best(Vector vector, Memory memory, @Nullable Group thread, @Nullable Group lighter) {
        if (products.length < memory.poles.size()) products = Arrays.copyOf(products, memory.poles.size() * 2);
        Match best = null;
        for (int pole : memory.poles.products(vector, products)) {
            double product = products[pole];
            products[pole] = 0;
            double length = memory.poles.length(pole);
            var group = memory.owner(pole).orElseThrow();
            if (product <= 0 || length == 0 || lighter != null && !group.outweighs(lighter)) continue;
            double likeness = product / length * pull(group);
            if (group == thread) likeness += rules.threadPull();
            if (best == null || likeness > best.likeness() || likeness == best.likeness() && pole < best.pole())
                best = new Match(pole, group, likeness);
        }
        return Optional.ofNullable(best);
    }

    private double pull(Group group) {
        return 1 + rules.sizePull() * Math.log(1 + Math.min(group.mentions, LARGE));
    }
}
