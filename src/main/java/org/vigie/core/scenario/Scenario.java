// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A whole exercise, as written beforehand.
///
/// @param language of its texts, ISO 639-1; may be empty
/// @param length planned
/// @param guide how to run it, for facilitators
/// @param debrief what to talk about afterwards
/// @param crowd how the simulated public behaves from the start, by name of the number, where it differs from what is
/// usual; empty for the usual public
public record Scenario(
        String id,
        String title,
        String organisation,
        String language,
        String summary,
        Duration length,
        List<Objective> objectives,
        List<Team> teams,
        List<Part> parts,
        List<Persona> personas,
        List<Outlet> outlets,
        List<Phase> phases,
        List<Inject> injects,
        List<Variable> variables,
        String guide,
        String debrief,
        Optional<Map<String, Double>> crowd) {
    public Scenario {
        if (title.isBlank()) throw new IllegalArgumentException("A scenario needs a title.");
        if (length.isNegative()) throw new IllegalArgumentException("A scenario does not end before it starts.");
        objectives = List.copyOf(objectives);
        teams = List.copyOf(teams);
        parts = List.copyOf(parts);
        personas = List.copyOf(personas);
        outlets = List.copyOf(outlets);
        phases = List.copyOf(phases);
        injects = List.copyOf(injects);
        variables = List.copyOf(variables);
        crowd = crowd.filter(numbers -> !numbers.isEmpty()).map(Map::copyOf);
    }

    /// With the usual public.
    public Scenario(
            String id,
            String title,
            String organisation,
            String language,
            String summary,
            Duration length,
            List<Objective> objectives,
            List<Team> teams,
            List<Part> parts,
            List<Persona> personas,
            List<Outlet> outlets,
            List<Phase> phases,
            List<Inject> injects,
            List<Variable> variables,
            String guide,
            String debrief) {
        this(
                id,
                title,
                organisation,
                language,
                summary,
                length,
                objectives,
                teams,
                parts,
                personas,
                outlets,
                phases,
                injects,
                variables,
                guide,
                debrief,
                Optional.empty());
    }

    /// The same scenario with these injects.
    public Scenario with(List<Inject> others) {
        return new Scenario(
                id,
                title,
                organisation,
                language,
                summary,
                length,
                objectives,
                teams,
                parts,
                personas,
                outlets,
                phases,
                others,
                variables,
                guide,
                debrief,
                crowd);
    }

    /// The same scenario under this id.
    public Scenario identified(String other) {
        return new Scenario(
                other,
                title,
                organisation,
                language,
                summary,
                length,
                objectives,
                teams,
                parts,
                personas,
                outlets,
                phases,
                injects,
                variables,
                guide,
                debrief,
                crowd);
    }

    /// The inject of this id.
    public Optional<Inject> inject(String inject) {
        // no stream: editors ask this of long scenarios again and again
        for (var each : injects) if (each.id().equals(inject)) return Optional.of(each);
        return Optional.empty();
    }

    /// The teams that the program judges one by one about a reaction; empty where it takes the players for one. It can
    /// tell who acts for a team by the roles that people hold, so every team addressed must have one.
    public List<String> judgedAlone(Inject inject, Reaction reaction) {
        if (!reaction.eachTeam() || !(reaction.judge() instanceof Judge.Observed)) return List.of();
        var addressed = teams.stream()
                .map(Team::id)
                .filter(team -> inject.targets().isEmpty() || inject.targets().contains(team))
                .toList();
        boolean known = addressed.stream()
                .allMatch(team -> parts.stream().map(Part::team).anyMatch(team::equals));
        return known ? addressed : List.of();
    }

    /// The name of whoever sends an inject: a persona's, an outlet's, or what stands there itself.
    public String sender(Inject inject) {
        return personas.stream()
                .filter(persona -> persona.id().equals(inject.sender()))
                .map(Persona::name)
                .findFirst()
                .or(() -> outlets.stream()
                        .filter(outlet -> outlet.id().equals(inject.sender()))
                        .map(Outlet::name)
                        .findFirst())
                .orElse(inject.sender());
    }

    /// A text with the values of the variables it names. A name that nobody gave a value stays as it stands.
    public String fill(String text) {
        Map<String, String> values =
                variables.stream().collect(Collectors.toMap(Variable::key, Variable::value, (first, again) -> first));
        return Placeholders.fill(text, values);
    }
}
