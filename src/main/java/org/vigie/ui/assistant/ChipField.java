// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.assistant;

import java.util.function.UnaryOperator;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Icon;

/// Words as chips: Enter or a comma adds what is typed, Backspace in the empty field takes the last one away, and
/// each chip is a button that removes itself.
final class ChipField extends FlowPane {
    private final ObservableList<String> entries;
    private final UnaryOperator<String> shown;
    private final Adding adding;
    private final Removing removing;
    private final TextField input = new TextField();

    /// @param shown how an entry is written on its chip
    ChipField(ObservableList<String> entries, UnaryOperator<String> shown, Adding adding, Removing removing) {
        super(6, 6);
        this.entries = entries;
        this.shown = shown;
        this.adding = adding;
        this.removing = removing;
        getStyleClass().add("chip-field");
        setAlignment(Pos.CENTER_LEFT);
        input.getStyleClass().addAll("bare", "chip-input");
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        input.textProperty().subscribe(text -> {
            if (text.indexOf(',') >= 0 || text.indexOf(';') >= 0) take();
        });
        input.focusedProperty().subscribe(focused -> {
            if (!focused) take();
        });
        setOnMousePressed(_ -> input.requestFocus());
        entries.addListener((ListChangeListener<String>) _ -> draw());
        draw();
    }

    /// The field where one types.
    TextField input() {
        return input;
    }

    /// Writes the chips again, in another language for instance.
    void draw() {
        var chips = entries.stream().map(this::chip).toArray(Node[]::new);
        boolean typing = input.isFocused();
        getChildren().setAll(chips);
        getChildren().add(input);
        if (typing) input.requestFocus();
    }

    /// Adds what is typed; what can't be taken stays in the field.
    private void take() {
        var typed = input.getText();
        if (!typed.isBlank()) input.setText(adding.add(typed));
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !input.getText().isBlank()) {
            take();
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE && input.getText().isEmpty() && !entries.isEmpty()) {
            removing.remove(entries.getLast());
            event.consume();
        }
    }

    private Button chip(String entry) {
        var chip = new Button(shown.apply(entry));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("entry-chip");
        chip.setGraphic(new Icon(Feather.X, Icon.Size.PX_12));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setOnAction(_ -> {
            removing.remove(entry);
            input.requestFocus();
        });
        return chip;
    }

    /// Takes what was typed and gives back what it can't take.
    @FunctionalInterface
    interface Adding {
        String add(String typed);
    }

    @FunctionalInterface
    interface Removing {
        void remove(String entry);
    }
}
