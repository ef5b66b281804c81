// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A field of a form under its name, with a word of help or what is wrong with it below.
public final class Labelled extends VBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final Node input;

    public Labelled(ObservableValue<String> name, Node input) {
        this.input = input;
        getStyleClass().add("labelled");
        var label = new Label();
        label.getStyleClass().add("labelled-name");
        label.textProperty().bind(name);
        label.setLabelFor(input);
        getChildren().addAll(label, input);
    }

    /// Adds a sentence that helps.
    public Labelled help(ObservableValue<String> text) {
        getChildren().add(sentence(text, "text-meta"));
        return this;
    }

    /// Shows a sentence and marks the field while it is wrong.
    public Labelled error(ObservableValue<Boolean> wrong, ObservableValue<String> text) {
        var sentence = sentence(text, "text-bad");
        sentence.getStyleClass().add("text-small");
        getChildren().add(sentence);
        wrong.subscribe(now -> {
            sentence.setVisible(now);
            sentence.setManaged(now);
            input.pseudoClassStateChanged(ERROR, now);
        });
        return this;
    }

    private static Label sentence(ObservableValue<String> text, String styleClass) {
        var sentence = new Label();
        sentence.getStyleClass().add(styleClass);
        sentence.textProperty().bind(text);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        return sentence;
    }
}
