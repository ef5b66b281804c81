// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A sentiment as a bar to the left (negative) or to the right (positive) of a tick in the middle.
public final class SentimentBar extends Region {
    private final Region fill = new Region();
    private final Region tick = new Region();
    private double score;

    public SentimentBar() {
        getStyleClass().add("sentiment-bar");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        fill.getStyleClass().add("fill");
        tick.getStyleClass().add("tick");
        fill.setManaged(false);
        tick.setManaged(false);
        getChildren().addAll(fill, tick);
    }

    /// @param now from −1 to +1
    /// @param words the same for screen readers ("sentiment −0.81")
    public void show(double now, String words) {
        score = Math.clamp(now, -1, 1);
        fill.getStyleClass().setAll("fill", score < 0 ? "neg" : "pos");
        setAccessibleText(words);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double middle = getWidth() / 2;
        double length = Math.abs(score) * middle;
        fill.resizeRelocate(score < 0 ? middle - length : middle, 0, length, getHeight());
        tick.resizeRelocate(middle - 1, 0, 2, getHeight());
    }
}
