// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.Criticality;
import org.vigie.core.crisis.DecisionTree.Given;
import org.vigie.core.message.Tongue;
import org.vigie.exercise.drill.FiguresCase.Verdict;

/// The cases that come with the program can be solved, and every point is given for a reason.
class DrillsTest {
    private static <T extends DrillCase> T one(Class<T> kind, Skill skill, Tongue language, String id) {
        return kind.cast(Drills.of(skill, language).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    private static List<Given> solution(QualifyCase one) {
        return one.answers().stream().map(QualifyCase.Reasoned::given).toList();
    }

    @ParameterizedTest
    @EnumSource(Skill.class)
    void everySkillHasThreeCasesAtLeastTheSameInBothLanguages(Skill skill) {
        var french = Drills.of(skill, Tongue.FR).stream().map(DrillCase::id).toList();
        var english = Drills.of(skill, Tongue.EN).stream().map(DrillCase::id).toList();
        assertThat(french).hasSizeGreaterThanOrEqualTo(3).isEqualTo(english);
        assertThat(Set.copyOf(french)).hasSameSizeAs(french);
        for (var one : Drills.of(skill, Tongue.FR)) {
            assertThat(one.title()).isNotBlank();
            assertThat(one.brief()).as(one.id()).containsPattern("ficti(?:f|ve)");
        }
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void theSolutionOfAnAlertIsItsBestAnswerAndTreeAndMatrixAgree(Tongue language) {
        var levels = new HashMap<String, CrisisLevel>();
        for (var one : Drills.of(Skill.QUALIFY, language)) {
            var alert = (QualifyCase) one;
            var score = alert.score(solution(alert), Optional.of(alert.rating()), language.code());
            assertThat(score.points()).as(alert.id()).isEqualTo(score.outOf()).isEqualTo(12);
            assertThat(score.missed()).isEmpty();
            assertThat(alert.answers()).hasSize(QualifyCase.TREE.questions().size());
            assertThat(QualifyCase.TREE.stage(solution(alert)).asked()).isEmpty();
            assertThat(alert.level()).as(alert.id()).isEqualTo(alert.ratedLevel());
            levels.put(alert.id(), alert.level());
        }
        assertThat(levels)
                .isEqualTo(Map.of(
                        "forum-leak", CrisisLevel.ADVISORY,
                        "pushchair", CrisisLevel.CRISIS,
                        "old-video", CrisisLevel.ALERT));
    }

    @Test
    void anAlertTakenForTrueTooEarlyCostsItsPointAndHalfTheLevel() {
        var alert = one(QualifyCase.class, Skill.QUALIFY, Tongue.FR, "forum-leak");
        var given = new ArrayList<>(solution(alert));
        given.set(0, new Given("true", "yes"));
        // one level too high, impact two steps too high, probability one step too low
        var score = alert.score(given, Optional.of(new Criticality(4, 1)), "fr");
        assertThat(score.points()).isEqualTo(5 + 1 + 0 + 1);
        assertThat(score.missed()).isEqualTo("tree level impact probability");
        assertThat(score.all().getFirst().about()).contains("Pas encore établi");
        assertThat(score.all().getFirst().why()).contains("démentir avant de savoir");
    }

    @Test
    void nothingAnsweredIsWorthNothing() {
        var alert = one(QualifyCase.class, Skill.QUALIFY, Tongue.EN, "pushchair");
        assertThat(alert.score(List.of(), Optional.empty(), "en").points()).isZero();
        var holding = one(HoldingCase.class, Skill.HOLDING, Tongue.EN, "box-outage");
        assertThat(holding.score(" ", List.of()).points()).isZero();
        var figures = one(FiguresCase.class, Skill.FIGURES, Tongue.EN, "box-count");
        assertThat(figures.score(Map.of(), Optional.empty()).points()).isZero();
        var handOver = one(HandOverCase.class, Skill.HAND_OVER, Tongue.EN, "night-shift");
        assertThat(handOver.score("", "", "", List.of()).points()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void whatMayBeSaidFollowsTheRegister(Tongue language) {
        for (var one : Drills.of(Skill.FIGURES, language)) {
            var figures = (FiguresCase) one;
            var verdicts = new HashMap<Integer, Verdict>();
            for (int at = 0; at < figures.asks().size(); at++) {
                var ask = figures.asks().get(at);
                var state = ask.fact()
                        .map(number -> figures.fact(number).orElseThrow().state());
                switch (ask.verdict()) {
                    case SAY -> assertThat(state).contains(ClaimState.VERIFIED);
                    case DENY -> assertThat(state).contains(ClaimState.REFUTED);
                    case HOLD -> assertThat(state).as(ask.sentence()).isNotEqualTo(Optional.of(ClaimState.REFUTED));
                }
                verdicts.put(at, ask.verdict());
            }
            int good = figures.refusals()
                    .indexOf(figures.refusals().stream()
                            .filter(FiguresCase.Refusal::good)
                            .findFirst()
                            .orElseThrow());
            var score = figures.score(verdicts, Optional.of(good));
            assertThat(score.points()).isEqualTo(score.outOf()).isEqualTo(10);
            assertThat(Set.copyOf(verdicts.values())).containsExactlyInAnyOrder(Verdict.values());
            verdicts.replaceAll((_, _) -> Verdict.SAY);
            assertThat(figures.score(verdicts, Optional.of(good)).points())
                    .as("who says everything")
                    .isLessThanOrEqualTo(5);
        }
    }

    @Test
    void aHandOverIsReadForItsFiveThings() {
        var one = one(HandOverCase.class, Skill.HAND_OVER, Tongue.FR, "night-shift");
        var score = one.score(
                "81\u00a0% des lignes sont rétablies.", "Texte de fin chez Paul, 21h.", "Point fixe 21:30.", List.of());
        // situation, under way and next; three lines; short; nothing unverified
        assertThat(score.points()).isEqualTo(3 + 1 + 1 + 2);
        assertThat(score.missed()).isEqualTo("carryDECIDED carryUNKNOWN");
        assertThat(one.carries().stream().map(HandOverCase.Carried::five).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(HandOverCase.Five.values());
        var lengthy = one.score("mot ".repeat(121), "", "", List.of());
        assertThat(lengthy.missed()).contains("short").contains("lines");
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void everyHandOverCarriesAllFive(Tongue language) {
        for (var one : Drills.of(Skill.HAND_OVER, language))
            assertThat(((HandOverCase) one).carries().stream().map(HandOverCase.Carried::five))
                    .as(one.id())
                    .containsExactlyInAnyOrder(HandOverCase.Five.values());
    }

    @Test
    void wordsMeetByTheirBeginningAndHoursInEveryWriting() {
        var wanted = Wanted.of("retabli/revenu & 17 h/5:30 pm");
        assertThat(wanted.isIn("Rétablies à 17:00.")).isTrue();
        assertThat(wanted.isIn("Revenues vers 17\u00a0h\u00a030")).isTrue();
        assertThat(wanted.isIn("revenu à 17 h 45")).isFalse();
        assertThat(wanted.isIn("prérétabli à 17 h")).isFalse();
        assertThat(Wanted.namesHour("at 9 am")).isTrue();
        assertThat(Wanted.namesHour("at 12:30 pm")).isTrue();
        assertThat(Wanted.plain("12:15 AM, 09:05")).isEqualTo("0h15, 9h05");
        assertThat(Wanted.namesHour("12\u00a0400 lignes")).isFalse();
    }

    @Test
    void aLineThatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> Sheet.read("[case a] A\nwithout a key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not a line of a drill: without a key");
        assertThatThrownBy(() -> HoldingCase.of(
                        Sheet.read("[case a] A\nbrief: B").blocks().getFirst()))
                .hasMessage("[case a] lacks place.");
        assertThat(Sheet.read("[case a] A\nbrief: One.\n+ Two.")
                        .blocks()
                        .getFirst()
                        .one("brief"))
                .isEqualTo("One.\n\nTwo.");
    }
}
