// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// From time to time: groups that turned out alike become one, old noise is forgotten, counts fade.
final class Tidying {
    private static final int MOST_TERMS = 300;

    private final NarrativeRules rules;
    private final Nearest nearest;

    Tidying(NarrativeRules rules, Nearest nearest) {
        this.rules = rules;
        this.nearest = nearest;
    }

    /// @return what was absorbed, in order
    List<Placement.Absorption> tidy(Memory memory) {
        memory.untidied = 0;
        var absorbed = gather(memory);
        forget(memory);
        fade(memory);
        return absorbed;
    }

    private List<Placement.Absorption> gather(Memory memory) {
        var absorbed = new ArrayList<Placement.Absorption>();
        for (var group : List.copyOf(memory.groups.values())) {
            if (!group.grown) continue;
            group.grown = false;
            for (int pole : group.poles) memory.poles.trim(pole, MOST_TERMS);
            if (group.held) continue;
            nearest.twin(group, memory).ifPresent(twin -> {
                join(group, twin, memory);
                absorbed.add(new Placement.Absorption(group.id, twin.group().id));
            });
        }
        return absorbed;
    }

    private static void join(Group group, Nearest.Match twin, Memory memory) {
        int pole = group.poles.getFirst();
        memory.poles.add(twin.pole(), memory.poles.of(pole), 1);
        memory.removePole(pole);
        memory.absorb(group, twin.group());
    }

    private void forget(Memory memory) {
        var old = memory.now.minus(rules.forgetAfter());
        for (var group : List.copyOf(memory.groups.values()))
            if (group.last.isBefore(old) && !group.shows(rules)) memory.forget(group);
        int tooMany = memory.groups.size() - rules.mostGroups();
        if (tooMany <= 0) return;
        memory.groups.values().stream()
                .filter(group -> !group.held)
                .sorted(Comparator.<Group, Boolean>comparing(group -> group.shows(rules))
                        .thenComparing(group -> group.last)
                        .thenComparing(group -> group.serial))
                .limit(tooMany)
                .toList()
                .forEach(memory::forget);
    }

    private void fade(Memory memory) {
        if (memory.faded.equals(Instant.MIN)) memory.faded = memory.now;
        if (memory.now.isBefore(memory.faded.plus(rules.forgetAfter()))) return;
        memory.vocabulary.fade(memory.poles::uses);
        memory.faded = memory.now;
    }
}
