// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.Wording;
import org.vigie.core.plan.PlanDraft.Line;
import org.vigie.core.plan.PlanDraft.Problem;
import org.vigie.core.plan.PlanDraft.Words;

class PlanDraftTest {
    private static final CrisisPlan LEAK = TestPlans.shipped("data-leak");

    private final PlanDraft draft = PlanDraft.edit(LEAK, 2, Set.of(99));

    @ParameterizedTest
    @FieldSource("org.vigie.core.plan.TestPlans#CODES")
    void anUntouchedDraftSaysWhatThePlanSaysAndNeedsNoSaving(String code) {
        var plan = TestPlans.shipped(code);
        var same = PlanDraft.edit(plan, 2, Set.of());
        assertThat(same.problems()).isEmpty();
        assertThat(same.isReady()).isFalse();
        assertThat(same.plan().cards().getFirst().steps())
                .isEqualTo(plan.cards().getFirst().steps());
        assertThat(same.plan().stakeholders()).isEqualTo(plan.stakeholders());
        assertThat(same.plan().thresholds()).isEqualTo(plan.thresholds());
        assertThat(same.plan().version()).isEqualTo(2);
        assertThat(same.plan().cards()).allMatch(card -> card.version() == 2);
    }

    @Test
    void everyPartCanBeChanged() {
        draft.name(new Words("Fuite | vol", ""));
        draft.call(UsualRoles.TECHNICAL.id(), false);
        draft.sign(CrisisLevel.ALERT, Words.NONE);
        draft.stakeholders().set(0, new Line(" 90 ", Optional.empty(), new Words("Banque", "Bank")));
        draft.stakeholders().add(Line.BLANK);
        var steps = draft.cards().all().getFirst().steps();
        steps.set(0, new Line("", Optional.of(UsualRoles.LEGAL.id()), new Words("Relire\nle  texte", "Review")));
        steps.move(0, 1);
        assertThat(draft.isReady()).isTrue();
        var plan = draft.plan();
        assertThat(plan.name()).isEqualTo(new Wording("Fuite / vol", ""));
        assertThat(plan.roles()).doesNotContain(UsualRoles.TECHNICAL.id()).contains(UsualRoles.LEGAL.id());
        assertThat(plan.thresholds()).extracting(t -> t.level()).doesNotContain(CrisisLevel.ALERT);
        assertThat(plan.stakeholders()).hasSameSizeAs(LEAK.stakeholders());
        assertThat(plan.stakeholders().getFirst())
                .isEqualTo(new CrisisPlan.Stakeholder(Duration.ofMinutes(90), new Wording("Banque", "Bank")));
        var step = plan.cards().getFirst().steps().get(1);
        assertThat(step.text()).isEqualTo(new Wording("Relire le texte", "Review"));
        assertThat(step.role()).contains(UsualRoles.LEGAL.id());
        assertThat(step.within()).isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
        draft.name(new Words(" ", ""));
        draft.stakeholders().set(0, new Line("", Optional.empty(), new Words("Banque", "")));
        draft.stakeholders().set(1, new Line("demain", Optional.empty(), new Words("Presse", "")));
        draft.cards().all().getFirst().steps().set(0, new Line("5", Optional.empty(), Words.NONE));
        draft.addCard();
        assertThat(draft.problems())
                .containsExactly(
                        Problem.NO_NAME,
                        Problem.CARD_WITHOUT_TITLE,
                        Problem.CARD_WITHOUT_STEP,
                        Problem.LINE_WITHOUT_WORDS,
                        Problem.NOT_MINUTES,
                        Problem.STAKEHOLDER_WITHOUT_TIME);
        assertThat(draft.isReady()).isFalse();
        assertThatThrownBy(draft::plan).isInstanceOf(IllegalStateException.class);
        while (!draft.cards().all().isEmpty()) draft.cards().remove(0);
        assertThat(draft.problems()).contains(Problem.NO_CARD);
    }

    @Test
    void aNewCardHasTheNextFreeNumberAndNoTwoCardsShareOne() {
        draft.addCard();
        var added = draft.cards().all().getLast();
        assertThat(added.number()).isEqualTo("100");
        assertThat(added.code()).isEqualTo("data-leak-100");
        draft.cards()
                .set(
                        draft.cards().all().size() - 1,
                        new PlanDraft.Card(
                                added.code(),
                                "99",
                                new Words("Nouvelle", ""),
                                new Rows<>(java.util.List.of(
                                        new Line("5", Optional.empty(), new Words("Appeler", "Call"))))));
        assertThat(draft.problems()).containsExactly(Problem.CARD_NUMBER_TAKEN);
        assertThat(withNumber(draft, "zéro").problems()).containsExactly(Problem.CARD_NUMBER);
        assertThat(withNumber(draft, "0").problems()).containsExactly(Problem.CARD_NUMBER);
        assertThat(withNumber(draft, "101").isReady()).isTrue();
    }

    @Test
    void aCopyHasCodesAndNumbersOfItsOwn() {
        var copy = PlanDraft.copy(LEAK, "own-1", new Wording("Copie", "Copy"), Set.of(4, 20))
                .plan();
        assertThat(copy.code()).isEqualTo("own-1");
        assertThat(copy.version()).isEqualTo(1);
        assertThat(copy.cards().getFirst().number()).isEqualTo(21);
        assertThat(copy.cards().getFirst().code()).isEqualTo("own-1-21");
        assertThat(copy.cards().getFirst().steps())
                .isEqualTo(LEAK.cards().getFirst().steps());
        assertThat(PlanText.read(PlanText.write(copy)).plan().orElseThrow().cards())
                .hasSameSizeAs(LEAK.cards());
    }

    private static PlanDraft withNumber(PlanDraft draft, String number) {
        int last = draft.cards().all().size() - 1;
        var card = draft.cards().all().get(last);
        draft.cards().set(last, new PlanDraft.Card(card.code(), number, card.title(), card.steps()));
        return draft;
    }
}
