// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.vigie.core.journal.RestrictedAct;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;

/// Asks which role may read a restricted entry too, and why: both are written down for all to see.
final class WidenForm {
    private final Around around;

    WidenForm(Around around) {
        this.around = around;
    }

    /// @param still whether the entry can still be widened, by whoever is on duty
    void open(RoomLog.Line line, BooleanSupplier still) {
        var texts = around.texts();
        var role = new Choosers(around).roles(Optional.empty());
        var reason = new TextField();
        reason.setId("widen-reason");
        var body = new VBox(
                12,
                new Labelled(texts.bind("room.widen.role"), role),
                new Labelled(texts.bind("room.widen.reason"), reason).help(texts.bind("room.widen.help")));
        new FormDialog(
                        around.frame(),
                        texts.bind("room.widen.title", around.formats().number(line.number())),
                        body,
                        texts.bind("room.widen.verb"))
                .onlyIf(Bindings.createBooleanBinding(
                        () -> role.getValue() != null && !reason.getText().isBlank(),
                        role.valueProperty(),
                        reason.textProperty()))
                .unless(() -> still.getAsBoolean() ? Optional.empty() : Optional.of(texts.get("room.widen.meanwhile")))
                .keeping(around.draft("widen-" + line.entry().ref()), Map.of("reason", reason))
                .open(() -> around.room()
                        .act(new RestrictedAct.Widened(
                                line.entry().ref(),
                                List.of(role.getValue().role().id()),
                                reason.getText().strip())));
    }
}
