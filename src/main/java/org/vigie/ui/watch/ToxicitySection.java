// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.vigie.core.mention.Search.Facet;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Tip;
import org.vigie.ui.watch.FacetsViewModel.Range;
import org.vigie.ui.watch.FacetsViewModel.Value;

/// How toxic mentions are, as a histogram by tenths, and the stretch of it that is shown.
final class ToxicitySection extends VBox {
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");

    private final Around around;
    private final Label shown = Controls.whole(Controls.plain("", "text-small"));
    private final HBox bars = new HBox(2);
    private final List<Region> heights = new ArrayList<>();
    private final RangeSlider slider;

    ToxicitySection(Around around) {
        this.around = around;
        getStyleClass().addAll("facet-section", "toxicity-section");
        setId("facet-toxicity");
        var name = Controls.label(around.texts().bind("watch.facet.TOXICITY"), "strong", "text-small", "text-muted");
        var header = Controls.line(8, name, Controls.space(), shown);
        header.getStyleClass().add("toxicity-header");
        Tip.on(header, around.texts().bind("watch.toxicity.limits"));
        for (int i = 0; i < Range.TENTHS; i++) bars.getChildren().add(column());
        bars.getStyleClass().add("histogram");
        slider = new RangeSlider(around, facets()::toxicity);
        getChildren().addAll(header, bars, slider);
        facets().values(Facet.TOXICITY).addListener((ListChangeListener<Value>) _ -> show());
        bars.heightProperty().subscribe(_ -> show());
        facets().tickedProperty().subscribe(this::show);
        around.texts().follow(this, this::show);
    }

    private FacetsViewModel facets() {
        return around.watch().facets();
    }

    private Region column() {
        var height = new Region();
        height.getStyleClass().add("bar");
        heights.add(height);
        var column = new StackPane(height);
        column.getStyleClass().add("column");
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private void show() {
        var range = facets().toxicity();
        var values = facets().values(Facet.TOXICITY);
        double full = bars.getHeight() > 0 ? bars.getHeight() : bars.prefHeight(-1);
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            var bar = heights.get(i);
            // the few that are toxic are what one looks for: a root keeps them in sight
            double share = Math.sqrt(value.share());
            bar.setMaxHeight(value.mentions() == 0 ? 0 : Math.max(2, full * share));
            bar.pseudoClassStateChanged(OUTSIDE, !range.has(i));
            bar.setAccessibleText(around.texts()
                    .get(
                            "watch.toxicity.bar",
                            tenth(i),
                            tenth(i + 1),
                            around.formats().number(value.mentions()),
                            value.mentions()));
        }
        slider.show(range);
        shown.setText(
                range.equals(Range.WHOLE)
                        ? around.texts().get("watch.toxicity.all")
                        : around.texts().get("watch.toxicity.range", tenth(range.from()), tenth(range.to())));
    }

    private String tenth(int tenths) {
        return around.formats().decimal(tenths / (double) Range.TENTHS, 1);
    }
}
