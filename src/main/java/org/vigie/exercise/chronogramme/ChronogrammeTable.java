// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.chronogramme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Judge;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.Team;
import org.vigie.core.scenario.When;

/// A scenario as a table, in order of time, and what of it no table can hold.
///
/// @param rows the first holds the headings
/// @param lost how many of each are not in the table
public record ChronogrammeTable(List<List<String>> rows, Map<Loss, Integer> lost) {
    private static final List<Heading> COLUMNS = List.of(
            Heading.ID,
            Heading.TIME,
            Heading.CHANNEL,
            Heading.TITLE,
            Heading.SENDER,
            Heading.TARGET,
            Heading.TEXT,
            Heading.REACTION,
            Heading.NOTES);

    /// What a table cannot hold.
    public enum Loss {
        CONDITION,
        ENCLOSURE,
        OBSERVED_REACTION,
        OBJECTIVE,
        PHASE,
        PERSONA,
        OUTLET,
        ROLE,
        VARIABLE,
        GUIDE,
        FOREIGN
    }

    public ChronogrammeTable {
        rows = rows.stream().map(List::copyOf).toList();
        lost = Map.copyOf(lost);
    }

    public static ChronogrammeTable of(Scenario scenario, Locale language) {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS.stream().map(heading -> heading.in(language)).toList());
        var names = scenario.teams().stream().collect(Collectors.toMap(Team::id, Team::name, (first, _) -> first));
        scenario.injects().stream()
                .sorted(Comparator.comparing(Inject::offset))
                .forEach(inject -> rows.add(List.of(
                        inject.id(),
                        Moment.write(inject.offset(), inject.reserve(), !inject.enabled(), language),
                        Channels.name(inject.kind(), language),
                        inject.title(),
                        scenario.sender(inject),
                        Targets.write(inject.targets().stream()
                                .map(id -> names.getOrDefault(id, id))
                                .toList()),
                        inject.text(),
                        Awaited.write(inject.reactions(), language),
                        inject.notes())));
        return new ChronogrammeTable(rows, lost(scenario));
    }

    private static Map<Loss, Integer> lost(Scenario scenario) {
        var lost = new EnumMap<Loss, Integer>(Loss.class);
        for (var inject : scenario.injects()) {
            if (!inject.when().equals(When.ALWAYS)) lost.merge(Loss.CONDITION, 1, Integer::sum);
            add(lost, Loss.ENCLOSURE, inject.enclosures().size());
            add(lost, Loss.OBJECTIVE, inject.objectives().size());
            if (inject.foreign().isPresent()) lost.merge(Loss.FOREIGN, 1, Integer::sum);
            add(lost, Loss.OBSERVED_REACTION, (int) inject.reactions().stream()
                    .filter(reaction -> reaction.judge() instanceof Judge.Observed)
                    .count());
        }
        add(lost, Loss.OBJECTIVE, scenario.objectives().size());
        add(lost, Loss.PHASE, scenario.phases().size());
        add(lost, Loss.PERSONA, scenario.personas().size());
        add(lost, Loss.OUTLET, scenario.outlets().size());
        add(lost, Loss.ROLE, scenario.parts().size());
        add(lost, Loss.VARIABLE, scenario.variables().size());
        if (!scenario.guide().isBlank() || !scenario.debrief().isBlank()) add(lost, Loss.GUIDE, 1);
        return lost;
    }

    private static void add(Map<Loss, Integer> lost, Loss what, int count) {
        if (count > 0) lost.merge(what, count, Integer::sum);
    }
}
