// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Nature;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Keycap;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Texts;

/// One line at the foot of every page: what just happened, written into the main courante with Enter.
final class QuickEntry extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Frame frame;
    private final Texts texts;
    private final QuickEntryViewModel model;
    private final Lanes lanes;
    private final TextField field = new TextField();
    private final ContextMenu names = new ContextMenu();

    QuickEntry(Frame frame, QuickEntryViewModel model, LogViewModel log, Lanes lanes, Runnable openLog) {
        this.frame = frame;
        this.texts = frame.texts();
        this.model = model;
        this.lanes = lanes;
        getStyleClass().add("quick-entry");
        setId("quick");
        var box = new HBox(field, new QuickStatus(frame, model, log), new Keycap("Ctrl+J", frame.keys(), texts));
        box.getStyleClass().addAll("field-box", "quick-box");
        HBox.setHgrow(box, Priority.ALWAYS);
        getChildren().addAll(heading(openLog), chips(), menu(), box, submit());
        prepareField();
        disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.roomProperty().get().isEmpty(), model.roomProperty()));
    }

    /// Whether the keyboard is in the line already.
    boolean hasKeyboard() {
        return field.isFocused();
    }

    void takeKeyboard() {
        field.requestFocus();
        field.end();
    }

    private Button heading(Runnable openLog) {
        var heading = new Button("", new Icon(Feather.EDIT_3).styled("text-accent"));
        heading.setId("open-log");
        heading.textProperty().bind(texts.bind("shell.quick.heading"));
        heading.getStyleClass().addAll("ghost", "quick-heading");
        heading.setMinWidth(USE_PREF_SIZE);
        heading.setOnAction(_ -> openLog.run());
        return heading;
    }

    private HBox chips() {
        var chips = new HBox(4);
        chips.getStyleClass().addAll("only-wide", "quick-chips");
        Map<LogType, Button> byType = new EnumMap<>(LogType.class);
        for (var type : LogType.values()) {
            var hint = new Label();
            hint.getStyleClass().add("text-meta");
            hint.setText(frame.keys().label("Alt+" + (type.ordinal() + 1), texts.locale()));
            var chip = new Button("", hint);
            chip.setId("type-" + type.name());
            chip.textProperty().bind(texts.bind("shell.type." + type.name()));
            chip.setContentDisplay(ContentDisplay.RIGHT);
            chip.getStyleClass().add("quick-chip");
            chip.setMinWidth(USE_PREF_SIZE);
            chip.setOnAction(_ -> model.typeProperty().set(type));
            byType.put(type, chip);
            chips.getChildren().add(chip);
        }
        model.typeProperty()
                .subscribe(now -> byType.forEach((type, chip) -> chip.pseudoClassStateChanged(CHOSEN, type == now)));
        return chips;
    }

    private MenuButton menu() {
        var menu = new MenuButton();
        menu.setId("type-menu");
        menu.getStyleClass().add("only-compact");
        menu.setMinWidth(USE_PREF_SIZE);
        for (var type : LogType.values()) {
            var item = new MenuItem();
            item.textProperty().bind(texts.bind("shell.type." + type.name()));
            item.setOnAction(_ -> model.typeProperty().set(type));
            menu.getItems().add(item);
        }
        menu.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(
                                "shell.type." + model.typeProperty().get().name()),
                        model.typeProperty(),
                        texts.localeProperty()));
        return menu;
    }

    private Button submit() {
        var submit = new Button("", new Keycap("Enter", frame.keys(), texts));
        submit.setId("quick-submit");
        submit.textProperty().bind(texts.bind("shell.quick.submit"));
        submit.setContentDisplay(ContentDisplay.RIGHT);
        submit.getStyleClass().addAll("primary", "quick-submit");
        submit.setMinWidth(USE_PREF_SIZE);
        submit.disableProperty().bind(model.savingProperty());
        submit.setOnAction(_ -> model.submit());
        return submit;
    }

    private void prepareField() {
        field.setId("quick-line");
        field.getStyleClass().add("bare");
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().bindBidirectional(model.textProperty());
        field.promptTextProperty()
                .bind(Bindings.createStringBinding(this::prompt, model.roomProperty(), texts.localeProperty()));
        field.accessibleTextProperty().bind(texts.bind("shell.quick.heading"));
        field.setOnAction(_ -> model.submit());
        field.caretPositionProperty().subscribe(_ -> complete());
    }

    private String prompt() {
        return texts.get(model.roomProperty()
                .get()
                .map(r -> r.room().nature() == Nature.EXERCISE ? "shell.quick.prompt.exercise" : "shell.quick.prompt")
                .orElse("shell.quick.prompt.noRoom"));
    }

    /// Offers people after `@` and topics after `#`.
    private void complete() {
        var word = QuickWord.at(field.getText(), field.getCaretPosition());
        if (word.isEmpty() || !field.isFocused()) {
            names.hide();
            return;
        }
        lanes.ask(
                () -> model.names(word.get()),
                found -> {
                    names.getItems()
                            .setAll(found.stream()
                                    .map(name -> item(word.get(), name))
                                    .toList());
                    if (found.isEmpty()) names.hide();
                    else if (!names.isShowing() && field.isFocused()) names.show(field, Side.TOP, 0, 0);
                },
                _ -> names.hide());
    }

    private MenuItem item(QuickWord word, String name) {
        var item = new MenuItem(word.sign() + name);
        item.setOnAction(_ -> {
            var completed = word.completed(field.getText(), name);
            field.setText(completed);
            field.positionCaret(Math.min(completed.length(), word.start() + name.length() + 2));
        });
        return item;
    }
}
