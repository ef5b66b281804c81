// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.vigie.core.scenario.Phase;
import org.vigie.ui.kit.Controls;

/// The hours above a timeline, and where its phases begin.
final class TimelineScale extends Pane {
    /// Room that an hour takes at least.
    private static final double TICK = 78;

    private static final long[] STEPS = {5, 10, 15, 30, 60, 120, 240, 720, 1440, 2880, 10_080};

    private Shown drawn = new Shown(0, 0, 0, 0, Duration.ZERO, List.of(), 1);

    /// What is drawn: nothing is drawn anew that would look the same.
    ///
    /// @param top where the lines begin
    /// @param height of the lines
    /// @param size of the text, 1 at 100 %
    record Shown(
            double width, double top, double height, double gutter, Duration end, List<Phase> phases, double size) {}

    TimelineScale() {
        setMouseTransparent(true);
    }

    void draw(Shown wanted, ToDoubleFunction<Duration> x) {
        // what changes while it is laid out is laid out again
        if (wanted.equals(drawn)) return;
        drawn = wanted;
        getChildren().clear();
        long minutes = Math.max(1, wanted.end().toMinutes());
        double perMinute = x.applyAsDouble(Duration.ofMinutes(1)) - x.applyAsDouble(Duration.ZERO);
        long step = STEPS[0];
        for (long each : STEPS) {
            step = each;
            if (each * perMinute >= TICK * wanted.size()) break;
        }
        for (long at = 0; at <= minutes; at += step)
            tick(x.applyAsDouble(Duration.ofMinutes(at)), HTime.of(Duration.ofMinutes(at)));
        for (var phase : wanted.phases())
            if (!phase.from().isZero()) line("timeline-phase", x.applyAsDouble(phase.from()) - 1, 2);
    }

    private void tick(double x, String text) {
        line("timeline-line", x, 1);
        var label = Controls.plain(text, "text-meta");
        getChildren().add(label);
        label.applyCss();
        label.autosize();
        label.relocate(Math.min(x - label.getWidth() / 2, drawn.width() - label.getWidth() - 4), 5 * drawn.size());
    }

    private void line(String style, double x, double width) {
        var line = new Region();
        line.getStyleClass().add(style);
        line.setManaged(false);
        line.resizeRelocate(x, drawn.top(), width, drawn.height());
        getChildren().add(line);
    }
}
