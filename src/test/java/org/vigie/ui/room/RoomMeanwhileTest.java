// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.action.Charge;
import org.vigie.core.alert.Sector;
import org.vigie.core.cell.Cells;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.cell.Seat;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.claim.Claim;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.claim.Claims;
import org.vigie.core.decision.Decision;
import org.vigie.core.decision.DecisionId;
import org.vigie.core.decision.DecisionState;
import org.vigie.core.decision.Decisions;
import org.vigie.core.journal.CellAct;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.DecisionAct;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RoleAct;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.PressableRow;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;

/// Two people at the same thing: the second is told before anything is said twice, and what was typed outlives the
/// form.
@ExtendWith(FxTest.class)
class RoomMeanwhileTest {
    private static final ClaimId LEAK = new ClaimId(new UUID(7, 3), 3);
    private static final DecisionId GESTURE = new DecisionId(new UUID(2, 1), 1);

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
    void aRectificationOutlivesItsFormAndNoLineIsRectifiedTwice() {
        memory.journal.record(new Payload.Logged(LogType.FACT, "12 %", Optional.empty()));
        var line = memory.journal.entries.getLast();
        correct();
        stand.focus("#correction").press("End").type(" du parc").press("Esc");
        again();
        correct();
        assertThat(stand.shows("#draft-taken")).isTrue();
        assertThat(FxTest.onFx(() -> stand.find("#correction", TextArea.class).getText()))
                .isEqualTo("12 % du parc");
        memory.journal.record(new Payload.Logged(LogType.FACT, "21 %", Optional.empty()), List.of(line.ref()));
        stand.settle();
        stand.click("#answer");
        assertThat(stand.text("#form-problem")).startsWith("L’écriture n° 1 a été rectifiée ou retirée");
        assertThat(memory.journal.entries).hasSize(2);
    }

    private void correct() {
        stand.settle();
        FxTest.runOnFx(() ->
                stand.find("#room-log-list", ListView.class).getSelectionModel().select(0));
        stand.focus("#room-log-list").press("R");
    }

    @Test
    void theReasonOfStandingDownOutlivesItsFormAndNoCellStandsDownTwice() {
        memory.journal.record(new CellAct.Opened("Panne", TestRooms.NOW, List.of(), Sector.TELECOM, Optional.empty()));
        stand.settle();
        checklist();
        stand.click("#stand-down")
                .focus("#cell-reason")
                .type("Retour à la normale")
                .press("Esc");
        again();
        stand.click("#stand-down");
        assertThat(stand.text("#cell-reason")).isEqualTo("Retour à la normale");
        memory.journal.record(new CellAct.StoodDown("fini", 0));
        stand.settle();
        stand.click("#answer");
        assertThat(stand.text("#form-problem")).startsWith("La cellule a déjà été désarmée");
        var cell = new Cells(memory.journal, TestRooms.EXERCISE.id()).current().orElseThrow();
        assertThat(cell.end().orElseThrow().reason()).isEqualTo("fini");
    }

    private void checklist() {
        stand.click("#card-change");
        FxTest.runOnFx(() ->
                ((javafx.scene.control.ToggleButton) stand.scene().getRoot().lookup("#choose-stand-down")).fire());
        stand.click("#answer");
    }

    @Test
    void aClaimThatSomebodyJudgedMeanwhileIsToldOnceAndWhatWasNotTouchedStays() {
        memory.journal.record(new ClaimAct.Noted(LEAK, "Données en vente", "forum", Charge.NOBODY, ""));
        judge();
        stand.focus("#rebuttal").type("Aucune fuite.");
        memory.journal.record(new ClaimAct.Judged(LEAK, ClaimState.REFUTED, "capture de 2023"));
        stand.settle();
        stand.click("#answer");
        assertThat(stand.text("#form-problem"))
                .startsWith(
                        "Pendant la saisie\u00a0: F-03\u00a0: Démentie à 16:16 par Inès Carpentier. capture de 2023");
        assertThat(claim().rebuttal()).isEmpty();
        stand.click("#answer");
        assertThat(claim().rebuttal()).isEqualTo("Aucune fuite.");
        assertThat(claim().state()).isEqualTo(ClaimState.REFUTED);
        assertThat(claim().proof()).isEqualTo("capture de 2023");
        assertThat(stand.said()).contains("capture de 2023 · Inès Carpentier");
    }

    @Test
    void wordsOwnerAndSearchOfAClaimCanChange() {
        memory.journal.record(new ClaimAct.Noted(LEAK, "Données en vente", "forum", Charge.NOBODY, ""));
        judge();
        stand.focus("#statement").press("End").type(" sur un forum");
        stand.focus("#claim-query").type("données ET vente");
        FxTest.runOnFx(
                () -> stand.find("#charge", ComboBox.class).getSelectionModel().select(1));
        stand.picture("claim-form-fr-dark");
        stand.click("#answer");
        assertThat(claim().statement()).isEqualTo("Données en vente sur un forum");
        assertThat(claim().query()).isEqualTo("données ET vente");
        assertThat(claim().charge()).isEqualTo(Charge.of(UsualRoles.DIRECTION.id()));
        assertThat(claim().state()).isEqualTo(ClaimState.TO_VERIFY);
    }

