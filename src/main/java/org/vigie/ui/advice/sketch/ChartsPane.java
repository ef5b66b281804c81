// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.advice.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vigie.core.propagation.Assumptions;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;

/// The charts of the scenarios on one scale, side by side where there is room, and what their signs mean.
final class ChartsPane extends VBox {
    /// In heights of the text: four charts in a row need so much.
    private static final double WIDE = 68;
    private static final double TEXT = 13;

    private final Frame frame;
    private final SketchTexts words;
    private final GridPane grid = new GridPane(16, 12);
    private int columns;

    ChartsPane(Frame frame) {
        super(8);
        this.frame = frame;
        this.words = new SketchTexts(frame);
        setId("sketch-charts");
        widthProperty().subscribe(_ -> spread());
    }

    void show(List<SketchPlot> plots) {
        var cards = new ArrayList<Node>();
        for (var plot : plots) cards.add(card(plot));
        grid.getChildren().setAll(cards);
        columns = 0;
        spread();
        var parts = new ArrayList<Node>(List.of(grid, legend()));
        if (plots.stream().anyMatch(SketchPlot::isCut)) parts.add(words.sentence(words.get("sketch.cut"), "text-meta"));
        getChildren().setAll(parts);
    }

    private double scale() {
        return frame.preferences().get().textPercent() / 100.0;
    }

    private void spread() {
        int now = getWidth() >= WIDE * TEXT * scale() ? grid.getChildren().size() : 2;
        if (now == columns || grid.getChildren().isEmpty()) return;
        columns = now;
        grid.getColumnConstraints().clear();
        for (int i = 0; i < now; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / now);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < grid.getChildren().size(); i++)
            GridPane.setConstraints(grid.getChildren().get(i), i % now, i / now);
    }

    private Node card(SketchPlot plot) {
        var scenario = plot.curve().scenario();
        var sign = new Region();
        sign.getStyleClass().addAll("sketch-sign", scenario.name().toLowerCase(Locale.ROOT));
        var chart = new SketchChart(plot, frame.formats(), scale(), words.spoken(plot.curve()));
        Assumptions by = plot.look().assumptions();
        return new VBox(
                2,
                Controls.line(8, sign, Controls.plain(words.scenario(scenario), "strong")),
                words.sentence(words.acts(by, scenario), "text-meta"),
                chart);
    }

    private Node legend() {
        var legend = new FlowPane(16, 4);
        legend.setId("sketch-legend");
        for (var sign : List.of("came", "half", "most", "reference"))
            legend.getChildren().add(entry(sign));
        legend.getChildren().add(Controls.plain(words.get("sketch.legend.unit"), "text-meta"));
        return legend;
    }

    private Node entry(String sign) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("sketch-sign", sign);
        return Controls.line(6, swatch, Controls.plain(words.get("sketch.legend." + sign), "text-meta"));
    }
}
