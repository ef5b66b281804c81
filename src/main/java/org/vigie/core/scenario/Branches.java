// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/// Which injects can come at all, and which wait for each other in a ring. Takes time in proportion to the scenario.
final class Branches {
    private final Map<String, Inject> byId = new HashMap<>();
    private final Map<String, String> injectOf = new HashMap<>();
    private final Map<String, List<Inject>> waiting = new HashMap<>();
    private final Set<String> possible = new HashSet<>();

    Branches(Scenario scenario) {
        for (var inject : scenario.injects()) {
            byId.putIfAbsent(inject.id(), inject);
            for (var reaction : inject.reactions()) injectOf.putIfAbsent(reaction.id(), inject.id());
        }
        for (var inject : byId.values())
            for (var parent : parents(inject))
                waiting.computeIfAbsent(parent, none -> new ArrayList<>()).add(inject);
        spread();
    }

    boolean knows(Condition condition) {
        return switch (condition) {
            case Condition.Played played -> byId.containsKey(played.inject());
            case Condition.Reacted reacted -> injectOf.containsKey(reacted.reaction());
            case Condition.Level ignored -> true;
            case Condition.Published ignored -> true;
        };
    }

    /// Whether some course of the exercise plays it.
    boolean isPossible(Inject inject) {
        return possible.contains(inject.id());
    }

    Inject inject(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    /// The ids of those that it cannot come without, or not by all ways.
    Set<String> parents(Inject inject) {
        var parents = new HashSet<String>();
        for (var condition : inject.when().conditions()) {
            var parent = parent(condition);
            if (byId.containsKey(parent)) parents.add(parent);
        }
        return parents;
    }

    /// The ids of those that hang in a ring.
    Set<String> rings() {
        var stuck = new HashSet<String>();
        for (var inject : byId.values()) if (inject.enabled() && !isPossible(inject)) stuck.add(inject.id());
        peel(stuck, this::parents, id -> idsOf(waiting.getOrDefault(id, List.of())));
        peel(stuck, inject -> idsOf(waiting.getOrDefault(inject.id(), List.of())), id -> parents(inject(id)));
        return stuck;
    }

    /// Takes away those that nothing stuck holds, again and again.
    private void peel(Set<String> stuck, Function<Inject, Set<String>> holders, Function<String, Set<String>> held) {
        var left = new HashMap<String, Integer>();
        var free = new ArrayDeque<String>();
        for (var id : stuck) {
            int count = (int)
                    holders.apply(inject(id)).stream().filter(stuck::contains).count();
            left.put(id, count);
            if (count == 0) free.add(id);
        }
        while (!free.isEmpty()) {
            var id = free.remove();
            stuck.remove(id);
            for (var next : held.apply(id))
                if (stuck.contains(next) && left.merge(next, -1, Integer::sum) == 0) free.add(next);
        }
    }

    private static Set<String> idsOf(List<Inject> injects) {
        var ids = new HashSet<String>();
        for (var inject : injects) ids.add(inject.id());
        return ids;
    }

    private void spread() {
        var open = new HashMap<String, Integer>();
        var found = new ArrayDeque<Inject>();
        for (var inject : byId.values()) {
            if (!inject.enabled() || contradictsItself(inject.when())) continue;
            int missing = missing(inject);
            open.put(inject.id(), missing);
            if (missing == 0) found.add(inject);
        }
        while (!found.isEmpty()) {
            var inject = found.remove();
            if (!possible.add(inject.id())) continue;
            for (var child : waiting.getOrDefault(inject.id(), List.of())) {
                var left = open.get(child.id());
                if (left == null || left <= 0) continue;
                open.put(child.id(), left - 1);
                if (left == 1 || !child.when().all()) found.add(child);
            }
        }
    }

    /// How many other injects it still waits for; an unknown one is waited for in vain.
    private int missing(Inject inject) {
        var conditions = inject.when().conditions();
        boolean some = conditions.stream().anyMatch(c -> knows(c) && parent(c).isEmpty());
        if (conditions.isEmpty() || !inject.when().all() && some) return 0;
        int unknown = (int) conditions.stream().filter(c -> !knows(c)).count();
        return parents(inject).size() + unknown;
    }

    private static boolean contradictsItself(When when) {
        if (!when.all()) return false;
        var conditions = Set.copyOf(when.conditions());
        return conditions.stream().anyMatch(condition -> switch (condition) {
            case Condition.Played p -> p.played() && conditions.contains(new Condition.Played(p.inject(), false));
            case Condition.Reacted r -> r.met() && conditions.contains(new Condition.Reacted(r.reaction(), false));
            case Condition.Level ignored -> false;
            case Condition.Published ignored -> false;
        });
    }

    /// The id of the inject that must have come first; empty for none.
    private String parent(Condition condition) {
        return switch (condition) {
            case Condition.Played played -> played.played() ? played.inject() : "";
            case Condition.Reacted reacted -> injectOf.getOrDefault(reacted.reaction(), reacted.reaction());
            case Condition.Level ignored -> "";
            case Condition.Published ignored -> "";
        };
    }
}
