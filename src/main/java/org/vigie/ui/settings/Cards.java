// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.vigie.ui.kit.Panel;

/// Panels two by two, as tall as their content, scrolling where the window is small.
final class Cards {
    private static final double HALF = 50;

    private Cards() {}

    static ScrollPane of(Panel... panels) {
        var grid = new GridPane(12, 12);
        for (int column = 0; column < 2; column++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(HALF);
            half.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(half);
        }
        for (int at = 0; at < panels.length; at++) {
            panels[at].setMinHeight(Region.USE_PREF_SIZE);
            GridPane.setFillHeight(panels[at], true);
            grid.add(panels[at], at % 2, at / 2);
        }
        return Forms.scrolling(grid);
    }
}
