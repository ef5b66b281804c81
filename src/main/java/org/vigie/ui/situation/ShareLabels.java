// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.vigie.ui.kit.Controls;

/// The words in the strip of the negative share: what it is, and what is foretold for the last hour.
final class ShareLabels {
    private static final double EDGE = 4;

    private final Around around;
    private final CoursePlot plot;

    ShareLabels(Around around, CoursePlot plot) {
        this.around = around;
        this.plot = plot;
    }

    /// Writes them over the strip, where it is drawn.
    void show(Course course, Pane over) {
        var area = plot.shareArea();
        if (area.isEmpty()) return;
        var words = new CourseWords(around.texts(), around.formats());
        var last = course.knownNegative().orElseThrow().hours().getLast();
        var title = label(around.texts().get("situation.course.share"), "course-share");
        var middle = label(
                around.texts().get("situation.forecast.middle", around.formats().percent(last.middle())),
                "course-median");
        var interval = label(words.shareInterval(last), "course-share");
        var labels = new ArrayList<>(List.of(title, middle, interval));
        over.getChildren().addAll(labels);
        for (var label : labels) {
            label.applyCss();
            label.autosize();
        }
        double top = area.get().getMinY() - title.getHeight() / 2;
        double right = area.get().getMaxX() - EDGE;
        title.relocate(area.get().getMinX() + EDGE, top);
        interval.relocate(right - interval.getWidth(), top);
        double line = plot.shareY(last.middle());
        double below = area.get().getMaxY() - middle.getHeight();
        middle.relocate(
                right - middle.getWidth(),
                Math.clamp(line - middle.getHeight() - 2, Math.min(below, top + interval.getHeight()), below));
    }

    private static Label label(String text, String style) {
        var label = Controls.plain(text, style);
        label.setMouseTransparent(true);
        return label;
    }
}
