// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Icon;

/// A line across the page that says what the whole room should know, with what can be done about it.
abstract class Banner extends HBox {
    private final Label words = new Label();

    /// @param tone "bad" or "warn"
    Banner(String id, String tone, Feather drawing) {
        super(12);
        getStyleClass().addAll("notice", tone);
        setId(id);
        setAlignment(Pos.CENTER_LEFT);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new Icon(drawing).styled("text-" + tone), words);
    }

    /// What can be done about it.
    final void offer(Button... verbs) {
        for (var verb : verbs) verb.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(verbs);
    }

    final void say(String text) {
        words.setText(text);
    }
}
