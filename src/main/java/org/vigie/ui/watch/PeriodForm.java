// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.vigie.ui.kit.Controls;

/// Asks for the two ends of a period, in the time zone of the room.
final class PeriodForm extends VBox {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm");

    private final Around around;
    private final DatePicker sinceDay = new DatePicker();
    private final TextField sinceHour = new TextField();
    private final DatePicker untilDay = new DatePicker();
    private final TextField untilHour = new TextField();
    private final Label fault = Controls.plain("", "text-bad");

    PeriodForm(Around around, Period.Span before, Instant now) {
        super(12);
        this.around = around;
        var until = before.until().orElse(now);
        fill(sinceDay, sinceHour, before.since().orElse(until.minus(Duration.ofDays(1))));
        fill(untilDay, untilHour, until);
        sinceDay.setId("since-day");
        sinceHour.setId("since-hour");
        untilDay.setId("until-day");
        untilHour.setId("until-hour");
        var grid = new GridPane(12, 12);
        grid.addRow(0, label("watch.period.since", sinceDay), sinceDay, sinceHour);
        grid.addRow(1, label("watch.period.until", untilDay), untilDay, untilHour);
        fault.setWrapText(true);
        Controls.shown(fault, false);
        getChildren()
                .addAll(
                        grid,
                        Controls.label(
                                around.texts()
                                        .bind(
                                                "watch.period.zone",
                                                around.formats().city()),
                                "text-meta"),
                        fault);
    }

    private Label label(String key, DatePicker labelled) {
        var label = Controls.whole(Controls.label(around.texts().bind(key), "text-muted"));
        label.setLabelFor(labelled);
        return label;
    }

    private void fill(DatePicker day, TextField hour, Instant at) {
        var local = at.atZone(around.formats().zone());
        day.setValue(local.toLocalDate());
        hour.setText(HOUR.format(local));
        hour.setPrefColumnCount(5);
    }

    /// The period, if both ends can be read and the second comes after the first; else the form says what is wrong.
    Optional<Period.Own> read() {
        if (sinceDay.getValue() == null || untilDay.getValue() == null) return say("watch.period.unreadable");
        try {
            var since = instant(sinceDay, sinceHour);
            var until = instant(untilDay, untilHour);
            if (since.isBefore(until)) return Optional.of(new Period.Own(since, until));
            return say("watch.period.reversed");
        } catch (DateTimeParseException unreadable) {
            return say("watch.period.unreadable");
        }
    }

    private Optional<Period.Own> say(String key) {
        fault.setText(around.texts().get(key));
        Controls.shown(fault, true);
        return Optional.empty();
    }

    private Instant instant(DatePicker day, TextField hour) {
        var written = hour.getText().strip().replace('h', ':').replace('H', ':');
        return ZonedDateTime.of(
                        day.getValue(),
                        LocalTime.parse(written, TYPED),
                        around.formats().zone())
                .toInstant();
    }
}
