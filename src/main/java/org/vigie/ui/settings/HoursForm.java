// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.vigie.core.oncall.OfficeHours;
import org.vigie.core.oncall.Rota;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.HourText;
import org.vigie.ui.kit.Labelled;

/// Asks when people are at work anyway, and whose clock the rota is read from.
final class HoursForm extends VBox {
    private final DayToggles days;
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final TextField zone = new TextField();

    HoursForm(Frame frame, Rota rota) {
        super(12);
        var texts = frame.texts();
        days = new DayToggles(frame, rota.office().days());
        from.setText(rota.office().from().toString());
        from.setId("oncall-from");
        to.setText(rota.office().to().toString());
        to.setId("oncall-to");
        zone.setText(rota.zone().getId());
        zone.setId("oncall-zone");
        getChildren()
                .addAll(
                        new Labelled(texts.bind("settings.oncall.office.days"), days),
                        new HBox(
                                12,
                                WeeklyForm.grown(new Labelled(texts.bind("settings.oncall.from"), from)),
                                WeeklyForm.grown(new Labelled(texts.bind("settings.oncall.to"), to))),
                        new Labelled(texts.bind("settings.oncall.zone"), zone)
                                .help(texts.bind("settings.oncall.zone.help")));
    }

    /// Whether the day begins before it ends and the zone is one.
    ObservableValue<Boolean> valid() {
        return Bindings.createBooleanBinding(
                () -> {
                    var begins = HourText.local(from.getText());
                    var ends = HourText.local(to.getText());
                    return begins.isPresent()
                            && ends.isPresent()
                            && begins.get().isBefore(ends.get())
                            && zone().isPresent();
                },
                from.textProperty(),
                to.textProperty(),
                zone.textProperty());
    }

    /// The rota with these hours.
    Rota written(Rota before) {
        return before.with(
                zone().orElseThrow(),
                new OfficeHours(days.chosenProperty().get(), WeeklyForm.hour(from), WeeklyForm.hour(to)));
    }

    private Optional<ZoneId> zone() {
        var typed = zone.getText().strip();
        return ZoneId.getAvailableZoneIds().contains(typed) ? Optional.of(ZoneId.of(typed)) : Optional.empty();
    }

    @Override
    public void requestFocus() {
        from.requestFocus();
    }
}
