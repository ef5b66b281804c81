// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import javafx.scene.control.Label;

/// Words beside a place on a chart, on whichever side has room for them. They are in nobody's way.
public final class ChartTip extends Label {
    private static final double GAP = 8;
    private static final double MOST_WIDTH = 420;

    /// @param style class that colours it
    public ChartTip(String id, String style) {
        setId(id);
        getStyleClass().add(style);
        setWrapText(true);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    /// Shows these words.
    ///
    /// @param x of the place
    /// @param top of the chart's area
    /// @param within width of the chart
    /// @param scale of the text
    public void say(String words, double x, double top, double within, double scale) {
        setVisible(true);
        setText(words);
        setMaxWidth(Math.max(1, Math.min(MOST_WIDTH * scale, within - 2 * GAP)));
        applyCss();
        autosize();
        boolean room = x + GAP + getWidth() < within;
        relocate(room ? x + GAP : Math.max(GAP, x - GAP - getWidth()), top + GAP);
        toFront();
    }
}
