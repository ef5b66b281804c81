// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// A button with its drawing before the words and its keys behind them.
public final class ActionButton extends Button {
    private final HBox content = new HBox();

    public ActionButton(ObservableValue<String> text, Runnable action) {
        var words = new Label();
        words.textProperty().bind(text);
        words.setMinWidth(USE_PREF_SIZE);
        textProperty().bind(text);
        content.getStyleClass().add("action-content");
        content.getChildren().add(words);
        getStyleClass().add("action-button");
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> action.run());
    }

    public ActionButton drawing(Feather drawing) {
        return before(new Icon(drawing));
    }

    /// Puts anything before the words, such as a tile or a dot.
    public ActionButton before(Node node) {
        content.getChildren().addFirst(node);
        return this;
    }

    /// Shows the keys that do the same.
    ///
    /// @param chord as in [Chord#of]
    public ActionButton keys(String chord, Frame frame) {
        content.getChildren().add(new Keycap(chord, frame.keys(), frame.texts()));
        return this;
    }

    /// Adds style classes ("primary", "small").
    public ActionButton styled(String... styleClasses) {
        getStyleClass().addAll(styleClasses);
        return this;
    }
}
