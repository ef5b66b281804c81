// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.action.Action;
import org.vigie.core.action.ActionId;
import org.vigie.core.action.ActionState;
import org.vigie.core.action.Actions;
import org.vigie.core.action.Charge;
import org.vigie.core.alert.Sector;
import org.vigie.core.card.Cards;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.cell.Seat;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.decision.DecisionState;
import org.vigie.core.decision.Decisions;
import org.vigie.core.journal.ActionAct;
import org.vigie.core.journal.CardAct;
import org.vigie.core.journal.CellAct;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RoleAct;
import org.vigie.core.plan.TestPlans;
import org.vigie.exercise.DemoCase;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;

@ExtendWith(FxTest.class)
class RoomScreenTest {
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
    void anEmptyRoomSaysWhatToDo() {
        assertThat(stand.said())
                .contains("Aucune action dans cette salle.", "Aucune décision dans cette salle.", "Direction");
        assertThat(stand.text("#roles .text-meta")).isEqualTo("0 sur 8 tenus");
    }

    @Test
    void anActionIsGivenMovedOnAndFinishedByKeysAndTakenBack() {
        stand.click("#action-give").focus("#action-title").type("Message d’attente");
        stand.focus("#hour").type("17:00").click("#answer");
        assertThat(stand.said()).contains("A-01", "Message d’attente", "avant 17:00");
        stand.focus("#action-1").press("D");
        assertThat(action().state()).isEqualTo(new ActionState.InProgress(25));
        stand.focus("#action-1").press("T");
        assertThat(action().state()).isEqualTo(new ActionState.Done(""));
        assertThat(stand.said()).contains("Terminées");
        assertThat(memory.journal.entries).hasSize(3);
    }

    @Test
    void theKeyboardStaysOnItsRowWhileTheRoomMovesOn() {
        stand.click("#action-give").focus("#action-title").type("Message d’attente");
        stand.click("#answer").focus("#action-1").press("D");
        assertThat(keyboard()).isEqualTo("action-1");
        memory.journal.record(new Payload.Logged(LogType.FACT, "Ailleurs", Optional.empty()));
        memory.journal.record(new RoleAct.SeatTaken(UsualRoles.LEGAL.id(), Seat.LEAD, TestRooms.ALEX.id()));
        stand.said();
        assertThat(keyboard()).isEqualTo("action-1");
        stand.press("T");
        assertThat(action().state()).isEqualTo(new ActionState.Done(""));
        stand.focus("#role-" + UsualRoles.LEGAL.id());
        memory.at(TestRooms.NOW.plusSeconds(61));
        memory.journal.record(new RoleAct.SeatLeft(UsualRoles.LEGAL.id(), Seat.LEAD));
        stand.said();
        assertThat(keyboard()).isEqualTo("role-" + UsualRoles.LEGAL.id());
    }

    @Test
    void hoursOfTheLogCountFromTheStartOfTheCell() {
        memory.journal.record(new CellAct.Opened(
                "Panne", TestRooms.NOW.minusSeconds(600), List.of(), Sector.TELECOM, Optional.empty()));
        memory.at(TestRooms.NOW.minusSeconds(540));
        memory.journal.record(new Payload.Logged(LogType.FACT, "Avant", Optional.empty()));
        memory.at(TestRooms.NOW);
        memory.journal.record(new Payload.Logged(LogType.FACT, "Après", Optional.empty()));
        stand.said();
        stand.focus("#log-hour").type("H+0:05").press("Enter");
        var chosen = (RoomLog.Line) FxTest.onFx(() ->
                stand.find("#room-log-list", ListView.class).getSelectionModel().getSelectedItem());
        assertThat(chosen.said()).isEqualTo("Avant");
    }

    @Test
    void aLongListOfActionsStaysWhereItWasScrolledTo() {
        for (int number = 1; number <= 60; number++)
            memory.journal.record(new ActionAct.Given(
                    new ActionId(new UUID(8, number), number),
                    "Action " + number,
                    Charge.NOBODY,
                    Optional.empty(),
                    List.of(),
                    Optional.empty()));
        stand.said();
        FxTest.runOnFx(() -> list().setVvalue(0.8));
        memory.journal.record(new RoleAct.SeatTaken(UsualRoles.LEGAL.id(), Seat.LEAD, TestRooms.ALEX.id()));
        stand.said();
        assertThat(FxTest.onFx(() -> list().getVvalue())).isEqualTo(0.8);
    }

    private ScrollPane list() {
        return (ScrollPane) stand.scene().getRoot().lookup("#actions .scroll-pane");
    }

    private String keyboard() {
        return FxTest.onFx(() -> stand.scene().getFocusOwner().getId());
    }

    @Test
    void aCardWithALongTitleStaysInItsColumn() {
        stand.close();
        var leak = TestPlans.shipped().stream()
                .flatMap(plan -> plan.cards().stream())
                .filter(card -> card.code().equals("data-leak-claim"))
                .findFirst()
                .orElseThrow();
        memory.journal.record(new CardAct.Opened(leak));
        stand = RoomStand.middling(memory, frame);
        stand.said();
        stand.picture("room-card-middling");
        double end = FxTest.onFx(() -> {
            var panel = stand.find("#card", javafx.scene.Node.class).lookup(".panel");
            return panel.localToScene(panel.getBoundsInLocal()).getMaxX();
        });
        double next = FxTest.onFx(() -> {
            var pane = stand.find("#decisions", javafx.scene.Node.class);
            return pane.localToScene(pane.getBoundsInLocal()).getMinX();
        });
        assertThat(end).isLessThanOrEqualTo(next);
    }

