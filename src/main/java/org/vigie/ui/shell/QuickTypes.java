// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.vigie.core.journal.LogType;
import org.vigie.ui.kit.Frame;

/// The kinds of lines, as chips where there is room and as one menu where there is not.
final class QuickTypes {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private QuickTypes() {}

    static HBox chips(Frame frame, QuickEntryViewModel model) {
        var texts = frame.texts();
        var chips = new HBox(4);
        chips.getStyleClass().add("quick-chips");
        Map<LogType, Button> byType = new EnumMap<>(LogType.class);
        for (var type : LogType.values()) {
            var hint = new Label(frame.keys().label("Alt+" + (type.ordinal() + 1), texts.locale()));
            hint.getStyleClass().add("text-meta");
            var chip = new Button("", hint);
            chip.setId("type-" + type.name());
            chip.textProperty().bind(texts.bind("shell.type." + type.name()));
            chip.setContentDisplay(ContentDisplay.RIGHT);
            chip.getStyleClass().add("quick-chip");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setOnAction(_ -> model.typeProperty().set(type));
            byType.put(type, chip);
            chips.getChildren().add(chip);
        }
        model.typeProperty()
                .subscribe(now -> byType.forEach((type, chip) -> chip.pseudoClassStateChanged(CHOSEN, type == now)));
        return chips;
    }

    static MenuButton menu(Frame frame, QuickEntryViewModel model) {
        var texts = frame.texts();
        var menu = new MenuButton();
        menu.setId("type-menu");
        menu.setMinWidth(Region.USE_PREF_SIZE);
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
}
