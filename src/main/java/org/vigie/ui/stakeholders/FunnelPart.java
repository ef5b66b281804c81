// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import org.vigie.ui.kit.Controls;

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
            var tabs = new TabPane(
                    Controls.tab(around.texts().bind("stakeholders.spot.title"), spot),
                    Controls.tab(around.texts().bind("stakeholders.objections"), objections));
            tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
            getChildren().add(Controls.columns(spots, tabs));
        } else getChildren().add(Controls.columns(spots, spot, objections));
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
