// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vigie.core.mention.Mentions.Count;
import org.vigie.core.mention.Search.Facet;

/// How many mentions each value of each facet has, by the values' numbers.
final class FacetTally {
    private final Columns columns;
    private final Map<Facet, long[]> counts = new EnumMap<>(Facet.class);

    FacetTally(Columns columns) {
        this.columns = columns;
        for (var facet : Facet.values())
            counts.put(facet, new long[columns.of(facet).size()]);
    }

    /// The counters of one facet, grown to hold this many values.
    long[] of(Facet facet, int values) {
        return counts.compute(facet, (same, now) -> now == null || now.length < values ? grown(now, values) : now);
    }

    void add(FacetTally other) {
        other.counts.forEach((facet, theirs) -> {
            var mine = of(facet, theirs.length);
            for (int i = 0; i < theirs.length; i++) mine[i] += theirs[i];
        });
    }

    /// The values that mentions have, most frequent first; ticked ones stay in the list even at zero.
    Map<Facet, List<Count>> read(Map<Facet, Set<String>> ticked) {
        var read = new EnumMap<Facet, List<Count>>(Facet.class);
        counts.forEach((facet, numbers) -> {
            var values = new ArrayList<Count>();
            int known = Math.min(numbers.length, columns.of(facet).size());
            for (int i = 0; i < known; i++) {
                var value = columns.of(facet).value(i);
                boolean kept = ticked.getOrDefault(facet, Set.of()).contains(value);
                if (numbers[i] > 0 || kept) values.add(new Count(value, numbers[i]));
            }
            values.sort(Comparator.comparingLong(Count::mentions).reversed().thenComparing(Count::value));
            read.put(facet, List.copyOf(values));
        });
        return read;
    }

    private static long[] grown(long @org.jspecify.annotations.Nullable [] now, int values) {
        return now == null ? new long[values] : Arrays.copyOf(now, values);
    }
}
