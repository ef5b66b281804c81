// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/// Buttons that say what they do in the language of the moment.
public final class Buttons {
    private Buttons() {}

    /// @param styles "primary", "danger", "ghost", "small"…
    public static Button of(ObservableValue<String> verb, Runnable action, String... styles) {
        var button = new Button();
        button.textProperty().bind(verb);
        button.getStyleClass().addAll(styles);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    public static Button of(Feather icon, ObservableValue<String> verb, Runnable action, String... styles) {
        var button = of(verb, action, styles);
        button.setGraphic(new Icon(icon));
        return button;
    }

    /// Only an icon; its verb is the tooltip and what screen readers say.
    public static Button icon(Feather icon, ObservableValue<String> verb, Runnable action, String... styles) {
        var button = new Button();
        button.setGraphic(new Icon(icon));
        button.getStyleClass().add("icon-only");
        button.getStyleClass().addAll(styles);
        button.accessibleTextProperty().bind(verb);
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(verb);
        button.setTooltip(tooltip);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
