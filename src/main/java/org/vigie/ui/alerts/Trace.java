// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.Placement;
import org.vigie.ui.kit.Controls;

/// Where the pin of the chosen alert stood before, with the time of each, and the way it went.
final class Trace extends Pane {
    private static final double RADIUS = 15;
    private static final double HEAD = 6;

    private final Around around;
    private List<Placement> places = List.of();
    private List<Point2D> drawn = List.of();

    Trace(Around around) {
        this.around = around;
        setMouseTransparent(true);
        getStyleClass().add("trace");
    }

    /// The places of this alert; each stay in one cell counts once.
    void of(Optional<Alert> alert) {
        var stays = new ArrayList<Placement>();
        for (var place : alert.map(Alert::places).orElse(List.of()))
            if (stays.isEmpty() || !stays.getLast().cell().equals(place.cell())) stays.add(place);
        places = List.copyOf(stays);
    }

    void draw(MatrixGrid grid) {
        var points = places.stream().map(place -> grid.centre(place.cell())).toList();
        if (points.equals(drawn)) return;
        drawn = points;
        getChildren().clear();
        double radius = RADIUS * around.scale();
        for (int i = 0; i + 1 < places.size(); i++) {
            var from = grid.centre(places.get(i).cell());
            arrow(from, grid.centre(places.get(i + 1).cell()), radius);
            var ghost = new Circle(from.getX(), from.getY(), radius);
            ghost.getStyleClass().add("ghost");
            var time = Controls.plain(around.formats().time(places.get(i).at()), "text-meta", "ghost-time");
            ghost.setManaged(false);
            time.setManaged(false);
            getChildren().addAll(ghost, time);
            time.applyCss();
            time.resizeRelocate(
                    from.getX() - time.prefWidth(-1) / 2,
                    from.getY() - radius - time.prefHeight(-1),
                    time.prefWidth(-1),
                    time.prefHeight(-1));
        }
    }

    private void arrow(Point2D from, Point2D to, double radius) {
        var way = to.subtract(from);
        if (way.magnitude() < 2 * radius) return;
        var step = way.normalize();
        var start = from.add(step.multiply(radius));
        var end = to.subtract(step.multiply(radius + 4));
        var line = new Line(start.getX(), start.getY(), end.getX(), end.getY());
        var across = new Point2D(-step.getY(), step.getX()).multiply(HEAD);
        var back = end.subtract(step.multiply(HEAD));
        var head = new Polyline(
                back.getX() + across.getX(),
                back.getY() + across.getY(),
                end.getX(),
                end.getY(),
                back.getX() - across.getX(),
                back.getY() - across.getY());
        line.getStyleClass().add("way");
        head.getStyleClass().add("way-head");
        line.setManaged(false);
        head.setManaged(false);
        getChildren().addAll(line, head);
    }
}
