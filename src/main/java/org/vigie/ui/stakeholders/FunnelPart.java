// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The funnel. Wide, the steps, what stands there and the objections are side by side; narrow, the latter two are tabs.
final class FunnelPart extends StackPane {
    /// Narrower pages than this have tabs (a window of 1600 px less the rail, at 100 % text).
    private static final double WIDE = 1468;

    private final Around around;
    private final SpotForms forms;
    private final SpotsPane spots;
    private final SpotPane spot;
    private final ObjectionsPane objections;
    private boolean narrow;
    private boolean laidOut;

    FunnelPart(Around around) {
        this.around = around;
        forms = new SpotForms(around);
        spots = new SpotsPane(around, forms::put, forms::takeOff);
        spot = new SpotPane(around, forms);
        objections = new ObjectionsPane(around);
    }

    @Override
    protected void layoutChildren() {
        boolean isNarrow = getWidth() / (around.frame().preferences().get().textPercent() / 100.0) < WIDE;
        if (isNarrow != narrow || !laidOut) {
            narrow = isNarrow;
            laidOut = true;
            arrange();
        }
        super.layoutChildren();
    }

    private void arrange() {
        getChildren().clear();
        if (narrow) {
            var tabs = new TabPane(tab("stakeholders.spot.title", spot), tab("stakeholders.objections", objections));
            tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
            getChildren().add(columns(spots, tabs));
        } else getChildren().add(columns(spots, spot, objections));
    }

    private Tab tab(String key, Node content) {
        var tab = new Tab();
        tab.textProperty().bind(around.texts().bind(key));
        tab.setContent(content);
        return tab;
    }

    private static HBox columns(Region... panes) {
        var row = new HBox(12, panes);
        for (var pane : panes) {
            HBox.setHgrow(pane, Priority.ALWAYS);
            pane.setMinWidth(0);
            pane.setPrefWidth(0);
            pane.setMaxWidth(Double.MAX_VALUE);
        }
        return row;
    }

    SpotsPane spots() {
        return spots;
    }

    SpotForms forms() {
        return forms;
    }

    ObjectionsPane objections() {
        return objections;
    }
}
