// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.advice.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;

/// The charts of the scenarios on one scale, side by side where there is room, and what their signs mean.
final class ChartsPane extends VBox {
    /// Pixels, at the usual size of text, that four charts in a row need.
    static final double WIDE = 880;

    private final Frame frame;
    private final SketchTexts words;
    private final GridPane grid = new GridPane(16, 2);
    private final List<List<Node>> cards = new ArrayList<>();
    private int columns;

    ChartsPane(Frame frame) {
        super(8);
        this.frame = frame;
        this.words = new SketchTexts(frame);
        setId("sketch-charts");
        widthProperty().subscribe(_ -> spread());
    }

    void show(List<SketchPlot> plots) {
        cards.clear();
        for (var plot : plots) cards.add(card(plot));
        columns = 0;
        spread();
        var parts = new ArrayList<Node>(List.of(grid, legend()));
        if (plots.stream().anyMatch(SketchPlot::isCut)) parts.add(words.sentence(words.get("sketch.cut"), "text-meta"));
        getChildren().setAll(parts);
    }

    /// How much larger than usual the text is.
    static double scale(Frame frame) {
        return frame.preferences().get().textPercent() / 100.0;
    }

    private void spread() {
        int now = getWidth() >= WIDE * scale(frame) ? Math.max(2, cards.size()) : 2;
        if (now == columns) return;
        columns = now;
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        for (int i = 0; i < now; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / now);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < cards.size(); i++) {
            var card = cards.get(i);
            for (int part = 0; part < card.size(); part++)
                grid.add(card.get(part), i % now, i / now * card.size() + part);
        }
    }

    /// Title, what the scenario changes, chart: each in a row of its own, so that the charts stand level.
    private List<Node> card(SketchPlot plot) {
        var scenario = plot.curve().scenario();
        var sign = new Region();
        sign.getStyleClass().addAll("sketch-sign", scenario.name().toLowerCase(Locale.ROOT));
        var acts = words.sentence(words.acts(plot.look().assumptions(), scenario), "text-meta");
        GridPane.setValignment(acts, VPos.TOP);
        var chart = new SketchChart(plot, frame.formats(), scale(frame), words.spoken(plot.curve()));
        GridPane.setVgrow(chart, Priority.ALWAYS);
        return List.of(Controls.line(8, sign, Controls.plain(words.scenario(scenario), "strong")), acts, chart);
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
