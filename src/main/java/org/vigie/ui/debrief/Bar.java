// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.debrief;

import java.util.OptionalDouble;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A share of 100 as a bar; the figure stands beside it.
final class Bar extends Pane {
    private final Region filled = new Region();
    private final double share;

    Bar(OptionalDouble points) {
        share = points.orElse(0) / 100;
        getStyleClass().add("debrief-bar");
        filled.getStyleClass().add("debrief-bar-filled");
        getChildren().add(filled);
    }

    @Override
    protected void layoutChildren() {
        filled.resizeRelocate(0, 0, getWidth() * share, getHeight());
    }
}
