// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.vigie.ui.kit.Controls;

/// One addend of a sum: its name, a bar, and its signed value.
final class MeterLine extends HBox {
    private final double share;
    private final HBox track;
    private final Region fill = new Region();

    /// @param share of the bar, from 0 to 1
    /// @param tone "accent", "neg" or "pos"
    MeterLine(String name, double share, String value, String tone) {
        super(8);
        this.share = Math.clamp(share, 0, 1);
        getStyleClass().add("meter-line");
        Label label = Controls.plain(name, "text-small", "text-muted", "meter-name");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        label.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        fill.getStyleClass().add("fill");
        fill.setManaged(false);
        track = new HBox(fill);
        track.getStyleClass().addAll("meter", tone);
        getChildren()
                .addAll(label, track, Controls.whole(Controls.plain(value, "text-small", "strong", "meter-value")));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        fill.resizeRelocate(0, 0, track.getWidth() * share, track.getHeight());
    }
}
