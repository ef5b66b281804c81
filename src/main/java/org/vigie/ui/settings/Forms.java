// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.vigie.ui.kit.Panel;

/// How the panes of the settings are laid out.
final class Forms {
    private Forms() {}

    /// A list beside the form that fills it, both as wide.
    static HBox beside(Panel list, Panel form) {
        for (var panel : new Panel[] {list, form}) {
            panel.setMinWidth(0);
            panel.setPrefWidth(0);
            HBox.setHgrow(panel, Priority.ALWAYS);
        }
        return new HBox(12, list, form);
    }

    /// Lets a form taller than the window scroll.
    static ScrollPane scrolling(Region content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /// A sentence that wraps and follows the language.
    static Label sentence(ObservableValue<String> text, String... styles) {
        var label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// The same, gone while it does not apply.
    static Label sentenceWhile(ObservableValue<Boolean> applies, ObservableValue<String> text, String... styles) {
        var label = sentence(text, styles);
        label.visibleProperty().bind(applies);
        label.managedProperty().bind(applies);
        return label;
    }
}
