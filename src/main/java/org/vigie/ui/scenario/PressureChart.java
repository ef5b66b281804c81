// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.vigie.core.scenario.DryRun;
import org.vigie.core.scenario.DryRun.Pressure;
import org.vigie.ui.kit.Controls;

/// The pressure on players of both postures over the time of the game, in solicitations a minute.
final class PressureChart extends Pane {
    private static final double LEFT = 48;
    private static final double RIGHT = 20;
    private static final double TOP = 12;
    private static final double BOTTOM = 28;
    private static final double TICK = 90;

    private Optional<Runs> runs = Optional.empty();
    private Optional<Drawn> drawn = Optional.empty();

    private record Drawn(double width, double height, Optional<Runs> runs) {}

    PressureChart() {
        getStyleClass().add("pressure");
        setId("pressure-chart");
        setMinHeight(160);
        setPrefHeight(300);
        widthProperty().subscribe(_ -> requestLayout());
    }

    void show(Optional<Runs> now) {
        runs = now;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        // what changes while it is laid out is laid out again
        var wanted = Optional.of(new Drawn(getWidth(), getHeight(), runs));
        if (wanted.equals(drawn)) return;
        drawn = wanted;
        getChildren().clear();
        runs.ifPresent(this::draw);
    }

    private void draw(Runs both) {
        double most = Math.max(
                1,
                Math.max(
                        both.responsive().peak().perMinute(),
                        both.silent().peak().perMinute()));
        double step = most > 40 ? 20 : most > 16 ? 8 : most > 8 ? 4 : most > 4 ? 2 : 1;
        double top = Math.ceil(most / step) * step;
        var end = last(both.responsive()).compareTo(last(both.silent())) > 0
                ? last(both.responsive())
                : last(both.silent());
        for (double value = 0; value <= top; value += step) level(value, top);
        moments(end);
        line(both.silent(), end, top, "silent");
        line(both.responsive(), end, top, "responsive");
    }

    private static Duration last(DryRun run) {
        return run.curve().isEmpty()
                ? Duration.ofMinutes(1)
                : run.curve().getLast().at();
    }

    private void level(double value, double top) {
        double y = y(value, top);
        var line = new Line(LEFT, y, getWidth() - RIGHT, y);
        line.getStyleClass().add("pressure-grid");
        var label = Controls.plain(String.valueOf(Math.round(value)), "text-meta");
        getChildren().addAll(line, label);
        label.applyCss();
        label.autosize();
        label.relocate(LEFT - label.getWidth() - 8, y - label.getHeight() / 2);
    }

    private void moments(Duration end) {
        long step = 5;
        for (long each : new long[] {5, 10, 15, 30, 60, 120, 240, 720, 1440}) {
            step = each;
            if (x(Duration.ofMinutes(each), end) - LEFT >= TICK) break;
        }
        for (long at = 0; at <= end.toMinutes(); at += step) {
            var label = Controls.plain(HTime.of(Duration.ofMinutes(at)), "text-meta");
            getChildren().add(label);
            label.applyCss();
            label.autosize();
            double x = x(Duration.ofMinutes(at), end) - label.getWidth() / 2;
            label.relocate(Math.min(x, getWidth() - label.getWidth() - 2), getHeight() - BOTTOM + 8);
        }
    }

    private void line(DryRun run, Duration end, double top, String style) {
        var line = new Polyline();
        line.getStyleClass().addAll("pressure-line", style);
        line.getPoints()
                .setAll(run.curve().stream()
                        .flatMap(point -> List.of(x(point.at(), end), y(point, top)).stream())
                        .toList());
        getChildren().add(line);
    }

    private double x(Duration at, Duration end) {
        double share = (double) at.toSeconds() / Math.max(1, end.toSeconds());
        return LEFT + share * Math.max(1, getWidth() - LEFT - RIGHT);
    }

    private double y(Pressure point, double top) {
        return y(point.perMinute(), top);
    }

    private double y(double value, double top) {
        return getHeight() - BOTTOM - value / top * Math.max(1, getHeight() - TOP - BOTTOM);
    }
}
