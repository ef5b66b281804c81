// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;

/// A small curve beside a figure: how it came to be what it is. Style classes "neg", "bad", "warn" and "plain" give it
/// another colour than the accent.
public final class Sparkline extends Region {
    private static final double MARGIN = 4;

    private final Polygon area = new Polygon();
    private final Polyline curve = new Polyline();
    private final Line threshold = new Line();
    private final Circle last = new Circle(3);
    private double[] values = {};
    private OptionalDouble limit = OptionalDouble.empty();

    public Sparkline() {
        getStyleClass().add("sparkline");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        area.getStyleClass().add("area");
        curve.getStyleClass().add("line");
        threshold.getStyleClass().add("threshold");
        last.getStyleClass().add("last");
        var parts = List.of(area, threshold, curve, last);
        for (var part : parts) part.setManaged(false);
        getChildren().addAll(parts);
    }

    /// Shows these values, oldest first, from zero upwards.
    ///
    /// @param limit drawn as a dashed line across; in the unit of the values
    public void show(double[] now, OptionalDouble limit) {
        this.values = now.clone();
        this.limit = limit;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        area.getPoints().clear();
        curve.getPoints().clear();
        boolean drawn = values.length > 1;
        last.setVisible(drawn);
        threshold.setVisible(drawn && limit.isPresent());
        if (!drawn) return;
        double most = Math.max(Arrays.stream(values).max().orElse(0), limit.orElse(0));
        for (int i = 0; i < values.length; i++) curve.getPoints().addAll(x(i), y(values[i], most));
        last.setCenterX(x(values.length - 1));
        last.setCenterY(y(values[values.length - 1], most));
        area.getPoints().addAll(curve.getPoints());
        area.getPoints().addAll(x(values.length - 1), y(0, most), x(0), y(0, most));
        limit.ifPresent(at -> {
            threshold.setStartX(x(0));
            threshold.setEndX(x(values.length - 1));
            threshold.setStartY(y(at, most));
            threshold.setEndY(y(at, most));
        });
    }

    private double x(int index) {
        return MARGIN + (getWidth() - 2 * MARGIN) * index / (values.length - 1);
    }

    private double y(double value, double most) {
        double share = most > 0 ? value / most : 0;
        return MARGIN + (getHeight() - 2 * MARGIN) * (1 - share);
    }
}
