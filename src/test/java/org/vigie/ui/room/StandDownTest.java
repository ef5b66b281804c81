// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.alert.Sector;
import org.vigie.core.cell.Cell;
import org.vigie.core.cell.Cells;
import org.vigie.core.journal.CellAct;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;

@ExtendWith(FxTest.class)
class StandDownTest {
    private final TestRoom memory = TestRooms.open(TestRooms.EXERCISE);
    private final Frame frame = TestRooms.frame();
    private final Stand stand;

    StandDownTest() {
        memory.journal.record(new CellAct.Opened(
                "Panne Altéa", TestRooms.NOW.minusSeconds(7200), List.of(), Sector.TELECOM, Optional.empty()));
        stand = RoomStand.wide(memory, frame);
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void theChecklistIsTickedTheCellStandsDownAndIsReopened() {
        layOutChecklist();
        for (int step = 0; step < 3; step++) tick("#step-" + step);
        stand.click("#stand-down");
        assertThat(stand.said()).anyMatch(text -> text.startsWith("7 étapes de la fiche de désarmement sur 10"));
        assertThat(stand.find("#answer", javafx.scene.control.Button.class).isDisabled())
                .isTrue();
        stand.focus("#cell-reason").type("Retour à la normale").click("#answer");
        var end = cell().end().orElseThrow();
        assertThat(end.reason()).isEqualTo("Retour à la normale");
        assertThat(end.left()).isEqualTo(7);
        assertThat(stand.said()).contains("Cellule désarmée à 16:16 par Inès Carpentier\u00a0: Retour à la normale");
        assertThat(stand.shows("#stand-down")).isFalse();
        stand.picture("stood-down-fr-dark");
        stand.click("#stood-down .button");
        stand.focus("#cell-reason").type("Reprise presse").click("#answer");
        assertThat(cell().isAtWork()).isTrue();
        assertThat(stand.shows("#stood-down")).isFalse();
        memory.journal.undoLast();
        assertThat(cell().isAtWork()).isFalse();
    }

    @Test
    void whatCanNotBeSavedStaysInTheForm() {
        layOutChecklist();
        stand.click("#stand-down").focus("#cell-reason").type("Fin");
        memory.journal.refuse(true);
        stand.click("#answer");
        assertThat(stand.shows("#form-problem")).isTrue();
        assertThat(stand.text("#cell-reason")).isEqualTo("Fin");
        assertThat(cell().isAtWork()).isTrue();
    }

    @Test
    void theFormIsDrawnInEnglishAndLight() {
        FxTest.runOnFx(() -> frame.preferences()
                .set(frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT)));
        layOutChecklist();
        stand.click("#stand-down").picture("stand-down-en-light");
        assertThat(stand.said()).anyMatch(text -> text.startsWith("10 steps of the 10"));
    }

    private void layOutChecklist() {
        stand.click("#cards-choose");
        FxTest.runOnFx(() -> ((ToggleButton) stand.scene().getRoot().lookup("#choose-stand-down")).fire());
        stand.click("#answer");
    }

    private void tick(String id) {
        FxTest.runOnFx(() -> ((CheckBox) stand.scene().getRoot().lookup(id)).fire());
        FxTest.settle();
    }

    private Cell cell() {
        return new Cells(memory.journal, TestRooms.EXERCISE.id()).current().orElseThrow();
    }
}
