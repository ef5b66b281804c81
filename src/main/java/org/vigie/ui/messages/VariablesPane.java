// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.message.Message;
import org.vigie.core.message.Template;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;

/// The variables of the text, each with its value, where that comes from and how old it is.
final class VariablesPane extends VBox {
    /// Values up to this length are never cut.
    private static final int SHORT = 20;

    private final Around around;
    private final ObservableValue<Optional<Message>> draft;

    VariablesPane(Around around, ObservableValue<Optional<Message>> draft) {
        super(4);
        this.around = around;
        this.draft = draft;
        setId("message-variables");
        draft.subscribe(this::lay);
        around.model().stateProperty().subscribe(this::lay);
        around.texts().follow(this, this::lay);
    }

    private void lay() {
        var names = new LinkedHashSet<String>();
        draft.getValue().ifPresent(message -> {
            names.addAll(Template.of(message.body()).names());
            names.addAll(Template.of(message.title()).names());
        });
        getChildren().setAll(Controls.label(around.texts().bind("messages.variables", names.size()), "title-panel"));
        names.forEach(name -> getChildren().add(row(name)));
    }

    private Node row(String name) {
        var texts = around.texts();
        var words = new VariableWords(around, name);
        var chip = Controls.whole(Controls.plain(around.variable(name), "chip", "accent"));
        var value = Controls.plain(words.value(), "strong");
        if (value.getText().length() <= SHORT) Controls.whole(value);
        var from = Controls.plain(words.origin(), "text-meta");
        var state = Controls.whole(Controls.plain(words.state(), words.isFresh() ? "text-ok" : "text-warn"));
        var edit = Controls.iconOnly(
                texts.bind("messages.fill", around.variable(name)), Feather.EDIT_2, () -> ask(name), "small", "ghost");
        edit.setId("fill-" + name);
        var row = Controls.line(8, chip, value, from, Controls.space(), state, edit);
        row.getStyleClass().add("variable-row");
        return row;
    }

    private void ask(String name) {
        var texts = around.texts();
        var filling = around.model().stateProperty().get().fillings().of(name);
        var value = new TextField(filling.map(one -> one.value()).orElse(""));
        value.setId("fill-value");
        var source = new TextField();
        source.setId("fill-source");
        var form = new VBox(
                12,
                new Labelled(texts.bind("messages.fill.value"), value),
                new Labelled(texts.bind("messages.fill.source"), source).help(texts.bind("messages.fill.source.help")));
        new FormDialog(
                        around.frame(),
                        texts.bind("messages.fill", around.variable(name)),
                        form,
                        texts.bind("messages.fill.keep"))
                .keeping(around.draft("message-variable-" + name), Map.of("value", value, "source", source))
                .open(() -> around.model().fill(name, value.getText(), source.getText()));
    }
}
