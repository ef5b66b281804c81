// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigie.core.message.Tongue;
import org.vigie.core.scenario.Condition;
import org.vigie.core.scenario.DryRun;
import org.vigie.core.scenario.Flaw;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Judge;
import org.vigie.core.scenario.Posture;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.ScenarioCheck;
import org.vigie.core.scenario.Sign;

final class ShippedScenariosTest {
    static Stream<Scenario> all() {
        return ShippedScenarios.all().stream();
    }

    static Stream<String> names() {
        return ShippedScenarios.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isWrittenAsTheProgramWritesIt(String name) {
        for (var language : Tongue.values()) {
            var file = ShippedScenarios.bytes(name, language);
            var reading = ScenarioFile.read(file);
            assertThat(reading).isInstanceOf(Reading.Read.class);
            if (!(reading instanceof Reading.Read(var scenario, var unknown))) return;
            assertThat(unknown).isEmpty();
            assertThat(scenario.id()).isEqualTo(name);
            assertThat(scenario.language()).isEqualTo(language.code());
            assertThat(ScenarioFile.write(scenario)).isEqualTo(new String(file, StandardCharsets.UTF_8));
        }
    }

    @Test
    void findsOneByItsName() {
        assertThat(ShippedScenarios.find("altea-box7", Tongue.EN))
                .map(Scenario::title)
                .hasValueSatisfying(title -> assertThat(title).contains("rumour"));
        assertThat(ShippedScenarios.find("no-such", Tongue.FR)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasNoFlawAtAll(Scenario scenario) {
        assertThat(ScenarioCheck.of(scenario)).extracting(Flaw::toString).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isComplete(Scenario scenario) {
        assertThat(scenario.length()).isBetween(Duration.ofMinutes(30), Duration.ofMinutes(180));
        var timed = scenario.injects().stream().filter(Inject::isTimed).toList();
        assertThat(timed).hasSizeGreaterThanOrEqualTo(18);
        assertThat(timed.stream().map(Inject::kind).distinct()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(scenario.injects().stream().filter(Inject::reserve)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(reactions(scenario)).hasSizeGreaterThanOrEqualTo(10);
        assertThat(scenario.objectives()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(scenario.teams()).hasSizeBetween(3, 5);
        assertThat(scenario.parts()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(scenario.personas())
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(p -> assertThat(p.voice()).isNotBlank());
        assertThat(scenario.outlets()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(scenario.phases())
                .hasSizeBetween(3, 4)
                .allSatisfy(p -> assertThat(p.notes()).isNotBlank());
        assertThat(scenario.variables()).isNotEmpty();
        assertThat(scenario.injects()).allSatisfy(inject -> {
            assertThat(inject.text()).isNotBlank();
            assertThat(inject.title()).isNotBlank();
            assertThat(inject.notes()).isNotBlank();
            assertThat(inject.sender()).isNotBlank();
        });
        assertThat(scenario.injects().stream().flatMap(i -> i.enclosures().stream()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysThatItIsInvented(Scenario scenario) {
        assertThat(scenario.summary()).containsPattern("fictif|fictive|inventé|fictional|invented");
    }

    /// Both a person's judgement and what the program sees itself.
    @ParameterizedTest
    @MethodSource("all")
    void isJudgedByPeopleAndByTheProgram(Scenario scenario) {
        var judges = reactions(scenario).stream().map(Reaction::judge).toList();
        assertThat(judges).hasAtLeastOneElementOfType(Judge.Facilitator.class);
        assertThat(judges.stream()
                        .filter(Judge.Observed.class::isInstance)
                        .map(judge -> ((Judge.Observed) judge).sign())
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(4);
        for (var judge : judges)
            if (judge instanceof Judge.Observed(var sign, var named)) {
                if (sign == Sign.LEVEL_REACHED) assertThat(named).containsPattern("^[0-4]$");
                if (sign == Sign.LINE_LOGGED) assertThat(named).isNotBlank();
            }
    }

    /// What the players do changes what comes next.
    @ParameterizedTest
    @MethodSource("all")
    void branches(Scenario scenario) {
        var branching = scenario.injects().stream()
                .filter(Inject::isTimed)
                .filter(i -> i.when().conditions().stream().anyMatch(c -> !(c instanceof Condition.Played)))
                .toList();
        assertThat(branching).hasSizeGreaterThanOrEqualTo(2);
        var done = played(scenario, Posture.RESPONSIVE);
        var nothing = played(scenario, Posture.SILENT);
        assertThat(done).isNotEqualTo(nothing);
        assertThat(nothing.stream().filter(id -> !done.contains(id)))
                .as("only for the idle")
                .isNotEmpty();
        assertThat(done.stream().filter(id -> !nothing.contains(id)))
                .as("only for the brisk")
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void playsNearlyAllForThoseWhoActAndEndsInTime(Scenario scenario) {
        var run = DryRun.of(scenario, Posture.RESPONSIVE);
        long timed = scenario.injects().stream().filter(Inject::isTimed).count();
        assertThat(run.plays().size()).isGreaterThanOrEqualTo((int) timed - 4).isGreaterThanOrEqualTo(16);
        for (var id : run.unplayed())
            assertThat(scenario.inject(id).orElseThrow().when().conditions())
                    .as(id)
                    .anyMatch(c -> c instanceof Condition.Reacted reacted && !reacted.met());
        assertThat(run.plays().getLast().at())
                .isLessThanOrEqualTo(scenario.length().minusMinutes(5));
    }

    @ParameterizedTest
    @MethodSource("all")
    void pressesWithoutCrushing(Scenario scenario) {
        for (var posture : Posture.values())
            assertThat(DryRun.of(scenario, posture).peak().perMinute()).isBetween(5.0, 8.0);
    }

    @ParameterizedTest
    @MethodSource("names")
    void isTheSameInBothLanguages(String name) {
        var french = ShippedScenarios.find(name, Tongue.FR).orElseThrow();
        var english = ShippedScenarios.find(name, Tongue.EN).orElseThrow();
        assertThat(skeleton(english)).isEqualTo(skeleton(french));
        for (var inject : french.injects())
            assertThat(english.inject(inject.id()).orElseThrow().text())
                    .as(inject.id())
                    .isNotEqualTo(inject.text());
    }

    @ParameterizedTest
    @MethodSource("all")
    void putsEveryObjectiveToWorkAndAsksAboutItAfterwards(Scenario scenario) {
        var practised = scenario.injects().stream()
                .flatMap(i -> i.objectives().stream())
                .distinct()
                .toList();
        for (var objective : scenario.objectives()) {
            assertThat(practised).contains(objective.id());
            assertThat(scenario.debrief()).contains(objective.id() + " ");
        }
        assertThat(scenario.guide()).isNotBlank();
    }

    private static List<Reaction> reactions(Scenario scenario) {
        return scenario.injects().stream()
                .filter(Inject::isTimed)
                .flatMap(i -> i.reactions().stream())
                .toList();
    }

    private static List<String> played(Scenario scenario, Posture posture) {
        return DryRun.of(scenario, posture).plays().stream()
                .map(play -> play.inject().id())
                .sorted()
                .toList();
    }

    /// All that does not depend on the language.
    private static List<String> skeleton(Scenario scenario) {
        return Stream.of(
                        Stream.of(scenario.length()),
                        scenario.objectives().stream().map(o -> o.id() + o.priority()),
                        scenario.teams().stream().map(t -> t.id()),
                        scenario.parts().stream().map(p -> p.id() + p.team()),
                        scenario.personas().stream().map(p -> p.id() + p.handle() + p.reach() + p.disposition()),
                        scenario.outlets().stream().map(o -> o.id() + o.kind() + o.reach()),
                        scenario.phases().stream().map(p -> p.id() + p.from()),
                        scenario.variables().stream().map(v -> v.key()),
                        scenario.injects().stream().map(ShippedScenariosTest::skeleton))
                .flatMap(s -> s)
                .map(String::valueOf)
                .toList();
    }

    private static String skeleton(Inject inject) {
        var reactions = inject.reactions().stream()
                .map(r -> r.id() + r.weight() + r.window() + r.eachTeam() + sign(r.judge()))
                .toList();
        var files = inject.enclosures().stream().map(e -> e.name() + e.type()).toList();
        return List.of(
                        inject.id(),
                        inject.kind(),
                        inject.offset(),
                        inject.reserve(),
                        inject.targets(),
                        reactions,
                        files,
                        inject.when(),
                        inject.objectives())
                .toString();
    }

    private static String sign(Judge judge) {
        return switch (judge) {
            case Judge.Facilitator _ -> "";
            case Judge.Observed(var sign, var named) ->
                sign == Sign.LINE_LOGGED ? sign.name() : sign.name() + "=" + named;
        };
    }
}
