// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.action.Action;
import org.vigie.core.action.ActionId;
import org.vigie.core.action.ActionState;
import org.vigie.core.action.Actions;
import org.vigie.core.action.Charge;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.decision.DecisionId;
import org.vigie.core.decision.DecisionState;
import org.vigie.core.decision.KnownThen;
import org.vigie.core.journal.ActionAct;
import org.vigie.core.journal.CardAct;
import org.vigie.core.journal.DecisionAct;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.core.plan.TestPlans;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;

/// Actions that wait for others, and actions that follow from a line, a decision or a step.
@ExtendWith(FxTest.class)
class ActionOrderTest {
    private final TestRoom memory = TestRooms.open(TestRooms.EXERCISE);
    private final Frame frame = TestRooms.frame();
    private Stand stand;

    @BeforeEach
    void open() {
        stand = RoomStand.wide(memory, frame);
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void anActionThatWaitsSaysSoAndIsNotFinishedBefore() {
        given(1, List.of());
        stand.click("#action-give").focus("#action-title").type("Courriel");
        stand.focus("#action-after").type("1");
        assertThat(stand.text("#action-after-said")).isEqualTo("A-01 Action 1, ouverte");
        stand.click("#answer");
        assertThat(action(2).after()).containsExactly(action(1).id());
        assertThat(stand.said()).contains("attend A-01");

        stand.focus("#action-2").press("T");
        assertThat(action(2).state()).isEqualTo(new ActionState.ToDo());
        assertThat(stand.said()).anyMatch(text -> text.startsWith("A-02 attend encore A-01."));
        stand.press("Enter");
        FxTest.runOnFx(
                () -> stand.find("#ends", ComboBox.class).getSelectionModel().select(1));
        stand.click("#answer");
        assertThat(stand.text("#form-problem")).startsWith("A-02 attend encore A-01.");
        assertThat(action(2).state()).isEqualTo(new ActionState.ToDo());
        stand.press("Esc");

        stand.focus("#action-1").press("T");
        assertThat(stand.said()).doesNotContain("attend A-01");
        stand.focus("#action-2").press("T");
        assertThat(action(2).state()).isEqualTo(new ActionState.Done(""));
    }

    @Test
    void whatAnActionWaitsForIsTakenOffItsCardByOneActThatIsTakenBack() {
        given(1, List.of());
        given(2, List.of(id(1)));
        stand.focus("#action-2").press("Enter");
        assertThat(FxTest.onFx(
                        () -> stand.find("#action-after", TextField.class).getText()))
                .isEqualTo("A-01");
        stand.focus("#action-after").press("Ctrl+A").press("Delete").click("#answer");
        assertThat(action(2).after()).isEmpty();
        assertThat(memory.journal.entries).hasSize(3);
        memory.journal.undoLast();
        assertThat(action(2).after()).containsExactly(id(1));
    }

    @Test
    void numbersThatCanNotBeWaitedForAreToldInPlainWords() {
        given(1, List.of());
        given(2, List.of(id(1)));
        stand.focus("#action-1").press("Enter");
        problem("A-77", "Aucune action A-77 dans cette salle.");
        problem("demain", "«\u00a0demain\u00a0» n’est pas un numéro d’action. Écrire par exemple A-12, 17.");
        problem("A-01", "Une action ne peut pas s’attendre elle-même.");
        problem("2", "A-02 attend déjà cette action\u00a0: aucune des deux ne finirait jamais.");
    }

    private void problem(String typed, String said) {
        stand.focus("#action-after").press("Ctrl+A").type(typed);
        assertThat(stand.text("#action-after-said")).isEqualTo(said);
        assertThat(stand.find("#answer", Button.class).isDisabled()).isTrue();
    }

    @Test
    void aLineBecomesAnActionByAKeyAndTellsWhichOne() {
        memory.journal.record(new Payload.Logged(LogType.CALL, "Préfecture : point demandé", Optional.empty()));
        var line = memory.journal.entries.getLast();
        stand.settle();
        FxTest.runOnFx(() ->
                stand.find("#room-log-list", ListView.class).getSelectionModel().select(0));
        stand.focus("#room-log-list").press("A");
        assertThat(stand.text("#action-title")).isEqualTo("Préfecture : point demandé");
        stand.press("Enter");
        assertThat(action(1).title()).isEqualTo("Préfecture : point demandé");
        assertThat(action(1).from()).contains(line.ref());
        assertThat(stand.said()).anyMatch(text -> text.endsWith("suivie par A-01"));
        stand.focus("#action-1").press("Enter");
        assertThat(stand.text("#action-from")).isEqualTo("Issue de\u00a0: Préfecture : point demandé");
    }

    @Test
    void aDecisionBecomesAnAction() {
        var gesture = new DecisionId(new UUID(2, 1), 1);
        memory.journal.record(new DecisionAct.Asked(
                gesture, "Geste ?", List.of("10 jours"), Optional.empty(), List.of(), Optional.empty()));
        var known = new KnownThen(
                TestRooms.NOW, CrisisLevel.CRISIS, OptionalLong.empty(), OptionalDouble.empty(), List.of(), List.of());
        memory.journal.record(new DecisionState.Pending().decide(gesture, "10 jours", "", known));
        var taken = memory.journal.entries.getLast();
        stand.settle();
        stand.click("#follow-1").click("#answer");
        assertThat(action(1).title()).isEqualTo("Geste ? 10 jours");
        assertThat(action(1).from()).contains(taken.ref());
        stand.focus("#action-1").press("Enter");
        assertThat(stand.text("#action-from")).isEqualTo("Issue de\u00a0: D-01 — Geste ? 10 jours");
    }

    @Test
    void aStepOfACardBecomesAnActionOfItsRoleByAKey() {
        var card = TestPlans.shipped().getFirst().cards().getFirst();
        memory.journal.record(new CardAct.Opened(card));
        stand.settle();
        int step = 0;
        while (card.steps().get(step).role().isEmpty()) step++;
        stand.focus("#step-" + step).press("A").press("Enter");
        var text = card.steps().get(step);
        assertThat(action(1).title()).isEqualTo(text.text().in("fr"));
        assertThat(action(1).charge()).isEqualTo(Charge.of(text.role().orElseThrow()));
        assertThat(action(1).from()).contains(memory.journal.entries.getFirst().ref());
        stand.click("#step-follow-" + step);
        assertThat(stand.text("#action-title")).isEqualTo(text.text().in("fr"));
    }

    @Test
    void theFormAndTheRowsAreDrawnInBothLanguages() {
        given(1, List.of());
        given(2, List.of(id(1)));
        stand.focus("#action-2").press("Enter");
        stand.picture("action-after-fr-dark");
        stand.press("Esc");
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().with(Locale.ENGLISH)));
        stand.settle();
        assertThat(stand.said()).contains("waits for A-01");
        stand.focus("#action-1").press("Enter");
        assertThat(stand.said()).contains("To be over first");
    }

    private void given(int number, List<ActionId> after) {
        memory.journal.record(new ActionAct.Given(
                id(number), "Action " + number, Charge.NOBODY, Optional.empty(), after, Optional.empty()));
        stand.settle();
    }

    private static ActionId id(int number) {
        return new ActionId(new UUID(8, number), number);
    }

    private Action action(int number) {
        return new Actions(memory.journal, TestRooms.EXERCISE.id())
                .all().stream()
                        .filter(action -> action.id().number() == number)
                        .findFirst()
                        .orElseThrow();
    }
}
