// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How well found groups agree with given ones.
///
/// @param nmi normalised mutual information, by the arithmetic mean of both entropies (the stricter usual form)
/// @param precision B-cubed: mean share of an item's found group that is of its given one (A. Bagga and B. Baldwin,
///     "Entity-based cross-document coreferencing", COLING-ACL 1998)
/// @param recall B-cubed: mean share of an item's given group that is in its found one
/// @param given number of given groups
/// @param found number of found groups
record Agreement(double nmi, double precision, double recall, int given, int found) {

    /// @param item which group it belongs to, and which it was put into
    record Item(String given, String found) {}

    double f1() {
        return 2 * precision * recall / (precision + recall);
    }

    static Agreement of(List<Item> items) {
        var given = counts(items, Item::given);
        var found = counts(items, Item::found);
        var both = counts(items, item -> item);
        double n = items.size();
        double mutual = 0;
        double precision = 0;
        double recall = 0;
        for (var cell : both.entrySet()) {
            double common = cell.getValue();
            double there = found.getOrDefault(cell.getKey().found(), 0L);
            double here = given.getOrDefault(cell.getKey().given(), 0L);
            mutual += common / n * Math.log(common * n / (there * here));
            precision += common * common / there / n;
            recall += common * common / here / n;
        }
        double mean = (entropy(given, n) + entropy(found, n)) / 2;
        return new Agreement(mean == 0 ? 1 : mutual / mean, precision, recall, given.size(), found.size());
    }

    private static <T> Map<T, Long> counts(List<Item> items, Function<Item, T> key) {
        return items.stream().collect(Collectors.groupingBy(key, HashMap::new, Collectors.counting()));
    }

    private static double entropy(Map<String, Long> counts, double n) {
        return counts.values().stream()
                .mapToDouble(count -> -count / n * Math.log(count / n))
                .sum();
    }
}
