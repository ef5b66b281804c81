// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vigie.core.oncall.Shift;
import org.vigie.core.oncall.Shift.Kind;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;

/// A week of the rota, a line for each day from midnight to midnight: who is on call, where nobody is, and where
/// shifts fall on each other. A day on which clocks change is drawn by the hours on the wall.
final class WeekGrid extends VBox {
    private static final int DAYS = 7;
    private static final double DAY_SECONDS = 86_400;
    private static final int[] HOURS = {0, 6, 12, 18};

    private final Frame frame;
    private final OnCallViewModel model;

    WeekGrid(Frame frame, OnCallViewModel model) {
        super(4);
        this.frame = frame;
        this.model = model;
        setId("oncall-week");
        model.rotaProperty().subscribe(_ -> draw());
        model.rosterProperty().subscribe(_ -> draw());
        model.weekProperty().subscribe(_ -> draw());
        frame.texts().follow(this, this::draw);
        draw();
        draw();
    }

    private void draw() {
        getChildren().setAll(row(new Label(), hours()));
        for (int i = 0; i < DAYS; i++) {
            var day = model.weekProperty().get().plusDays(i);
            var name = Controls.plain(
                    DateTimeFormatter.ofPattern("EEE d MMM", frame.texts().locale())
                            .format(day),
                    "text-small");
            var bar = new DayBar(model.day(day));
            getChildren().add(row(name, bar));
        }
    }

    private static HBox row(Label name, Region bar) {
        name.getStyleClass().add("oncall-day");
        HBox.setHgrow(bar, Priority.ALWAYS);
        var row = new HBox(8, name, bar);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Pane hours() {
        var labels = new ArrayList<Label>();
        for (int hour : HOURS) labels.add(Controls.plain("%02d:00".formatted(hour), "text-meta"));
        return new Pane(labels.toArray(Label[]::new)) {
            @Override
            protected void layoutChildren() {
                for (int i = 0; i < HOURS.length; i++) {
                    labels.get(i).autosize();
                    labels.get(i).relocate(getWidth() * HOURS[i] / 24, 0);
                }
            }
        };
    }

    /// One day, its stretches where they lie on the clock.
    private final class DayBar extends Pane {
        private final List<Shift> shifts;

        DayBar(List<Shift> all) {
            getStyleClass().add("oncall-bar");
            shifts = all.stream().filter(shift -> shift.kind() != Kind.OFFICE).toList();
            shifts.forEach(shift -> getChildren().add(block(shift)));
        }

        private Label block(Shift shift) {
            var said = say(shift);
            var block = Controls.plain(
                    shift.kind() == Kind.GAP ? frame.texts().get("settings.oncall.gap.short") : people(shift),
                    "oncall-block",
                    "oncall-" + shift.kind().name().toLowerCase(Locale.ROOT));
            block.setTooltip(new Tooltip(said));
            block.setAccessibleText(said);
            return block;
        }

        @Override
        protected void layoutChildren() {
            var zone = model.rotaProperty().get().zone();
            for (int i = 0; i < shifts.size(); i++) {
                var span = shifts.get(i).span();
                double from = at(span.from().atZone(zone).toLocalTime());
                double to = at(span.to().atZone(zone).toLocalTime());
                double left = Math.floor(from * getWidth());
                double right = Math.floor((to == 0 ? 1 : to) * getWidth());
                getChildren().get(i).resizeRelocate(left, 0, Math.max(1, right - left - 1), getHeight());
            }
        }

        private static double at(LocalTime hour) {
            return hour.toSecondOfDay() / DAY_SECONDS;
        }
    }

    private String people(Shift shift) {
        return shift.line().stream().map(model::name).collect(Collectors.joining(" › "));
    }

    /// One sentence about a stretch of the calendar.
    String say(Shift shift) {
        var texts = frame.texts();
        var who = shift.kind() == Kind.GAP ? texts.get("settings.oncall.nobody") : people(shift);
        var when = texts.get(
                "settings.oncall.span",
                hour(shift.span().from()),
                hour(shift.span().to()));
        return shift.kind() == Kind.OVERLAP
                ? texts.get("settings.oncall.overlap", when, String.join(", ", shift.names()), who)
                : texts.get("settings.oncall.shift", when, who);
    }

    /// "mer. 14 oct. 18:00", by the clock of the rota.
    String hour(Instant at) {
        var formats = frame.formats().in(model.rotaProperty().get().zone());
        return DateTimeFormatter.ofPattern("EEE d MMM", frame.texts().locale()).format(at.atZone(formats.zone()))
                + " "
                + formats.time(at);
    }
}
