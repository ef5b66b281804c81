// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vigie.core.oncall.Special;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.HourText;
import org.vigie.ui.kit.Labelled;

/// Writes days that differ from the weekly pattern.
final class SpecialForm extends VBox {
    private final TextField note = new TextField();
    private final DatePicker fromDay;
    private final TextField from = new TextField("08:00");
    private final DatePicker toDay;
    private final TextField to = new TextField("08:00");
    private final LinePicker line;

    SpecialForm(Frame frame, OnCallViewModel model, Optional<Special> edited) {
        super(12);
        var texts = frame.texts();
        fromDay = new DatePicker(edited.map(each -> each.from().toLocalDate())
                .orElse(model.weekProperty().get()));
        toDay = new DatePicker(edited.map(each -> each.to().toLocalDate())
                .orElse(model.weekProperty().get().plusDays(1)));
        line = new LinePicker(frame, model, edited.map(Special::line).orElse(List.of()));
        edited.ifPresent(each -> {
            note.setText(each.note());
            from.setText(each.from().toLocalTime().toString());
            to.setText(each.to().toLocalTime().toString());
        });
        note.setId("oncall-note");
        fromDay.setId("oncall-from-day");
        from.setId("oncall-from");
        toDay.setId("oncall-to-day");
        to.setId("oncall-to");
        getChildren()
                .addAll(
                        new Labelled(texts.bind("settings.oncall.note"), note),
                        new HBox(
                                12,
                                WeeklyForm.grown(new Labelled(texts.bind("settings.oncall.from.day"), fromDay)),
                                WeeklyForm.grown(new Labelled(texts.bind("settings.oncall.at"), from))),
                        new HBox(
                                12,
                                WeeklyForm.grown(new Labelled(texts.bind("settings.oncall.to.day"), toDay)),
                                WeeklyForm.grown(new Labelled(texts.bind("settings.oncall.at"), to))),
                        new Labelled(texts.bind("settings.oncall.line"), line)
                                .help(texts.bind("settings.oncall.special.help")));
    }

    /// Whether it begins before it ends and has a person.
    ObservableValue<Boolean> valid() {
        return Bindings.createBooleanBinding(
                () -> {
                    var begins = when(fromDay, from);
                    var ends = when(toDay, to);
                    return begins != null
                            && ends != null
                            && begins.isBefore(ends)
                            && !line.line().isEmpty();
                },
                fromDay.valueProperty(),
                from.textProperty(),
                toDay.valueProperty(),
                to.textProperty(),
                line.line());
    }

    Special written() {
        return new Special(
                fromDay.getValue().atTime(WeeklyForm.hour(from)),
                toDay.getValue().atTime(WeeklyForm.hour(to)),
                line.line(),
                note.getText().strip());
    }

    @Override
    public void requestFocus() {
        note.requestFocus();
    }

    private static @Nullable LocalDateTime when(DatePicker day, TextField hour) {
        var local = HourText.local(hour.getText());
        return day.getValue() == null || local.isEmpty() ? null : day.getValue().atTime(local.get());
    }
}
