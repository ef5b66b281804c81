// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.analysis.advice.Rule;
import org.vigie.core.action.Charge;
import org.vigie.core.advice.CrisisType;
import org.vigie.core.advice.ParacrisisResponse;
import org.vigie.core.advice.Question;
import org.vigie.core.advice.RepairTactic;
import org.vigie.core.advice.Reputation;
import org.vigie.core.advice.Response;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.journal.AdviceAct;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PlanAct;
import org.vigie.core.plan.TestPlans;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.source.DirectLanes;

class AdviceViewModelTest {
    private final TestRoom memory = TestRooms.open(TestRooms.EXERCISE);

    @Test
    void theDraftStartsFromWhatTheRoomSuggestsAndNothingIsRecorded() {
        memory.journal.record(new PlanAct.PlansChosen(List.of("outage")));
        try (var model = model()) {
            var answers = model.draftProperty().get().answers();
            assertThat(answers.type()).contains(CrisisType.TECHNICAL_ACCIDENT);
            assertThat(answers.taken()).containsEntry(Question.TYPE, "outage");
            assertThat(model.adviceProperty().get().numbers()).contains("BASE");
            assertThat(model.history()).isEmpty();
            assertThat(memory.journal.entries).hasSize(1);
        }
    }

    @Test
    void everyAnswerChangesTheAdviceAtOnce() {
        try (var model = model()) {
            assertThat(model.isWorthKeeping()).isFalse();
            model.answer(Question.TYPE, Optional.of(CrisisType.TECHNICAL_ACCIDENT));
            model.answer(Question.HISTORY, Optional.of(true));
            model.answer(Question.REPUTATION, Optional.of(Reputation.NEUTRAL));
            assertThat(model.adviceProperty().get().numbers()).contains("S5").doesNotContain("S4");
            model.answer(Question.HISTORY, Optional.of(false));
            assertThat(model.adviceProperty().get().numbers()).contains("S4").doesNotContain("S5");
            model.answer(Question.TYPE, Optional.empty());
            assertThat(model.adviceProperty().get().cluster()).isEmpty();
            assertThat(model.isWorthKeeping()).isTrue();
        }
    }

    @Test
    void whatIsChosenIsHeldAgainstItself() {
        try (var model = model()) {
            model.retain(Response.DENIAL, true);
            assertThat(model.conflicts()).noneMatch(conflict -> conflict.rule() == Rule.S8);
            model.retain(Response.EXCUSE, true);
            assertThat(model.conflicts()).anyMatch(conflict -> conflict.rule() == Rule.S8);
            model.retain(Response.EXCUSE, false);
            model.tell(RepairTactic.MORTIFICATION, true);
            model.answerOnline(Optional.of(ParacrisisResponse.REFUTATION));
            model.because("preuves établies");
            var draft = model.draftProperty().get();
            assertThat(draft.retained()).containsExactly(Response.DENIAL);
            assertThat(draft.messages()).containsExactly(RepairTactic.MORTIFICATION);
            assertThat(draft.toParacrisis()).contains(ParacrisisResponse.REFUTATION);
            assertThat(draft.reason()).isEqualTo("preuves établies");
        }
    }

    @Test
    void whatIsKeptStandsInTheJournalAndTheNextDraftStartsFromIt() {
        try (var model = model()) {
            model.answer(Question.TYPE, Optional.of(CrisisType.RUMOUR));
            model.retain(Response.DENIAL, true);
            model.because("  capture truquée ");
            model.keep().join();
            var kept = (AdviceAct.Assessed) memory.journal.entries.getLast().payload();
            assertThat(kept.assessment().reason()).isEqualTo("capture truquée");
            assertThat(kept.assessment().advised()).contains("BASE");
            assertThat(model.history()).hasSize(1);
            assertThat(model.draftProperty().get().reason()).isEmpty();
            assertThat(model.isWorthKeeping()).isFalse();
            assertThat(model.overtakenProperty().get()).isFalse();
            model.retain(Response.APOLOGY, true);
            model.retain(Response.DENIAL, false);
            assertThat(model.breaks()).hasSize(1);
            model.withdraw(model.history().getFirst()).join();
            assertThat(memory.journal.entries.getLast().payload()).isInstanceOf(Payload.Undone.class);
            assertThat(model.history()).isEmpty();
            assertThat(model.overtakenProperty().get()).isTrue();
            model.startAgain();
            assertThat(model.overtakenProperty().get()).isFalse();
            assertThat(model.draftProperty().get().retained()).isEmpty();
        }
    }

    @Test
    void whatCanNotBeSavedFailsAndTheDraftStays() {
        try (var model = model()) {
            model.retain(Response.ADJUSTING, true);
            memory.journal.refuse(true);
            assertThat(model.keep()).isCompletedExceptionally();
            assertThat(model.draftProperty().get().retained()).containsExactly(Response.ADJUSTING);
            assertThat(model.history()).isEmpty();
        }
    }

    @Test
    void anotherAnswerOfTheRoomIsOfferedAndTakenWithItsGround() {
        judge(1, ClaimState.REFUTED);
        judge(2, ClaimState.VERIFIED);
        try (var model = model()) {
            var offered = model.proposals(Question.CLAIM);
            assertThat(offered).extracting("from").contains("F-01");
            var refuted = offered.stream()
                    .filter(one -> one.from().equals("F-01"))
                    .findFirst()
                    .orElseThrow();
            model.take(refuted);
            assertThat(model.draftProperty().get().answers().claim()).contains(false);
            assertThat(model.proposals(Question.CLAIM)).doesNotContain(refuted);
        }
    }

    @Test
    void nothingIsHeardOnceItIsClosed() {
        var model = model();
        model.close();
        memory.journal.record(new AdviceAct.Assessed(model.draftProperty().get().retaining(Response.APOLOGY, true)));
        assertThat(model.history()).isEmpty();
    }

    private AdviceViewModel model() {
        return new AdviceViewModel(memory.room(), TestRooms.people(), TestPlans.shipped(), new DirectLanes());
    }

    private void judge(int number, ClaimState state) {
        var id = new ClaimId(new UUID(5, number), number);
        memory.journal.record(new ClaimAct.Noted(id, "Des données ont fuité", "X", Charge.NOBODY, ""));
        memory.journal.record(new ClaimAct.Judged(id, state, "journal des accès"));
    }
}