    @Test
    void aFormThatCanNotBeSavedStaysWithWhatWasTyped() {
        stand.click("#action-give").focus("#action-title").type("Message d’attente");
        memory.journal.refuse(true);
        stand.click("#answer");
        assertThat(stand.shows("#form-problem")).isTrue();
        assertThat(stand.text("#action-title")).isEqualTo("Message d’attente");
        memory.journal.refuse(false);
        stand.click("#answer");
        assertThat(stand.shows("#form-problem")).isFalse();
        assertThat(action().title()).isEqualTo("Message d’attente");
    }

    @Test
    void aQuestionIsPutAndDecided() {
        stand.click("#decision-ask")
                .focus("#question")
                .type("Geste commercial ?")
                .click("#answer");
        stand.click("#decide-1").focus("#other").type("10 jours").click("#answer");
        var decision =
                new Decisions(memory.journal, TestRooms.EXERCISE.id()).all().getFirst();
        assertThat(decision.state()).isInstanceOf(DecisionState.Taken.class);
        assertThat(stand.said()).contains("Geste commercial ? 10 jours");
    }

    @Test
    void anOptionIsShownWithItsUnderscores() {
        stand.click("#decision-ask").focus("#question").type("Version ?");
        FxTest.runOnFx(() -> stand.find("#options", TextArea.class).setText("box_7_fr\nbox_7_en"));
        stand.click("#answer").click("#decide-1");
        assertThat(FxTest.onFx(() -> ((javafx.scene.text.Text)
                                stand.scene().getRoot().lookup("#option-0").lookup(".text"))
                        .getText()))
                .isEqualTo("box_7_fr");
    }

    @Test
    void aLineIsPinnedByAKeyAndTakenBack() {
        memory.journal.record(new Payload.Logged(LogType.FACT, "À garder sous la main", Optional.empty()));
        stand.said();
        FxTest.runOnFx(() -> ((javafx.scene.control.ListView<?>)
                        stand.scene().getRoot().lookup("#room-log-list"))
                .getSelectionModel()
                .select(0));
        stand.focus("#room-log-list").press("P");
        assertThat(stand.text("#log-filter-pinned")).startsWith("Épinglées").endsWith("1");
        assertThat(memory.journal.entries.getLast().payload()).isInstanceOf(Payload.LinePinned.class);
        stand.click("#log-filter-pinned");
        assertThat(stand.find("#room-log-list", javafx.scene.control.ListView.class)
                        .getItems())
                .hasSize(1);
        assertThat(stand.text("#room-seal")).startsWith("chaîne intègre · 2");
    }

    @Test
    void aCardIsLaidOutAndTicked() {
        stand.click("#card-change");
        FxTest.runOnFx(() -> ((ToggleButton) stand.scene().getRoot().lookup("#choose-data-leak-claim")).fire());
        stand.click("#answer");
        FxTest.runOnFx(() -> ((CheckBox) stand.scene().getRoot().lookup("#step-0")).fire());
        stand.said();
        var card = new Cards(memory.journal, TestRooms.EXERCISE.id()).running().getFirst();
        assertThat(card.done()).isEqualTo(1);
        assertThat(stand.said()).contains("1 sur 11");
    }

    @Test
    void theLogIsNarrowedSearchedRectifiedAndTakenBack() {
        memory.journal.record(new Payload.Logged(LogType.FACT, "21 % du parc", Optional.empty()));
        memory.journal.record(new Payload.Logged(LogType.CALL, "Appel de la préfecture", Optional.empty()));
        stand.click("#log-filter-CALL");
        assertThat(stand.said()).contains("Appel de la préfecture").doesNotContain("21 % du parc");
        stand.click("#log-filter-ALL").focus("#log-search").type("PARC");
        assertThat(stand.said()).contains("21 % du parc").doesNotContain("Appel de la préfecture");
        stand.focus("#log-hour")
                .type("H+900")
                .press("Enter")
                .focus("#room-log-list")
                .press("R");
        FxTest.runOnFx(() -> ((TextArea) stand.scene().getRoot().lookup("#correction")).setText("12 % du parc"));
        stand.click("#answer");
        assertThat(stand.said()).contains("Rectifie le n°\u00a01\u00a0: 12 % du parc");
        assertThat(memory.journal.entries.getLast().replaces())
                .containsExactly(memory.journal.entries.getFirst().ref());
        memory.journal.undoLast();
        stand.click("#log-check");
        assertThat(stand.said()).contains("Inès Carpentier · rectification · annulée");
        assertThat(stand.text("#room-seal")).startsWith("chaîne intègre · 4");
    }

    @Test
    void theDemosRoomIsDrawnInBothLanguagesThemesAndSizes() {
        for (var draft : DemoCase.shift(DemoCase.story(), TestPlans.shipped(), TestRooms.EXERCISE.id()))
            if (!draft.occurredAt().isAfter(TestRooms.NOW))
                memory.journal.append(draft).join();
        stand.said();
        assertThat(stand.text("#roles .text-meta")).startsWith("8 sur 8 tenus");
        assertThat(stand.said()).contains("7 sur 11", "En retard", "D-07", "Terminées");
        stand.picture("room-fr-dark");
        FxTest.runOnFx(() -> frame.preferences()
                .set(frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT)));
        assertThat(stand.said()).contains("7 of 11", "Late", "Done");
        stand.picture("room-en-light");
        stand.close();
        stand = RoomStand.small(memory, frame);
        stand.picture("room-small-en-light");
        assertThat(new RoleBoard(memory.journal, TestRooms.EXERCISE.id()).role(UsualRoles.LEGAL.id()))
                .isPresent();
    }

    private Action action() {
        return new Actions(memory.journal, TestRooms.EXERCISE.id()).all().getFirst();
    }
}
