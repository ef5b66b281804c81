// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vigie.core.message.Fillings.Filling;
import org.vigie.core.message.Template;
import org.vigie.ui.kit.Controls;

/// Finds a variable by its name or by what it is called, with the value it has now.
final class VariablePicker extends VBox {
    private static final double HEIGHT = 320;

    private final Around around;
    private final TextField search = new TextField();
    private final ListView<String> list = new ListView<>();

    private VariablePicker(Around around) {
        super(8);
        this.around = around;
        var texts = around.texts();
        search.setId("variable-search");
        search.promptTextProperty().bind(texts.bind("messages.variable.find"));
        search.accessibleTextProperty().bind(texts.bind("messages.variable.find"));
        list.setId("variable-list");
        list.setPrefHeight(HEIGHT);
        list.setPlaceholder(Controls.label(texts.bind("messages.variable.none"), "text-muted"));
        list.setCellFactory(_ -> new Cell());
        search.textProperty().subscribe(this::find);
        getChildren().addAll(search, list);
    }

    /// @param take gets the name of the one that is chosen
    static void open(Around around, Consumer<String> take) {
        var picker = new VariablePicker(around);
        var insert = new Button();
        insert.setId("variable-insert");
        insert.getStyleClass().add("primary");
        insert.textProperty().bind(around.texts().bind("messages.variable.insert"));
        var card = around.frame().dialogs().card(around.texts().bind("messages.variable"), picker, insert);
        var close = around.frame().dialogs().show(card);
        Runnable go = () -> picker.chosen().ifPresent(name -> {
            close.run();
            take.accept(name);
        });
        insert.setOnAction(_ -> go.run());
        picker.search.setOnAction(_ -> go.run());
        picker.search.addEventFilter(KeyEvent.KEY_PRESSED, picker::walk);
        picker.list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) go.run();
        });
        picker.list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) go.run();
        });
        picker.search.requestFocus();
    }

    private Optional<String> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// Up and down walk through the list while one types.
    private void walk(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) list.getSelectionModel().selectNext();
        else if (event.getCode() == KeyCode.UP) list.getSelectionModel().selectPrevious();
        else return;
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        event.consume();
    }

    /// Those that are offered, and those that any text uses.
    private List<String> all() {
        var used = around.model().stateProperty().get().shelf().standing().stream()
                .flatMap(message -> Template.of(message.body()).names().stream())
                .sorted();
        return Stream.concat(Variables.USUAL.stream(), used).distinct().toList();
    }

    private void find() {
        var typed = plain(search.getText());
        list.getItems()
                .setAll(all().stream()
                        .filter(name -> plain(name).contains(typed)
                                || plain(around.variable(name)).contains(typed))
                        .toList());
        list.getSelectionModel().selectFirst();
    }

    private static String plain(String text) {
        return java.text.Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    private final class Cell extends ListCell<String> {
        @Override
        protected void updateItem(@Nullable String name, boolean empty) {
            super.updateItem(name, empty);
            setText(null);
            if (empty || name == null) {
                setGraphic(null);
                return;
            }
            var value = around.model()
                    .stateProperty()
                    .get()
                    .fillings()
                    .of(name)
                    .map(Filling::value)
                    .orElse("—");
            setGraphic(Controls.line(
                    8,
                    Controls.whole(Controls.plain(around.variable(name), "chip", "accent")),
                    Controls.plain(value),
                    Controls.space(),
                    Controls.whole(Controls.plain(name, "text-meta"))));
            setAccessibleText(around.variable(name) + ", " + value);
        }
    }
}
