// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.advice.sketch;

import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.analysis.propagation.Sketch;
import org.vigie.core.propagation.Assumptions;
import org.vigie.core.propagation.Lever;
import org.vigie.core.propagation.Scenario;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;

/// What the curves stand on, written under them: the window, the numbers of the model with their intervals, how well it
/// fits, and every coefficient with its source.
final class StandsOnPane extends VBox {
    private final Frame frame;
    private final SketchTexts words;
    private final Runnable change;
    private final VBox said = new VBox(4);
    private final VBox coefficients = new VBox(4);

    StandsOnPane(Frame frame, Runnable change) {
        this.frame = frame;
        this.words = new SketchTexts(frame);
        this.change = change;
        setId("sketch-stands-on");
        said.getStyleClass().add("sketch-said");
        coefficients.getStyleClass().add("sketch-coefficients");
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox.setHgrow(coefficients, Priority.ALWAYS);
        widthProperty().subscribe(_ -> spread());
    }

    void show(Look look, Sketch.Drawn drawn) {
        said.getChildren().setAll(Controls.plain(words.get("sketch.stands"), "title-panel"));
        for (var sentence : words.standsOn(look, drawn)) said.getChildren().add(words.sentence(sentence, "text-small"));
        var edit = Controls.button(frame.texts().bind("sketch.change"), Feather.EDIT_2, change, "small");
        edit.setId("sketch-change");
        coefficients
                .getChildren()
                .setAll(
                        Controls.line(
                                12,
                                Controls.plain(words.get("sketch.coefficients"), "title-panel"),
                                Controls.space(),
                                edit),
                        words.sentence(measured(look.assumptions()), "text-small", "text-warn"),
                        table(look.assumptions()));
        spread();
    }

    /// Side by side where there is room.
    private void spread() {
        boolean wide = getWidth() >= ChartsPane.WIDE * ChartsPane.scale(frame);
        if (getChildren().isEmpty() || wide != getChildren().getFirst() instanceof HBox)
            getChildren().setAll(wide ? new HBox(32, said, coefficients) : new VBox(12, said, coefficients));
    }

    private String measured(Assumptions by) {
        long all = by.coefficients().size();
        return by.measured() == 0
                ? words.get("sketch.measured.none", all)
                : words.get("sketch.measured", by.measured(), all);
    }

    private Node table(Assumptions by) {
        var grid = new GridPane(16, 2);
        grid.setId("sketch-coefficients");
        grid.addRow(
                0, meta("sketch.table.scenario"), meta("sketch.lever"), meta("sketch.value"), meta("sketch.source"));
        int row = 1;
        for (var scenario : Scenario.values())
            for (var lever : Lever.values()) {
                var one = by.of(scenario, lever);
                var source = words.sentence(words.source(one), one.hasSource() ? "text-small" : "text-meta");
                grid.addRow(
                        row++,
                        Controls.plain(lever == Lever.BRANCHING ? words.scenario(scenario) : "", "text-small"),
                        Controls.plain(words.get("sketch.lever." + lever), "text-small"),
                        Controls.plain(words.value(one), "text-small"),
                        source);
            }
        return grid;
    }

    private Node meta(String key) {
        return Controls.plain(words.get(key), "text-meta");
    }
}
