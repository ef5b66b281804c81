// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Asks for T0: a day and an hour of the room's clock. It may lie in the past.
public final class StartField extends HBox {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern HOUR = Pattern.compile("([01]?\\d|2[0-3])[:hH]([0-5]\\d)(?::([0-5]\\d))?");

    private final ZoneId zone;
    private final Instant first;
    private final String firstDay;
    private final String firstHour;
    private final TextField day = new TextField();
    private final TextField hour = new TextField();

    /// @param first what is proposed
    public StartField(Frame frame, Instant first) {
        super(8);
        this.zone = frame.formats().zone();
        this.first = first;
        boolean french = frame.texts().locale().getLanguage().equals("fr");
        var date = first.atZone(zone).toLocalDate();
        firstDay = french ? frame.formats().date(first) : date.toString();
        firstHour = frame.formats().time(first);
        day.setId("start-day");
        hour.setId("start-hour");
        day.setText(firstDay);
        hour.setText(firstHour);
        day.setPrefColumnCount(9);
        hour.setPrefColumnCount(5);
        day.accessibleTextProperty().bind(frame.texts().bind("opening.start.day"));
        hour.accessibleTextProperty().bind(frame.texts().bind("opening.start.hour"));
        HBox.setHgrow(day, Priority.ALWAYS);
        HBox.setHgrow(hour, Priority.ALWAYS);
        for (var field : new TextField[] {day, hour})
            field.focusedProperty().subscribe(focused -> {
                if (focused) field.selectAll();
            });
        getChildren().addAll(day, hour);
    }

    public TextField day() {
        return day;
    }

    public TextField hour() {
        return hour;
    }

    /// Empty while what is typed is no day or no hour. What was proposed keeps its seconds.
    public Optional<Instant> instant() {
        if (day.getText().equals(firstDay) && hour.getText().equals(firstHour)) return Optional.of(first);
        return at(day.getText().strip(), hour.getText().strip(), zone);
    }

    /// The instant that a day and an hour say; empty where one of them is none.
    public static Optional<Instant> at(String day, String hour, ZoneId zone) {
        var time = HOUR.matcher(hour);
        var french = DAY.matcher(day);
        var iso = ISO_DAY.matcher(day);
        if (!time.matches() || !(french.matches() || iso.matches())) return Optional.empty();
        try {
            var date = french.matches()
                    ? LocalDate.of(number(french.group(3)), number(french.group(2)), number(french.group(1)))
                    : LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
            var seconds = time.group(3) == null ? 0 : number(time.group(3));
            var moment = LocalTime.of(number(time.group(1)), number(time.group(2)), seconds);
            return Optional.of(date.atTime(moment).atZone(zone).toInstant());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
