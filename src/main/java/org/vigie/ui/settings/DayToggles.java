// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.vigie.ui.kit.Frame;

/// The seven days, each chosen or not.
final class DayToggles extends HBox {
    private final ReadOnlyObjectWrapper<List<DayOfWeek>> chosen;

    DayToggles(Frame frame, List<DayOfWeek> days) {
        super(4);
        chosen = new ReadOnlyObjectWrapper<>(days);
        for (var day : DayOfWeek.values()) {
            var toggle = new ToggleButton(
                    day.getDisplayName(TextStyle.SHORT, frame.texts().locale()));
            toggle.setId("oncall-day-" + day.name().toLowerCase(Locale.ROOT));
            toggle.getStyleClass().add("small");
            toggle.setMinWidth(USE_PREF_SIZE);
            toggle.setAccessibleText(
                    day.getDisplayName(TextStyle.FULL, frame.texts().locale()));
            toggle.setSelected(days.contains(day));
            toggle.selectedProperty().subscribe((_, now) -> choose(day, now));
            getChildren().add(toggle);
        }
    }

    ReadOnlyObjectProperty<List<DayOfWeek>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    private void choose(DayOfWeek day, boolean on) {
        var days = new java.util.TreeSet<>(chosen.get());
        if (on) days.add(day);
        else days.remove(day);
        chosen.set(List.copyOf(days));
    }
}
