// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.crisis.DecisionTree.Choice;
import org.vigie.core.crisis.DecisionTree.Given;
import org.vigie.core.crisis.DecisionTree.Next;
import org.vigie.core.crisis.DecisionTree.Question;
import org.vigie.core.journal.CrisisAct;

class DecisionTreeTest {
    private static final DecisionTree USUAL = UsualTree.TREE;

    @Test
    void theRumourStandsAtCrisisBeforeTheFifthQuestion() {
        var stage = USUAL.stage(List.of(
                new Given("true", "no"),
                new Given("exposed", "unproven"),
                new Given("spreads", "yes"),
                new Given("relayed", "yes")));
        assertThat(stage.level()).isEqualTo(CrisisLevel.CRISIS);
        assertThat(stage.asked().orElseThrow().id()).isEqualTo("slowed");
        assertThat(stage.outlook())
                .extracting(o -> o.choice().code() + " " + o.level().number())
                .containsExactly("yes 2", "no 4", "early 3");
    }

    @Test
    void answersCountInTheOrderOfTheTreeAndTheLastOneHolds() {
        var stage =
                USUAL.stage(List.of(new Given("spreads", "yes"), new Given("true", "yes"), new Given("true", "no")));
        assertThat(stage.answered()).containsExactly(new Given("true", "no"));
        assertThat(stage.level()).isEqualTo(CrisisLevel.ADVISORY);
        assertThat(stage.asked().orElseThrow().id()).isEqualTo("exposed");
    }

    @Test
    void levelsStayBetweenWatchAndMajorCrisis() {
        var worst = USUAL.questions().stream()
                .map(q -> new Given(q.id(), q.id().equals("slowed") ? "no" : "yes"))
                .toList();
        var stage = USUAL.stage(worst);
        assertThat(stage.level()).isEqualTo(CrisisLevel.MAJOR_CRISIS);
        assertThat(stage.asked()).isEmpty();
        assertThat(stage.outlook()).isEmpty();
    }

    @Test
    void thePreviewCountsEveryWayThrough() {
        var ends = USUAL.preview();
        assertThat(ends.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(3 * 3 * 2 * 2 * 3 * 2);
        assertThat(ends.get(CrisisLevel.MAJOR_CRISIS)).isPositive();
    }

    @Test
    void anAnswerMaySkipQuestionsOrEnd() {
        var tree = tree(
                question(
                        "a",
                        choice("yes", Optional.of(new Next(Optional.of("c")))),
                        choice("no", Optional.of(Next.END))),
                question("b", choice("yes", Optional.empty()), choice("no", Optional.empty())),
                question("c", choice("yes", Optional.empty()), choice("no", Optional.empty())));
        assertThat(TreeProblem.of(tree)).containsExactly(new TreeProblem.NeverAsked("b"));
        assertThat(tree.stage(List.of(new Given("a", "yes")))
                        .asked()
                        .orElseThrow()
                        .id())
                .isEqualTo("c");
        assertThat(tree.stage(List.of(new Given("a", "no"))).asked()).isEmpty();
    }

    @Test
    void aTreeThatCannotBeUsedIsNotKept() {
        var back = new Next(Optional.of("a"));
        var tree = tree(
                question("a", choice("yes", Optional.empty())),
                question("a", choice("yes", Optional.of(back)), choice("no", Optional.empty())));
        assertThat(TreeProblem.of(tree))
                .containsExactly(
                        new TreeProblem.TooFewChoices("a"),
                        new TreeProblem.Twice("a"),
                        new TreeProblem.LeadsNowhere("a", "yes"));
        assertThat(TreeProblem.of(tree())).containsExactly(new TreeProblem.WrongNumber(0));
        assertThatThrownBy(() -> new CrisisAct.TreeKept(tree)).isInstanceOf(IllegalArgumentException.class);
        assertThat(TreeProblem.of(USUAL)).isEmpty();
    }

    @Test
    void wordingsFallBackOnTheOtherLanguage() {
        assertThat(new Wording("Vrai", "").in("en")).isEqualTo("Vrai");
        assertThat(new Wording("Vrai", "True").in("en")).isEqualTo("True");
    }

    private static DecisionTree tree(Question... questions) {
        return new DecisionTree(2, CrisisLevel.ADVISORY, List.of(questions));
    }

    private static Question question(String id, Choice... choices) {
        return new Question(id, new Wording(id, id), List.of(choices));
    }

    private static Choice choice(String code, Optional<Next> next) {
        return new Choice(code, new Wording(code, code), 1, next);
    }
}
