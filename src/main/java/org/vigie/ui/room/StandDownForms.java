// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.vigie.core.card.RunningCard;
import org.vigie.core.card.StandDown;
import org.vigie.core.cell.Cell;
import org.vigie.core.journal.CellAct;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;

/// The cards that ask why a cell stands down (désarmement), or is at work again.
final class StandDownForms {
    private final Around around;

    StandDownForms(Around around) {
        this.around = around;
    }

    /// Asks why the cell stands down, and says what of its checklist is not done.
    void standDown() {
        if (around.state().cell().filter(Cell::isAtWork).isEmpty()) {
            around.frame().toasts().complain(around.texts().get("room.standDown.noCell"));
            return;
        }
        int left = left();
        var checklist = left == 0
                ? around.texts().get("room.standDown.whole")
                : around.texts()
                        .get("room.standDown.left", left, StandDown.CARD.steps().size());
        ask(
                "standDown",
                Optional.of(checklist),
                () -> around.state().cell().filter(Cell::isAtWork),
                reason -> around.room().act(new CellAct.StoodDown(reason, left)));
    }

    /// Asks why the cell is at work again.
    void reopen() {
        if (around.state().cell().flatMap(Cell::end).isEmpty()) {
            around.frame().toasts().complain(around.texts().get("room.reopen.atWork"));
            return;
        }
        ask(
                "reopen",
                Optional.empty(),
                () -> around.state().cell().flatMap(Cell::end),
                reason -> around.room().act(new CellAct.Reopened(reason)));
    }

    /// How many steps of the checklist are not ticked; all of them before it was laid out.
    private int left() {
        int all = StandDown.CARD.steps().size();
        return around.state().cards().stream()
                .filter(card -> isChecklist(card.card().code()))
                .findFirst()
                .map(RunningCard::done)
                .map(done -> all - done)
                .orElse(all);
    }

    static boolean isChecklist(String code) {
        return code.equals(StandDown.CARD.code());
    }

    /// @param still nothing once somebody else did so while the form was open
    private void ask(
            String what,
            Optional<String> said,
            Supplier<Optional<?>> still,
            Function<String, CompletableFuture<?>> act) {
        var texts = around.texts();
        var reason = new TextField();
        reason.setId("cell-reason");
        var body = new VBox(12);
        said.ifPresent(sentence -> body.getChildren().add(Choosers.sentence(sentence)));
        body.getChildren().add(new Labelled(texts.bind("room." + what + ".reason"), reason));
        new FormDialog(
                        around.frame(),
                        texts.bind("room." + what + ".title"),
                        body,
                        texts.bind("room." + what + ".verb"))
                .onlyIf(reason.textProperty().map(text -> !text.isBlank()))
                .unless(() -> still.get().isPresent()
                        ? Optional.empty()
                        : Optional.of(texts.get("room." + what + ".meanwhile")))
                .keeping(around.draft(what), Map.of("reason", reason))
                .open(() -> act.apply(reason.getText().strip()));
    }
}
