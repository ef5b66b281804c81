// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.drill;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.vigie.core.message.Size;
import org.vigie.exercise.drill.HandOverCase;
import org.vigie.ui.kit.Labelled;

/// Writes the three lines by which a role is handed over.
final class HandOverTask extends VBox {
    HandOverTask(Around around, DrillViewModel model) {
        super(10);
        setId("task-handover");
        var texts = around.texts();
        var names = List.of("situation", "pending", "attention");
        for (int at = 0; at < names.size(); at++) {
            var area = new TextArea();
            area.setId("hand-" + names.get(at));
            area.setWrapText(true);
            area.setPrefRowCount(3);
            area.textProperty().bindBidirectional(model.line(at));
            getChildren().add(new Labelled(texts.bind("drill.hand." + names.get(at)), area));
        }
        var size = new Label();
        size.getStyleClass().add("text-meta");
        size.setWrapText(true);
        getChildren().add(size);
        for (int at = 0; at < names.size(); at++)
            model.line(at)
                    .subscribe(_ -> size.setText(texts.get(
                            "drill.hand.words",
                            Size.of(String.join(
                                            "\n",
                                            model.line(0).get(),
                                            model.line(1).get(),
                                            model.line(2).get()))
                                    .words(),
                            HandOverCase.MOST_WORDS)));
    }
}
