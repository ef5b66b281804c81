// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A whole exercise, as written beforehand.
///
/// @param language of its texts, ISO 639-1; may be empty
/// @param length planned
/// @param guide how to run it, for facilitators
/// @param debrief what to talk about afterwards
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
        String debrief) {
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
    }

    /// A text with the values of the variables it names. A name that nobody gave a value stays as it stands.
    public String fill(String text) {
        Map<String, String> values =
                variables.stream().collect(Collectors.toMap(Variable::key, Variable::value, (first, again) -> first));
        return Placeholders.fill(text, values);
    }
}
