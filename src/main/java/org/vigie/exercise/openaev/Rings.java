// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.openaev;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.vigie.exercise.openaev.OpenAevScenario.Link;

/// Finds injects that wait for one another in a ring, of whatever length, without recursion.
final class Rings {
    private Rings() {}

    /// The injects on a ring, or on a way from one ring to another.
    static Set<String> of(List<Link> links) {
        var inside = peeled(links, Link::parent, Link::child);
        var kept = links.stream()
                .filter(link -> inside.contains(link.parent()) && inside.contains(link.child()))
                .toList();
        return peeled(kept, Link::child, Link::parent);
    }

    /// What is left once those that wait for nobody are taken away, again and again.
    private static Set<String> peeled(List<Link> links, Function<Link, String> from, Function<Link, String> to) {
        Map<String, Integer> waits = new HashMap<>();
        Map<String, List<String>> next = new HashMap<>();
        for (var link : links) {
            waits.merge(from.apply(link), 0, Integer::sum);
            waits.merge(to.apply(link), 1, Integer::sum);
            next.computeIfAbsent(from.apply(link), id -> new ArrayList<>()).add(to.apply(link));
        }
        var free = new ArrayDeque<String>();
        waits.forEach((id, count) -> {
            if (count == 0) free.add(id);
        });
        var left = new HashSet<>(waits.keySet());
        while (!free.isEmpty()) {
            var id = free.remove();
            left.remove(id);
            for (var follower : next.getOrDefault(id, List.of()))
                if (waits.merge(follower, -1, Integer::sum) == 0) free.add(follower);
        }
        return left;
    }
}
