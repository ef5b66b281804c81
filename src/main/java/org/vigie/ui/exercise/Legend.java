// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.vigie.ui.kit.Controls;

/// How injects stand, with how many stand so.
final class Legend extends HBox {
    private static final List<Chart.Look> SHOWN =
            List.of(Chart.Look.PLAYED, Chart.Look.CURRENT, Chart.Look.COMING, Chart.Look.SKIPPED);

    private final Around around;

    Legend(Around around) {
        super(16);
        this.around = around;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("legend");
        around.model().chartProperty().subscribe(this::draw);
        around.texts().follow(this, () -> draw());
    }

    private void draw() {
        getChildren().clear();
        var chart = around.model().chartProperty().get();
        for (var look : SHOWN) {
            long count = chart.count(look) + (look == Chart.Look.COMING ? chart.count(Chart.Look.NEXT) : 0);
            var entry = entry(
                    around.texts()
                            .get(
                                    "exercise.legend." + look.name(),
                                    around.formats().number(count)),
                    look.name().toLowerCase(Locale.ROOT));
            entry.setId("legend-" + look.name());
            getChildren().add(entry);
        }
        getChildren().add(entry(around.texts().get("exercise.legend.window"), "window"));
    }

    private static Label entry(String words, String look) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("legend-swatch", look);
        var label = Controls.plain(words, "text-small", "text-muted");
        label.setGraphic(swatch);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
