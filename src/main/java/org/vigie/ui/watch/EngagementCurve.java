// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.EngagementReading;

/// How the reactions to one mention grew, reading by reading. From zero, so that a small rise looks small.
final class EngagementCurve extends Region {
    private static final double MARGIN = 4;

    private final Polygon area = new Polygon();
    private final Polyline line = new Polyline();
    private final Circle last = new Circle(3);
    private List<EngagementReading> readings = List.of();

    EngagementCurve() {
        getStyleClass().add("engagement-curve");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        area.getStyleClass().add("area");
        line.getStyleClass().add("line");
        last.getStyleClass().add("last");
        for (var part : List.of(area, line, last)) part.setManaged(false);
        getChildren().addAll(area, line, last);
    }

    void show(List<EngagementReading> now) {
        readings = now;
        requestLayout();
    }

    /// Replies, shares and likes together; what is unknown counts for nothing.
    static long reactions(Engagement counted) {
        return Math.max(0, counted.replies()) + Math.max(0, counted.shares()) + Math.max(0, counted.likes());
    }

    @Override
    protected void layoutChildren() {
        area.getPoints().clear();
        line.getPoints().clear();
        last.setVisible(readings.size() > 1);
        if (readings.size() < 2) return;
        long start = readings.getFirst().at().toEpochMilli();
        long span = Math.max(1, readings.getLast().at().toEpochMilli() - start);
        long most = Math.max(
                1,
                readings.stream()
                        .mapToLong(r -> reactions(r.engagement()))
                        .max()
                        .orElse(1));
        double width = getWidth() - 2 * MARGIN;
        double height = getHeight() - 2 * MARGIN;
        for (var reading : readings) {
            double x = MARGIN + width * (reading.at().toEpochMilli() - start) / span;
            double y = MARGIN + height * (1 - (double) reactions(reading.engagement()) / most);
            line.getPoints().addAll(x, y);
            last.setCenterX(x);
            last.setCenterY(y);
        }
        area.getPoints().addAll(line.getPoints());
        area.getPoints().addAll(MARGIN + width, MARGIN + height, MARGIN, MARGIN + height);
    }
}
