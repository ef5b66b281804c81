// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigie.core.alert.Calibrated;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Rehearsal;
import org.vigie.core.alert.Rehearsals;
import org.vigie.core.alert.Scope;
import org.vigie.core.alert.Sector;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.DecisionTree;
import org.vigie.core.crisis.PreArmingRule;
import org.vigie.core.crisis.TreeProblem;
import org.vigie.core.crisis.UsualTree;
import org.vigie.ui.alerts.AlertActsViewModel.Outcome;
import org.vigie.ui.alerts.RehearsalViewModel.State;
import org.vigie.ui.alerts.RulesViewModel.Origin;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.source.DirectLanes;

/// Rules, rehearsals and trees as they are edited, without a toolkit.
class RulesTest {
    private final AlertRoom room = new AlertRoom();
    private final List<Outcome> told = new ArrayList<>();
    private RulesViewModel rules;

    @BeforeEach
    void open() {
        var acts = new AlertActsViewModel(room.room.room(), () -> room.duty, new DirectLanes(), told::add);
        rules = new RulesViewModel(room.room.room(), acts, new DirectLanes(), () -> new UUID(5, 5));
        rules.read();
    }

    private RulesViewModel.Ruled ruled() {
        return rules.ruledProperty().get().orElseThrow();
    }

    @Test
    void usualThresholdsAreSaidToBeUsualUntilSomebodySetsThem() {
        var usual = ruled().rules().getFirst();
        assertThat(ruled().origin(usual)).isInstanceOf(Origin.Usual.class);
        assertThat(rules.isUsual(usual)).isTrue();
        rules.keep(
                usual.with(new Condition.Burst(new Scope.Whole(), Duration.ofHours(1), 3, 30)),
                Optional.empty(),
                "Rafale");
        var kept = ruled().rules().getFirst();
        assertThat(kept.condition()).isEqualTo(new Condition.Burst(new Scope.Whole(), Duration.ofHours(1), 3, 30));
        assertThat(ruled().origin(kept)).isInstanceOfSatisfying(Origin.Set.class, set -> {
            assertThat(set.entry().author()).contains(TestRooms.INES.id());
            assertThat(set.history()).isEmpty();
        });
    }

    @Test
    void rulesComeAndGoAndTheSectorIsSet() {
        int before = ruled().rules().size();
        var fresh = rules.fresh(new Condition.Matches("Fuite", "fuite*", Duration.ofHours(1), 20));
        rules.keep(fresh, Optional.of(Duration.ofDays(9)), "Fuite");
        assertThat(ruled().origin(fresh))
                .isInstanceOfSatisfying(
                        Origin.Set.class, set -> assertThat(set.history()).contains(Duration.ofDays(9)));
        assertThat(ruled().rules()).hasSize(before + 1);
        rules.withdraw(fresh, "Fuite");
        assertThat(ruled().rules()).hasSize(before);
        rules.keep(Sector.HEALTH, "Santé");
        assertThat(ruled().sector()).isEqualTo(Sector.HEALTH);
        rules.keep(new PreArmingRule(Optional.empty(), List.of(), List.of("Direction")));
        assertThat(ruled().preArming().functions()).containsExactly("Direction");
    }

    @Test
    void whatCannotBeSavedLeavesTheRules() {
        var before = ruled();
        room.room.journal.refuse(true);
        assertThat(rules.keep(Sector.FOOD, "Agroalimentaire")).isCompletedExceptionally();
        assertThat(ruled()).isEqualTo(before);
        assertThat(told).singleElement().isInstanceOf(Outcome.NotSaved.class);
    }

    @Test
    void tooLittleHistoryProposesNothing() {
        var answers = new ArrayList<Optional<Calibrated>>();
        rules.calibrate(new Condition.Burst(new Scope.Whole(), Duration.ofHours(1), 4, 60), answers::add, _ -> {});
        assertThat(answers).containsExactly(Optional.empty());
    }

    // ---- rehearsal

    private static Rehearsals.Question question() {
        return new Rehearsals.Question(
                List.of(), TestRooms.NOW.minusSeconds(3600), TestRooms.NOW, Optional.empty(), Duration.ofHours(2));
    }

    @Test
    void aRehearsalTellsHowFarItIsAndWhatItFound() {
        var model = new RehearsalViewModel(
                (q, progress) -> {
                    assertThat(progress.goOn(0.5)).isTrue();
                    return Optional.of(new Rehearsal(q.from(), q.until(), q.marked(), q.lead(), List.of()));
                },
                new DirectLanes());
        assertThat(model.stateProperty().get()).isEqualTo(new State.Idle());
        model.play(question());
        assertThat(model.doneProperty().get()).isEqualTo(0.5);
        assertThat(model.stateProperty().get()).isInstanceOf(State.Played.class);
    }

    @Test
    void aRehearsalCanBeStoppedAndMayFail() {
        var stopped = new RehearsalViewModel[1];
        stopped[0] = new RehearsalViewModel(
                (_, progress) -> {
                    stopped[0].stop();
                    assertThat(progress.goOn(0.5)).isFalse();
                    return Optional.empty();
                },
                new DirectLanes());
        stopped[0].play(question());
        assertThat(stopped[0].stateProperty().get()).isEqualTo(new State.Idle());
        var failing = new RehearsalViewModel(
                (_, _) -> {
                    throw new IllegalStateException("disk");
                },
                new DirectLanes());
        failing.play(question());
        assertThat(failing.stateProperty().get()).isInstanceOf(State.Failed.class);
    }

    // ---- tree

    @Test
    void aTreeIsReadyOnceItSaysSomethingElseAndCanBeUsed() {
        var draft = new TreeDraft(UsualTree.TREE);
        assertThat(draft.tree().version()).isEqualTo(2);
        assertThat(draft.isReady()).isFalse();
        draft.reword(0, "Est-ce vrai\u00a0?", "Is it true?");
        assertThat(draft.isReady()).isTrue();
        draft.add();
        assertThat(draft.tree().questions()).hasSize(7);
        draft.removeChoice(6, 0);
        assertThat(draft.problems()).containsExactly(new TreeProblem.TooFewChoices("q7"));
        assertThat(draft.isReady()).isFalse();
        draft.addChoice(6);
        draft.shift(6, 1, 2);
        assertThat(draft.isReady()).isTrue();
        draft.remove(6);
        draft.move(5, -1);
        assertThat(draft.tree().questions().get(4).id()).isEqualTo("beyond");
        draft.lead(0, 1, Optional.of(DecisionTree.Next.END));
        draft.start(CrisisLevel.WATCH);
        assertThat(draft.tree().preview().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isPositive();
        assertThat(draft.isReady()).isTrue();
    }

    @Test
    void anAnswerThatLeadsBackIsAProblem() {
        var draft = new TreeDraft(UsualTree.TREE);
        draft.lead(3, 0, Optional.of(new DecisionTree.Next(Optional.of("true"))));
        assertThat(draft.problems()).contains(new TreeProblem.LeadsNowhere("relayed", "yes"));
    }
}
