// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vigie.core.oncall.Weekly;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.HourText;
import org.vigie.ui.kit.Labelled;

/// Writes one shift of the weekly pattern.
final class WeeklyForm extends VBox {
    private final TextField name = new TextField();
    private final DayToggles days;
    private final TextField from = new TextField("18:00");
    private final TextField to = new TextField("08:00");
    private final Spinner<Integer> every = new Spinner<>(1, Weekly.MOST_WEEKS, 1);
    private final DatePicker week;
    private final LinePicker line;

    WeeklyForm(Frame frame, OnCallViewModel model, Optional<Weekly> edited) {
        super(12);
        var texts = frame.texts();
        days = new DayToggles(frame, edited.map(Weekly::days).orElse(java.util.List.of()));
        week = new DatePicker(
                edited.map(Weekly::week).orElse(model.weekProperty().get()));
        line = new LinePicker(frame, model, edited.map(Weekly::line).orElse(java.util.List.of()));
        edited.ifPresent(shift -> {
            name.setText(shift.name());
            from.setText(shift.from().toString());
            to.setText(shift.to().toString());
            every.getValueFactory().setValue(shift.every());
        });
        name.setId("oncall-name");
        from.setId("oncall-from");
        to.setId("oncall-to");
        every.setId("oncall-every");
        every.setMaxWidth(Double.MAX_VALUE);
        week.setId("oncall-from-week");
        week.setMaxWidth(Double.MAX_VALUE);
        week.disableProperty().bind(every.valueProperty().map(weeks -> weeks == 1));
        getChildren()
                .addAll(
                        new Labelled(texts.bind("settings.oncall.name"), name),
                        new Labelled(texts.bind("settings.oncall.days"), days),
                        new HBox(
                                12,
                                grown(new Labelled(texts.bind("settings.oncall.from"), from)),
                                grown(new Labelled(texts.bind("settings.oncall.to"), to))),
                        Forms.sentence(texts.bind("settings.oncall.to.help"), "text-meta"),
                        new HBox(
                                12,
                                grown(new Labelled(texts.bind("settings.oncall.every"), every)),
                                grown(new Labelled(texts.bind("settings.oncall.week"), week))),
                        new Labelled(texts.bind("settings.oncall.line"), line)
                                .help(texts.bind("settings.oncall.line.help")));
    }

    /// Whether there are a day, two hours and a person.
    ObservableValue<Boolean> valid() {
        return Bindings.createBooleanBinding(
                () -> !days.chosenProperty().get().isEmpty()
                        && HourText.isHour(from.getText())
                        && HourText.isHour(to.getText())
                        && week.getValue() != null
                        && !line.line().isEmpty(),
                days.chosenProperty(),
                from.textProperty(),
                to.textProperty(),
                week.valueProperty(),
                line.line());
    }

    Weekly written() {
        return new Weekly(
                name.getText().strip(),
                days.chosenProperty().get(),
                hour(from),
                hour(to),
                every.getValue(),
                week.getValue(),
                line.line());
    }

    @Override
    public void requestFocus() {
        name.requestFocus();
    }

    static LocalTime hour(TextField field) {
        return HourText.local(field.getText()).orElseThrow();
    }

    static <T extends Region> T grown(T node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }
}
