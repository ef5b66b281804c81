// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How urgent a mention is, 0 to 100, and the terms that this is the sum of.
///
/// @param parts one per term that adds something, in the order of [PriorityTerm]
public record Priority(List<PriorityPart> parts) {
    public static final int HIGHEST = 100;

    public Priority {
        parts = List.copyOf(parts);
    }

    /// The plain sum of all parts; may exceed [#HIGHEST]. A store that keeps it sorts by it.
    public double points() {
        return parts.stream().mapToDouble(PriorityPart::points).sum();
    }

    /// The score shown: the sum, rounded, at most [#HIGHEST].
    public int score() {
        return (int) Math.min(HIGHEST, Math.round(points()));
    }

    public PriorityBand band() {
        return PriorityBand.of(score());
    }

    /// The same with one term more.
    public Priority plus(PriorityPart part) {
        if (part.points() == 0) return this;
        var more = new ArrayList<>(parts);
        more.add(part);
        return new Priority(more);
    }

    /// The short breakdown: points by line, only lines that add something.
    public Map<PriorityTerm.Group, Double> byGroup() {
        var sums = new EnumMap<PriorityTerm.Group, Double>(PriorityTerm.Group.class);
        for (var part : parts) sums.merge(part.term().group(), part.points(), Double::sum);
        return sums;
    }
}
