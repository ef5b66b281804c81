// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Slider;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.vigie.core.cell.Playback.Mark;
import org.vigie.ui.kit.Frame;

/// The span of a replay as a line to be dragged along, with a tick for everything that stands out.
final class TimeLine extends StackPane {
    private static final double WHOLE = 1;
    /// One step of the arrow keys is a hundredth of the span.
    private static final double STEP = 0.01;
    private static final double TICK = 3;
    /// Half the width of the slider's thumb: the line ends there, not at its border.
    private static final double EDGE = 8;

    private final ReplayViewModel model;
    private final Slider slider = new Slider(0, WHOLE, 0);
    private final Pane marks = new Pane();
    private final List<Tick> ticks = new ArrayList<>();
    private boolean following;

    private record Tick(Mark mark, Region sign) {}

    TimeLine(Frame frame, ReplayViewModel model) {
        this.model = model;
        getStyleClass().add("replay-line");
        setMinWidth(80);
        slider.setId("replay-slider");
        slider.setBlockIncrement(STEP);
        slider.accessibleTextProperty().bind(frame.texts().bind("replay.slider"));
        marks.setMouseTransparent(true);
        marks.getStyleClass().add("replay-marks");
        for (var mark : model.marks()) {
            var sign = new Region();
            sign.getStyleClass().addAll("replay-mark", mark.kind().name().toLowerCase(Locale.ROOT));
            // the pane around them would give each its own size, which is none
            sign.setManaged(false);
            ticks.add(new Tick(mark, sign));
            marks.getChildren().add(sign);
        }
        getChildren().addAll(marks, slider);
        // at once too: else the line would be taken to its start
        model.nowProperty().subscribe(_ -> follow());
        slider.valueProperty().subscribe(_ -> taken());
        slider.valueChangingProperty().subscribe(_ -> taken());
    }

    /// The thumb stays where a person holds it.
    private void follow() {
        if (slider.isValueChanging()) return;
        following = true;
        slider.setValue(model.place(model.nowProperty().get()));
        following = false;
    }

    private void taken() {
        if (following || slider.isValueChanging()) return;
        double now = model.place(model.nowProperty().get());
        if (Math.abs(now - slider.getValue()) > STEP / 1_000) model.seek(model.at(slider.getValue()));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width = marks.getWidth() - 2 * EDGE;
        double height = marks.getHeight();
        for (var tick : ticks)
            tick.sign().resizeRelocate(EDGE + width * model.place(tick.mark().at()) - TICK / 2, 0, TICK, height);
    }
}
