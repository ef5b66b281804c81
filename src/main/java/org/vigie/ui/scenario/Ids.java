// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.When;

/// Gives new parts of a scenario ids that are not used yet, such as trainers read them aloud: `S-07`.
final class Ids {
    private Ids() {}

    static String next(Collection<String> used, String prefix) {
        var known = new HashSet<>(used);
        for (int number = known.size() + 1; ; number++) {
            var id = prefix + "%02d".formatted(number);
            if (!known.contains(id)) return id;
        }
    }

    static Inject blank(String id, InjectKind kind, Duration at, List<String> targets) {
        return new Inject(
                id,
                "",
                kind,
                at,
                false,
                true,
                "",
                targets,
                "",
                List.of(),
                List.of(),
                When.ALWAYS,
                List.of(),
                "",
                Optional.empty());
    }

    /// The ids of all expected reactions.
    static List<String> reactions(Scenario scenario) {
        return scenario.injects().stream()
                .flatMap(inject -> inject.reactions().stream())
                .map(Reaction::id)
                .toList();
    }

    /// The same reactions under ids of their own.
    static List<Reaction> anew(Scenario scenario, List<Reaction> reactions) {
        var used = new ArrayList<>(reactions(scenario));
        var anew = new ArrayList<Reaction>();
        for (var one : reactions) {
            var id = next(used, "R-");
            used.add(id);
            anew.add(new Reaction(
                    id, one.name(), one.description(), one.weight(), one.window(), one.eachTeam(), one.judge()));
        }
        return anew;
    }

    /// The same scenario, with an id of its own for each inject and each reaction: what has the same id would replace
    /// each other where it is kept. Conditions mean the first.
    static Scenario apart(Scenario scenario) {
        var injects = new HashSet<String>();
        var reactions = new HashSet<>(reactions(scenario));
        var seen = new HashSet<String>();
        for (var inject : scenario.injects()) injects.add(inject.id());
        if (injects.size() == scenario.injects().size()
                && reactions.size() == reactions(scenario).size()) return scenario;
        var all = new ArrayList<Inject>();
        for (var inject : scenario.injects()) {
            var own = inject.id();
            if (!seen.add("i " + own)) own = next(injects, own + "-");
            injects.add(own);
            var expected = new ArrayList<Reaction>();
            for (var one : inject.reactions()) {
                var id = one.id();
                if (!seen.add("r " + id)) id = next(reactions, id + "-");
                reactions.add(id);
                expected.add(new Reaction(
                        id, one.name(), one.description(), one.weight(), one.window(), one.eachTeam(), one.judge()));
            }
            all.add(new InjectEdit(inject).id(own).reactions(expected).made());
        }
        return scenario.with(all);
    }
}
