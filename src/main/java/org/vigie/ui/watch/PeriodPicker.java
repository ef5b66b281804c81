// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.LinkedHashMap;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.vigie.ui.kit.Segmented;

/// Which stretch of time to look at: one of the usual ones, or one's own (the empty choice).
final class PeriodPicker extends HBox {
    private final Around around;
    private final PeriodViewModel period;
    private final Segmented<Optional<Period.Usual>> choice;
    private final Tooltip bounds = new Tooltip();

    PeriodPicker(Around around) {
        this.around = around;
        this.period = around.watch().period();
        var choices = new LinkedHashMap<Optional<Period.Usual>, ObservableValue<String>>();
        for (var usual : period.choices())
            choices.put(Optional.of(usual), around.texts().bind("watch.period." + usual.name()));
        choices.put(Optional.empty(), around.texts().bind("watch.period.own"));
        choice = new Segmented<>(choices, usual());
        choice.setId("period");
        choice.getStyleClass().add("tall");
        choice.valueProperty().addListener((_, _, chosen) -> chosen.ifPresent(this::choose));
        var own = choice.button(Optional.empty());
        own.setId("period-own");
        own.setTooltip(bounds);
        own.setOnAction(_ -> {
            own.setSelected(usual().isEmpty());
            askOwn();
        });
        period.periodProperty().subscribe(this::show);
        around.texts().follow(this, () -> show(period.periodProperty().get()));
        getChildren().add(choice);
    }

    private Optional<Period.Usual> usual() {
        return period.periodProperty().get() instanceof Period.Usual usual
                        && period.choices().contains(usual)
                ? Optional.of(usual)
                : Optional.empty();
    }

    private void choose(Period chosen) {
        if (!chosen.equals(period.periodProperty().get())) period.choose(chosen);
    }

    private void show(Period now) {
        var formats = around.formats();
        choice.valueProperty().set(usual());
        bounds.setText(
                switch (now) {
                    case Period.Own(var since, var until) ->
                        around.texts().get("watch.period.between", formats.dateTime(since), formats.dateTime(until));
                    case Period.From(var since) -> around.texts().get("watch.period.from", formats.dateTime(since));
                    case Period.Usual usual ->
                        usual == Period.Usual.EVERYTHING
                                ? around.texts().get("watch.period.EVERYTHING")
                                : around.texts().get("watch.period.title");
                });
    }

    private void askOwn() {
        var form = new PeriodForm(around, period.span(), around.now().getValue());
        new Question(around.frame(), "watch.period.title", form, "watch.period.apply").ask(form::read, period::choose);
    }
}
