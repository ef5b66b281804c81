// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.vigie.ui.kit.Controls;

/// One addend of a sum: its name, a bar, and its signed value.
final class MeterLine extends HBox {
    private static final List<String> TONES = List.of("accent", "neg", "pos");

    private final Label label = Controls.plain("", "text-small", "text-muted", "meter-name");
    private final Label value = Controls.whole(Controls.plain("", "text-small", "strong", "meter-value"));
    private final HBox track;
    private final Region fill = new Region();
    private double share;

    MeterLine() {
        super(8);
        getStyleClass().add("meter-line");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        label.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        fill.getStyleClass().add("fill");
        fill.setManaged(false);
        track = new HBox(fill);
        track.getStyleClass().add("meter");
        getChildren().addAll(label, track, value);
    }

    /// @param part of the bar, from 0 to 1
    /// @param tone "accent", "neg" or "pos"
    record Sum(String name, double part, String value, String tone) {}

    void show(Sum sum) {
        share = Math.clamp(sum.part(), 0, 1);
        label.setText(sum.name());
        value.setText(sum.value());
        Controls.restyle(track, TONES, List.of(sum.tone()));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        fill.resizeRelocate(0, 0, track.getWidth() * share, track.getHeight());
    }
}
