// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigie.core.scenario.Flaw;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.Team;
import org.vigie.exercise.chronogramme.ChronogrammeTable.Loss;
import org.vigie.exercise.scenario.Reading;
import org.vigie.exercise.scenario.ScenarioImports.Remark;
import org.vigie.ui.kit.Texts;

/// Says in plain words what scenarios hold, and what is amiss with them.
final class ScenarioWords {
    private final Texts texts;

    ScenarioWords(Texts texts) {
        this.texts = texts;
    }

    String kind(InjectKind kind) {
        return texts.get("exercise.kind." + kind.name());
    }

    /// "1 h 30", "45 min".
    String length(Duration length) {
        if (length.toHours() == 0) return texts.get("scenario.length.minutes", length.toMinutes());
        return length.toMinutesPart() == 0
                ? texts.get("scenario.length.hours", length.toHours())
                : texts.get("scenario.length.both", length.toHours(), "%02d".formatted(length.toMinutesPart()));
    }

    /// What one wants to know at a glance: "Altéa Télécom · 1 h 30 · 24 stimulus".
    String glance(Scenario scenario) {
        return String.join(
                " · ",
                Stream.of(
                                scenario.organisation(),
                                length(scenario.length()),
                                texts.get(
                                        "scenario.count.injects",
                                        scenario.injects().size()),
                                language(scenario))
                        .filter(part -> !part.isBlank())
                        .toList());
    }

    String language(Scenario scenario) {
        return scenario.language().isBlank()
                ? ""
                : Locale.of(scenario.language()).getDisplayLanguage(texts.locale());
    }

    String team(Scenario scenario, String id) {
        return scenario.teams().stream()
                .filter(team -> team.id().equals(id))
                .map(Team::name)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(id);
    }

    /// What is amiss, with the name of the place.
    String flaw(Scenario scenario, Flaw flaw) {
        return switch (flaw.kind()) {
            case OVERLOAD ->
                texts.get(
                        "scenario.flaw.OVERLOAD",
                        flaw.where().isEmpty() ? texts.get("scenario.everyone") : team(scenario, flaw.where()),
                        flaw.detail().substring(0, flaw.detail().length() - 3));
            case SAME_ID -> texts.get("scenario.flaw.SAME_ID", flaw.detail());
            case LATE_PARENT ->
                texts.get("scenario.flaw.LATE_PARENT", called(scenario, flaw.where()), called(scenario, flaw.detail()));
            case CYCLE,
                    DEAD_BRANCH,
                    MISSING_CONDITION,
                    MISSING_TARGET,
                    MISSING_OBJECTIVE,
                    MISSING_TEXT,
                    MISSING_VARIABLE,
                    BEYOND_END ->
                texts.get("scenario.flaw." + flaw.kind().name(), called(scenario, flaw.where()), flaw.detail());
        };
    }

    /// How people call an inject: its id and its title.
    String called(Scenario scenario, String inject) {
        return scenario.inject(inject).map(this::called).orElse(inject);
    }

    String called(Inject inject) {
        return inject.title().isBlank() ? inject.id() : inject.id() + " " + inject.title();
    }

    String remark(Remark remark) {
        if (remark.kind() == Remark.Kind.TOPIC)
            return texts.get("scenario.topic." + remark.place(), remark.times(), remark.detail());
        return texts.get("scenario.remark." + remark.kind().name(), remark.place(), remark.detail())
                .strip();
    }

    /// What a table cannot hold, in the order of a scenario.
    String lost(Map<Loss, Integer> lost) {
        return Stream.of(Loss.values())
                .filter(lost::containsKey)
                .map(loss -> texts.get("scenario.loss." + loss.name(), lost.getOrDefault(loss, 0)))
                .collect(Collectors.joining(", "));
    }

    /// Why a file could not be read, and where.
    String refused(Reading.Why why, String place, String detail) {
        var reason = texts.get("scenario.refused." + why.name(), detail);
        return place.isBlank() ? reason : texts.get("scenario.refused.at", reason, place);
    }
}
