// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.control.TextArea;
import org.vigie.core.journal.Payload;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;

/// Asks for the right words of a line of the main courante; they become a new entry that names it.
final class CorrectForm {
    private final Around around;

    CorrectForm(Around around) {
        this.around = around;
    }

    /// @param still whether the line can still be rectified: two people never rectify the same line
    void open(RoomLog.Line line, Payload.Logged logged, BooleanSupplier still) {
        var texts = around.texts();
        var number = around.formats().number(line.number());
        var text = new TextArea(logged.text());
        text.setId("correction");
        text.setWrapText(true);
        text.setPrefRowCount(3);
        new FormDialog(
                        around.frame(),
                        texts.bind("room.log.correct.title", number),
                        new Labelled(texts.bind("room.log.correct.text"), text)
                                .help(texts.bind("room.log.correct.help")),
                        texts.bind("room.log.correct"))
                .onlyIf(text.textProperty()
                        .map(now -> !now.isBlank() && !now.strip().equals(logged.text())))
                .unless(() -> still.getAsBoolean()
                        ? Optional.empty()
                        : Optional.of(texts.get("room.log.correct.meanwhile", number)))
                .keeping(around.draft("correct-" + line.entry().ref()), Map.of("correction", text))
                .open(() -> around.room()
                        .amend(
                                new Payload.Logged(logged.type(), text.getText().strip(), logged.dueAt()),
                                line.entry().ref()));
    }
}
