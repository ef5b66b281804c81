// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.advice.sketch;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
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

    StandsOnPane(Frame frame, Runnable change) {
        super(4);
        this.frame = frame;
        this.words = new SketchTexts(frame);
        this.change = change;
        setId("sketch-stands-on");
    }

    void show(Look look, Sketch.Drawn drawn) {
        var parts = new ArrayList<Node>();
        parts.add(Controls.plain(words.get("sketch.stands"), "title-panel"));
        for (var said : words.standsOn(look, drawn)) parts.add(words.sentence(said, "text-small"));
        var edit = Controls.button(frame.texts().bind("sketch.change"), Feather.EDIT_2, change, "small");
        edit.setId("sketch-change");
        parts.add(Controls.line(
                12, Controls.plain(words.get("sketch.coefficients"), "title-panel"), Controls.space(), edit));
        parts.add(words.sentence(measured(look.assumptions()), "text-small", "text-warn"));
        parts.add(table(look.assumptions()));
        getChildren().setAll(parts);
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