    private void judge() {
        stand.settle();
        FxTest.runOnFx(
                () -> ((javafx.scene.control.TabPane) stand.scene().getRoot().lookup(".tab-pane"))
                        .getSelectionModel()
                        .select(2));
        stand.settle();
        FxTest.runOnFx(() -> stand.find("#claim-3", PressableRow.class).press());
    }

    @Test
    void adviceThatTheSameRoleGaveMeanwhileIsToldOnce() {
        ask();
        stand.click("#advise-1");
        legal();
        stand.focus("#advice").type("avec réserve");
        memory.journal.record(new DecisionAct.Advised(GESTURE, UsualRoles.LEGAL.id(), Optional.of("10 jours"), ""));
        stand.settle();
        stand.click("#answer");
        assertThat(stand.text("#form-problem"))
                .startsWith("Juridique a donné son avis à 16:16 pendant la saisie\u00a0: 10 jours.");
        stand.click("#answer");
        assertThat(decision().advice()).extracting(given -> given.text()).containsExactly("avec réserve");
    }

    @Test
    void adviceOnWhatWasDecidedMeanwhileIsNotTaken() {
        ask();
        stand.click("#advise-1");
        legal();
        stand.focus("#advice").type("avec réserve");
        memory.journal.record(new DecisionAct.Withdrawn(GESTURE, "sans objet"));
        stand.settle();
        stand.click("#answer");
        assertThat(stand.text("#form-problem")).startsWith("D-01 n’attend plus de décision");
    }

    @Test
    void aQuestionThatFellAwayIsWithdrawnWithAReason() {
        ask();
        stand.click("#decide-1").click("#withdraw");
        stand.focus("#withdraw-reason").type("budget refusé").press("Enter");
        assertThat(decision().state()).isEqualTo(new DecisionState.Withdrawn("budget refusé"));
        memory.journal.undoLast();
        assertThat(decision().isPending()).isTrue();
    }

    private void ask() {
        memory.journal.record(new DecisionAct.Asked(
                GESTURE, "Geste ?", List.of("10 jours"), Optional.empty(), List.of(), Optional.empty()));
        stand.settle();
    }

    private void legal() {
        FxTest.runOnFx(() -> {
            var list = (ComboBox<?>) stand.find("#role", ComboBox.class);
            list.getItems().stream()
                    .filter(item -> ((HeldRole) item).role().id().equals(UsualRoles.LEGAL.id()))
                    .forEach(item ->
                            list.getSelectionModel().select(list.getItems().indexOf(item)));
        });
    }

    @Test
    void aRoleThatWasHandedOverMeanwhileIsToldBeforeItPassesAgain() {
        memory.journal.record(new RoleAct.SeatTaken(UsualRoles.LEGAL.id(), Seat.LEAD, TestRooms.ALEX.id()));
        stand.settle();
        stand.click("#hand-over");
        FxTest.runOnFx(() -> {
            stand.find("#hand-over-role", ComboBox.class).getSelectionModel().select(0);
            stand.find("#hand-over-to", ComboBox.class).getSelectionModel().select(0);
        });
        for (var line : List.of("situation", "pending", "attention"))
            stand.focus("#hand-over-" + line).type(line);
        memory.journal.record(new RoleAct.SeatTaken(UsualRoles.LEGAL.id(), Seat.LEAD, TestRooms.INES.id()));
        stand.settle();
        stand.click("#answer");
        assertThat(stand.text("#form-problem"))
                .startsWith("Pendant la saisie, ce rôle est passé à\u00a0: Inès Carpentier.");
        stand.click("#answer");
        assertThat(new RoleBoard(memory.journal, TestRooms.EXERCISE.id())
                        .role(UsualRoles.LEGAL.id())
                        .orElseThrow()
                        .tenures())
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void twoPeopleWhoTakeTheSameRoleAreToldOfEachOther() {
        var legal = UsualRoles.LEGAL.id();
        stand.focus("#role-" + legal).press("Enter");
        FxTest.runOnFx(() -> javafx.stage.Window.getWindows().stream()
                .filter(window -> window instanceof ContextMenu)
                .map(window -> (ContextMenu) window)
                .findFirst()
                .ifPresent(menu -> {
                    menu.getItems().getFirst().fire();
                    menu.hide();
                }));
        FxTest.runOnFx(
                () -> stand.find("#who", ComboBox.class).getSelectionModel().select(0));
        memory.journal.record(new RoleAct.SeatTaken(legal, Seat.LEAD, TestRooms.INES.id()));
        stand.settle();
        stand.click("#answer");
        assertThat(stand.text("#form-problem")).startsWith("Inès Carpentier vient de prendre ce rôle.");
        stand.click("#answer");
        var held = new RoleBoard(memory.journal, TestRooms.EXERCISE.id())
                .role(legal)
                .orElseThrow();
        assertThat(held.tenures()).hasSize(2);
        assertThat(held.tenures().getFirst().renouncedAt()).contains(TestRooms.NOW);
        assertThat(held.tenures().getLast().renouncedAt()).isEmpty();
    }

    private void again() {
        stand.close();
        stand = RoomStand.wide(memory, frame);
        stand.settle();
    }

    private Claim claim() {
        return new Claims(memory.journal, TestRooms.EXERCISE.id()).all().getFirst();
    }

    private Decision decision() {
        return new Decisions(memory.journal, TestRooms.EXERCISE.id()).all().getFirst();
    }
}
