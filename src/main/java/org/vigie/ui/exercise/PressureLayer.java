// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.vigie.core.scenario.DryRun.Pressure;
import org.vigie.ui.kit.Controls;

/// The pressure on the players: solid up to now, dashed after it, over the zone that is aimed at.
final class PressureLayer extends Pane {
    private final Around around;
    private Rectangle pastClip = new Rectangle();
    private Rectangle areaClip = new Rectangle();
    private Rectangle comingClip = new Rectangle();

    PressureLayer(Around around) {
        this.around = around;
        setMouseTransparent(true);
        getStyleClass().add("pressure");
    }

    /// @param height of the curve, in pixels; its foot is the foot of this layer
    void draw(Chart chart, TimeScale scale, double height) {
        getChildren().clear();
        double peak =
                chart.curve().stream().mapToDouble(Pressure::perMinute).max().orElse(0);
        double top = Math.max(10, Math.ceil(peak / 5) * 5);
        double right = scale.left() + scale.width();
        var zone = new Rectangle(
                scale.left(),
                y(Chart.AIMED_TO, top, height),
                scale.width(),
                y(Chart.AIMED_FROM, top, height) - y(Chart.AIMED_TO, top, height));
        zone.getStyleClass().add("pressure-zone");
        getChildren().add(zone);
        var coming = new Polyline();
        var past = new Polyline();
        var area = new Polygon(scale.left(), height);
        for (var point : chart.curve()) {
            double x = scale.x(point.at());
            double y = y(point.perMinute(), top, height);
            past.getPoints().addAll(x, y);
            coming.getPoints().addAll(x, y);
            area.getPoints().addAll(x, y);
        }
        if (!chart.curve().isEmpty())
            area.getPoints()
                    .addAll(
                            scale.x(chart.curve().getLast().at()),
                            height,
                            scale.x(chart.curve().getFirst().at()),
                            height);
        past.getStyleClass().add("pressure-past");
        coming.getStyleClass().add("pressure-coming");
        area.getStyleClass().add("pressure-area");
        // a clip belongs to one shape, and the shapes are new
        pastClip = new Rectangle();
        areaClip = new Rectangle();
        comingClip = new Rectangle();
        past.setClip(pastClip);
        coming.setClip(comingClip);
        area.setClip(areaClip);
        for (var clip : new Rectangle[] {pastClip, areaClip, comingClip}) {
            clip.setY(-4);
            clip.setHeight(height + 8);
        }
        var words = Controls.plain(
                around.texts()
                        .get(
                                "exercise.pressure.aimed",
                                around.formats().decimal(Chart.AIMED_FROM, 0),
                                around.formats().decimal(Chart.AIMED_TO, 0)),
                "text-ok",
                "text-small");
        getChildren().addAll(area, past, coming, words);
        for (double mark : new double[] {0, top / 2, top}) {
            var label = Controls.plain(around.formats().decimal(mark, mark % 1 == 0 ? 0 : 1), "text-meta");
            getChildren().add(label);
            label.applyCss();
            label.autosize();
            label.relocate(scale.left() - label.getWidth() - 8, y(mark, top, height) - label.getHeight() / 2);
        }
        words.applyCss();
        words.autosize();
        words.relocate(
                right - words.getWidth() - 6,
                (y(Chart.AIMED_FROM, top, height) + y(Chart.AIMED_TO, top, height) - words.getHeight()) / 2);
    }

    /// The past ends here.
    void now(TimeScale scale, double x) {
        double right = scale.left() + scale.width();
        double edge = Math.clamp(x, scale.left(), right);
        pastClip.setX(scale.left());
        pastClip.setWidth(edge - scale.left());
        areaClip.setX(scale.left());
        areaClip.setWidth(edge - scale.left());
        comingClip.setX(edge);
        comingClip.setWidth(right - edge);
    }

    private static double y(double perMinute, double top, double height) {
        return height * (1 - perMinute / top);
    }
}
