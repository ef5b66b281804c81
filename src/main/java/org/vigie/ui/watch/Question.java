// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.vigie.ui.kit.Frame;

/// A card that asks for one thing and goes on with the answer.
final class Question {
    private final Frame frame;
    private final String title;
    private final Node body;
    private final String verb;

    /// @param title key of its text
    /// @param verb key of the text of the button that goes on
    Question(Frame frame, String title, Node body, String verb) {
        this.frame = frame;
        this.title = title;
        this.body = body;
        this.verb = verb;
    }

    /// Asks until there is an answer or the person gives up.
    <T> void ask(Supplier<Optional<T>> answer, Consumer<T> then) {
        var texts = frame.texts();
        var cancel = new Button();
        cancel.textProperty().bind(texts.bind("watch.cancel"));
        var go = new Button();
        go.textProperty().bind(texts.bind(verb));
        go.getStyleClass().add("primary");
        go.setId("answer");
        var close = frame.dialogs().show(frame.dialogs().card(texts.bind(title), body, cancel, go));
        cancel.setOnAction(_ -> close.run());
        go.setOnAction(_ -> answer.get().ifPresent(given -> {
            close.run();
            then.accept(given);
        }));
        if (body instanceof TextField field) field.setOnAction(_ -> go.fire());
        body.requestFocus();
    }
}
