// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.drill;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.message.Size;
import org.vigie.exercise.drill.Point;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Labelled;

/// Writes a holding statement, read by the checker while it is typed.
final class HoldingTask extends VBox {
    private final Around around;
    private final DrillViewModel model;
    private final VBox live = new VBox(2);
    private final Label size = new Label();

    HoldingTask(Around around, DrillViewModel model) {
        super(8);
        this.around = around;
        this.model = model;
        setId("task-holding");
        ScorePane.flat(this);
        ScorePane.flat(live);
        var area = new TextArea();
        area.setId("holding-text");
        area.setWrapText(true);
        area.setPrefRowCount(9);
        area.textProperty().bindBidirectional(model.line(0));
        size.getStyleClass().add("text-meta");
        live.setId("holding-live");
        getChildren()
                .addAll(
                        new Labelled(around.texts().bind("drill.holding.text"), area),
                        size,
                        Controls.label(around.texts().bind("drill.holding.live"), "strong"),
                        live);
        model.line(0).subscribe(_ -> fill());
    }

    private void fill() {
        var text = model.line(0).get();
        size.setText(around.texts().get("drill.words", Size.of(text).words()));
        live.getChildren().clear();
        model.preview().all().forEach(point -> live.getChildren().add(line(point)));
    }

    /// What the checker sees is shown; what of the facts is missing is found by the writer.
    private Node line(Point point) {
        var texts = around.texts();
        var icon = new Icon(point.isFull() ? Feather.CHECK : Feather.CIRCLE)
                .styled(point.isFull() ? "text-ok" : "text-meta");
        var name = texts.get("drill.point." + point.code());
        boolean named = !point.isFull()
                && !point.code().equals("fact")
                && !point.about().isEmpty();
        var words = ScorePane.wrapped(named ? texts.get("drill.holding.found", name, point.about()) : name);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = ScorePane.flat(new HBox(6, ScorePane.mark(icon), words));
        line.setAccessibleText(texts.get("drill.score.spoken", name, point.points(), point.outOf()));
        return line;
    }
}
