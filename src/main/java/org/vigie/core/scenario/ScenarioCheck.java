// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what is amiss in a scenario before anyone plays it.
public final class ScenarioCheck {
    /// More than so many injects for one team within [#STRETCH] is too much. Our own rule of thumb.
    public static final int MOST_PER_STRETCH = 6;

    public static final Duration STRETCH = Duration.ofMinutes(5);

    private final Scenario scenario;
    private final Branches branches;
    private final List<Flaw> flaws = new ArrayList<>();

    private ScenarioCheck(Scenario scenario) {
        this.scenario = scenario;
        this.branches = new Branches(scenario);
    }

    /// @return the flaws, those that forbid playing it first; none for a sound scenario
    public static List<Flaw> of(Scenario scenario) {
        var check = new ScenarioCheck(scenario);
        check.sameIds();
        check.perInject();
        check.overload();
        check.flaws.sort(Comparator.comparing(flaw -> !flaw.kind().isBlocking()));
        return List.copyOf(check.flaws);
    }

    private void sameIds() {
        same(scenario.injects().stream().map(Inject::id));
        same(scenario.injects().stream().flatMap(i -> i.reactions().stream()).map(Reaction::id));
        same(scenario.objectives().stream().map(Objective::id));
        same(scenario.teams().stream().map(Team::id));
        same(scenario.parts().stream().map(Part::id));
        same(scenario.phases().stream().map(Phase::id));
        same(Stream.concat(
                scenario.personas().stream().map(Persona::id),
                scenario.outlets().stream().map(Outlet::id)));
        same(scenario.variables().stream().map(Variable::key));
    }

    private void same(Stream<String> ids) {
        var seen = new HashSet<String>();
        ids.filter(id -> !seen.add(id)).distinct().forEach(id -> add(Flaw.Kind.SAME_ID, id, id));
    }

    private void perInject() {
        var teams = scenario.teams().stream().map(Team::id).collect(Collectors.toSet());
        var objectives = scenario.objectives().stream().map(Objective::id).collect(Collectors.toSet());
        var keys = scenario.variables().stream().map(Variable::key).collect(Collectors.toSet());
        var rings = branches.rings();
        for (var inject : scenario.injects()) {
            missing(Flaw.Kind.MISSING_TARGET, inject, inject.targets(), teams);
            missing(Flaw.Kind.MISSING_OBJECTIVE, inject, inject.objectives(), objectives);
            missing(Flaw.Kind.MISSING_VARIABLE, inject, Placeholders.in(inject.title() + "\n" + inject.text()), keys);
            if (inject.kind() != InjectKind.CUE && inject.text().isBlank())
                add(Flaw.Kind.MISSING_TEXT, inject.id(), "");
            if (inject.isTimed() && inject.offset().compareTo(scenario.length()) > 0)
                add(Flaw.Kind.BEYOND_END, inject.id(), time(inject.offset()));
            course(inject, rings);
        }
    }

    private void course(Inject inject, Set<String> rings) {
        for (var condition : inject.when().conditions())
            if (!branches.knows(condition)) add(Flaw.Kind.MISSING_CONDITION, inject.id(), named(condition));
        if (rings.contains(inject.id())) add(Flaw.Kind.CYCLE, inject.id(), "");
        else if (inject.enabled() && !branches.isPossible(inject)) add(Flaw.Kind.DEAD_BRANCH, inject.id(), "");
        for (var id : branches.parents(inject))
            if (branches.inject(id).offset().compareTo(inject.offset()) > 0)
                add(Flaw.Kind.LATE_PARENT, inject.id(), id);
    }

    private static String named(Condition condition) {
        return switch (condition) {
            case Condition.Played played -> played.inject();
            case Condition.Reacted reacted -> reacted.reaction();
            case Condition.Level level -> String.valueOf(level.atLeast().number());
            case Condition.Published published -> String.valueOf(published.atLeast());
        };
    }

    private void missing(Flaw.Kind kind, Inject inject, List<String> named, Set<String> known) {
        named.stream().distinct().filter(id -> !known.contains(id)).forEach(id -> add(kind, inject.id(), id));
    }

    private void overload() {
        Map<String, List<Inject>> perTeam = new HashMap<>();
        var everyone = scenario.teams().isEmpty()
                ? List.of("")
                : scenario.teams().stream().map(Team::id).distinct().toList();
        for (var inject : scenario.injects()) {
            if (!inject.isTimed() || inject.kind() == InjectKind.CUE) continue;
            for (var team : inject.targets().isEmpty() ? everyone : inject.targets())
                perTeam.computeIfAbsent(team, none -> new ArrayList<>()).add(inject);
        }
        for (var team : everyone) stretches(team, perTeam.getOrDefault(team, List.of()));
    }

    /// One flaw for each stretch of time that is too full, with the moment when it becomes so.
    private void stretches(String team, List<Inject> injects) {
        var sorted = injects.stream().map(Inject::offset).sorted().toList();
        int first = 0;
        boolean full = false;
        for (int i = 0; i < sorted.size(); i++) {
            while (sorted.get(i).minus(sorted.get(first)).compareTo(STRETCH) >= 0) first++;
            boolean tooFull = i - first + 1 > MOST_PER_STRETCH;
            if (tooFull && !full) add(Flaw.Kind.OVERLOAD, team, time(sorted.get(i)));
            full = tooFull;
        }
    }

    private static String time(Duration at) {
        return "%02d:%02d:%02d".formatted(at.toHours(), at.toMinutesPart(), at.toSecondsPart());
    }

    private void add(Flaw.Kind kind, String where, String detail) {
        flaws.add(new Flaw(kind, where, detail));
    }
}
