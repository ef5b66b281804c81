// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// A choice between a few values, all in view, exactly one taken.
public final class Segmented<T> extends HBox {
    private final ObjectProperty<T> value;
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    /// @param choices the values and their texts, in order
    public Segmented(Map<T, ? extends ObservableValue<String>> choices, T first) {
        this.value = new SimpleObjectProperty<>(first);
        getStyleClass().add("segmented");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var group = new ToggleGroup();
        choices.forEach((choice, text) -> {
            var button = new ToggleButton();
            button.textProperty().bind(text);
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> take(choice));
            buttons.put(choice, button);
            getChildren().add(button);
        });
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().getLast().getStyleClass().add("last");
        value.subscribe(now -> buttons.forEach((choice, button) -> button.setSelected(choice.equals(now))));
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }

    /// The button of one value, for its id, tooltip and keys.
    public ToggleButton button(T choice) {
        var button = buttons.get(choice);
        if (button == null) throw new IllegalArgumentException("Not one of the choices: " + choice);
        return button;
    }

    /// Pressing the chosen button again does not undo the choice.
    private void take(T choice) {
        button(choice).setSelected(true);
        value.set(choice);
    }
}
