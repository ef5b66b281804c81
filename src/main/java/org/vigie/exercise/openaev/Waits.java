// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.openaev;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vigie.core.scenario.Condition;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.When;
import org.vigie.exercise.openaev.OpenAevScenario.Link;
import org.vigie.exercise.openaev.ReadingReport.Topic;
import org.vigie.exercise.openaev.Stimulus.Sort;

/// What injects wait for: that another was played, or that what it awaited was met or missed.
final class Waits {
    private static final String PLAYED = "execution";

    private final Map<String, List<Link>> links = new HashMap<>();
    private final Map<String, Stimulus> stimuli = new HashMap<>();
    private final Map<String, List<Reaction>> reactions;
    private final Findings findings;

    /// @param reactions of each inject, in the order of the file
    Waits(OpenAevScenario export, Map<String, List<Reaction>> reactions, Findings findings) {
        for (var link : export.links())
            links.computeIfAbsent(link.child(), _ -> new ArrayList<>()).add(link);
        for (var stimulus : export.injects()) stimuli.putIfAbsent(stimulus.id(), stimulus);
        this.reactions = reactions;
        this.findings = findings;
    }

    /// An inject with several parents waits for all of them. With alternatives on one of them all conditions have to
    /// hold here, and that is told.
    When when(String inject) {
        var own = links.getOrDefault(inject, List.of());
        if (own.isEmpty()) return When.ALWAYS;
        var conditions = new LinkedHashSet<Condition>();
        for (var link : own) conditions.addAll(conditions(link));
        boolean alternatives =
                own.stream().anyMatch(link -> !link.all() && link.conditions().size() > 1);
        if (alternatives && own.size() > 1) findings.add(Topic.MIXED, titleOf(inject));
        return new When(!alternatives || own.size() > 1, List.copyOf(conditions));
    }

    private List<Condition> conditions(Link link) {
        var made = new ArrayList<Condition>();
        for (var condition : link.conditions()) {
            var found = conditions(link.parent(), condition);
            if (found.isEmpty()) findings.add(Topic.CONDITION, titleOf(link.child()) + " · " + condition.key());
            made.addAll(found);
        }
        return made.isEmpty() ? List.of(new Condition.Played(link.parent(), true)) : made;
    }

    /// The name of a manual expectation comes before its kind.
    private List<Condition> conditions(String parent, OpenAevScenario.Condition condition) {
        var key = condition.key().strip();
        if (key.toLowerCase(Locale.ROOT).equals(PLAYED))
            return List.of(new Condition.Played(parent, condition.value()));
        var awaited = reactions.getOrDefault(parent, List.of());
        var named =
                awaited.stream().filter(reaction -> reaction.name().equals(key)).toList();
        var meant = named.isEmpty() ? ofSort(parent, key, awaited) : named;
        return meant.stream()
                .map(reaction -> (Condition) new Condition.Reacted(reaction.id(), condition.value()))
                .toList();
    }

    private List<Reaction> ofSort(String parent, String key, List<Reaction> awaited) {
        var stimulus = stimuli.get(parent);
        if (stimulus == null || stimulus.expectations().size() != awaited.size()) return List.of();
        var found = new ArrayList<Reaction>();
        for (int i = 0; i < awaited.size(); i++) {
            Sort sort = stimulus.expectations().get(i).sort();
            if (sort.name().equalsIgnoreCase(key)) found.add(awaited.get(i));
        }
        return found;
    }

    private String titleOf(String inject) {
        var stimulus = stimuli.get(inject);
        return stimulus == null ? inject : stimulus.title();
    }
}
