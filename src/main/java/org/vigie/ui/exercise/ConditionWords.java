// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import org.vigie.core.scenario.Condition;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.Scenario;

/// Says on what condition an inject comes.
final class ConditionWords {
    private final Around around;

    ConditionWords(Around around) {
        this.around = around;
    }

    String say(Condition condition, Scenario whole) {
        var texts = around.texts();
        return switch (condition) {
            case Condition.Played(var id, var played) ->
                texts.get(
                        played ? "exercise.when.played" : "exercise.when.notPlayed",
                        around.model().console().number(id));
            case Condition.Reacted(var id, var met) ->
                texts.get(met ? "exercise.when.met" : "exercise.when.missed", reaction(id, whole));
            case Condition.Level(var level) -> texts.get("exercise.when.level", level.number());
            case Condition.Published(var count) -> texts.get("exercise.when.published", count);
        };
    }

    private static String reaction(String id, Scenario whole) {
        return whole.injects().stream()
                .flatMap(inject -> inject.reactions().stream())
                .filter(reaction -> reaction.id().equals(id))
                .map(Reaction::name)
                .findFirst()
                .orElse(id);
    }
}
