// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Objective;
import org.vigie.core.scenario.Outlet;
import org.vigie.core.scenario.Part;
import org.vigie.core.scenario.Persona;
import org.vigie.core.scenario.Phase;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.Team;
import org.vigie.core.scenario.Variable;

/// A scenario with some of its parts said anew.
final class ScenarioEdit {
    private String id;
    private String title;
    private String organisation;
    private String language;
    private String summary;
    private Duration length;
    private List<Objective> objectives;
    private List<Team> teams;
    private List<Part> parts;
    private List<Persona> personas;
    private List<Outlet> outlets;
    private List<Phase> phases;
    private List<Inject> injects;
    private List<Variable> variables;
    private String guide;
    private String debrief;
    private Optional<Map<String, Double>> crowd;

    ScenarioEdit(Scenario from) {
        id = from.id();
        title = from.title();
        organisation = from.organisation();
        language = from.language();
        summary = from.summary();
        length = from.length();
        objectives = from.objectives();
        teams = from.teams();
        parts = from.parts();
        personas = from.personas();
        outlets = from.outlets();
        phases = from.phases();
        injects = from.injects();
        variables = from.variables();
        guide = from.guide();
        debrief = from.debrief();
        crowd = from.crowd();
    }

    ScenarioEdit id(String now) {
        id = now;
        return this;
    }

    ScenarioEdit title(String now) {
        title = now;
        return this;
    }

    ScenarioEdit organisation(String now) {
        organisation = now;
        return this;
    }

    ScenarioEdit language(String now) {
        language = now;
        return this;
    }

    ScenarioEdit summary(String now) {
        summary = now;
        return this;
    }

    ScenarioEdit length(Duration now) {
        length = now;
        return this;
    }

    ScenarioEdit objectives(List<Objective> now) {
        objectives = now;
        return this;
    }

    ScenarioEdit teams(List<Team> now) {
        teams = now;
        return this;
    }

    ScenarioEdit parts(List<Part> now) {
        parts = now;
        return this;
    }

    ScenarioEdit personas(List<Persona> now) {
        personas = now;
        return this;
    }

    ScenarioEdit outlets(List<Outlet> now) {
        outlets = now;
        return this;
    }

    ScenarioEdit phases(List<Phase> now) {
        phases = now;
        return this;
    }

    ScenarioEdit injects(List<Inject> now) {
        injects = now;
        return this;
    }

    ScenarioEdit variables(List<Variable> now) {
        variables = now;
        return this;
    }

    ScenarioEdit guide(String now) {
        guide = now;
        return this;
    }

    ScenarioEdit debrief(String now) {
        debrief = now;
        return this;
    }

    ScenarioEdit crowd(Map<String, Double> now) {
        crowd = Optional.of(now);
        return this;
    }

    Scenario made() {
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
                injects,
                variables,
                guide,
                debrief,
                crowd);
    }
}
