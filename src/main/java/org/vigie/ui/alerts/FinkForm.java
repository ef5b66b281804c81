// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.core.crisis.FinkRule;
import org.vigie.ui.kit.Controls;

/// Fink's barometer: five questions on impact from 1 to 10, a probability, and the zone they come to. It records
/// nothing by itself; the level is retained with a reason like any other.
final class FinkForm extends VBox {
    private final Around around;
    private final List<Slider> answers = new ArrayList<>();
    private final Slider probability = slider(0, 100, 50);
    private final HBox result = new HBox(8);

    FinkForm(Around around) {
        super(8);
        this.around = around;
        setId("fink");
        getStyleClass().add("fink");
        var grid = new GridPane(12, 4);
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(wide, new ColumnConstraints(), new ColumnConstraints());
        int row = 0;
        for (var question : FinkRule.Question.values()) {
            var slider = slider(1, 10, 5);
            slider.setId("fink-" + question.name());
            answers.add(slider);
            line(grid, row++, "alerts.fink." + question.name(), slider, "");
        }
        probability.setId("fink-probability");
        line(grid, row, "alerts.fink.probability", probability, " %");
        result.setAlignment(Pos.CENTER_LEFT);
        var source = Controls.label(around.texts().bind("alerts.fink.source"), "text-meta");
        source.setWrapText(true);
        source.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(Controls.label(around.texts().bind("alerts.fink.title"), "strong"), grid, result, source);
        around.texts().follow(this, this::draw);
        draw();
    }

    private void line(GridPane grid, int row, String key, Slider slider, String unit) {
        var name = Controls.label(around.texts().bind(key), "text-small");
        name.setWrapText(true);
        name.setLabelFor(slider);
        slider.accessibleTextProperty().bind(around.texts().bind(key));
        var value = new Label();
        value.getStyleClass().addAll("strong", "fink-value");
        value.textProperty().bind(slider.valueProperty().map(now -> Math.round(now.doubleValue()) + unit));
        slider.valueProperty().subscribe(_ -> draw());
        grid.addRow(row, name, slider, value);
    }

    private static Slider slider(double least, double most, double first) {
        var slider = new Slider(least, most, first);
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        return slider;
    }

    private void draw() {
        if (answers.size() < FinkRule.Question.values().length) return;
        double impact = FinkRule.impact(answers.stream()
                .map(slider -> (int) Math.round(slider.getValue()))
                .toList());
        double share = Math.round(probability.getValue()) / 100.0;
        var zone = FinkRule.zone(impact, share);
        var words = Controls.plain(around.texts()
                .get(
                        "alerts.fink.result",
                        around.formats().decimal(impact, 1),
                        Math.round(share * 100),
                        around.texts().get("alerts.fink.zone." + zone.name()),
                        around.levels().whole(zone.level())));
        words.setId("fink-result");
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        result.getChildren().setAll(around.levels().glyph(zone.level()), words);
    }
}
