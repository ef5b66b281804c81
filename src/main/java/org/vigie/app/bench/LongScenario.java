// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vigie.core.scenario.Condition;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Judge;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.Team;
import org.vigie.core.scenario.When;

/// A scenario of any length, made by rule: ten injects a minute on every channel, one in five after the one before,
/// one in three with an expected reaction, one in seven for one of six teams.
final class LongScenario {
    private static final int SECONDS_APART = 6;
    private static final int TEAMS = 6;

    private LongScenario() {}

    static Scenario of(int injects) {
        var teams = IntStream.range(0, TEAMS)
                .mapToObj(number -> new Team("E-" + number, "Équipe " + number, ""))
                .toList();
        return new Scenario(
                "long",
                "Un très long exercice",
                "Altéa Télécom",
                "fr",
                "",
                Duration.ofSeconds((long) injects * SECONDS_APART).plusMinutes(1),
                List.of(),
                teams,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                IntStream.range(0, injects).mapToObj(LongScenario::inject).toList(),
                List.of(),
                "",
                "");
    }

    private static Inject inject(int number) {
        var kinds = InjectKind.values();
        var id = "S-%05d".formatted(number);
        var before = new Condition.Played("S-%05d".formatted(number - 1), true);
        var expected =
                new Reaction("R-" + number, "Rappeler", "", 10, Duration.ofMinutes(10), false, new Judge.Facilitator());
        return new Inject(
                id,
                "Appel " + number,
                kinds[number % kinds.length],
                Duration.ofSeconds((long) number * SECONDS_APART),
                false,
                true,
                "Voisine " + number % 40,
                number % 7 == 0 ? List.of("E-" + number % TEAMS) : List.of(),
                "Plus rien ne marche depuis ce matin dans le quartier " + number
                        + ", et personne ne répond au téléphone. Que faites-vous ?",
                List.of(),
                number % 3 == 0 ? List.of(expected) : List.of(),
                number % 5 == 4 ? new When(true, List.of(before)) : When.ALWAYS,
                List.of(),
                "",
                Optional.empty());
    }
}
