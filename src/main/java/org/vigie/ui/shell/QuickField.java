// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import org.vigie.core.journal.Nature;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Texts;

/// The line itself: Enter writes it down, `@` offers roles and people, `#` narratives and topics.
final class QuickField extends TextField {
    private final Texts texts;
    private final QuickEntryViewModel model;
    private final Lanes lanes;
    private final ContextMenu names = new ContextMenu();

    QuickField(Texts texts, QuickEntryViewModel model, Lanes lanes) {
        this.texts = texts;
        this.model = model;
        this.lanes = lanes;
        setId("quick-line");
        getStyleClass().add("bare");
        textProperty().bindBidirectional(model.textProperty());
        promptTextProperty()
                .bind(model.roomProperty()
                        .flatMap(room -> texts.bind(
                                room.filter(r -> r.room().nature() != Nature.REAL)
                                                .isPresent()
                                        ? "shell.quick.prompt.exercise"
                                        : "shell.quick.prompt")));
        accessibleTextProperty().bind(texts.bind("shell.quick.heading"));
        setOnAction(_ -> model.submit());
        caretPositionProperty().subscribe(_ -> complete());
    }

    private void complete() {
        var word = QuickWord.at(getText(), getCaretPosition());
        if (word.isEmpty() || !isFocused()) {
            names.hide();
            return;
        }
        lanes.ask(
                () -> model.names(word.get(), texts.locale().getLanguage()),
                found -> {
                    names.getItems()
                            .setAll(found.stream()
                                    .map(name -> item(word.get(), name))
                                    .toList());
                    if (found.isEmpty()) names.hide();
                    else if (!names.isShowing() && isFocused()) names.show(this, Side.TOP, 0, 0);
                },
                _ -> names.hide());
    }

    private MenuItem item(QuickWord word, String name) {
        var item = new MenuItem(word.sign() + name);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            var completed = word.completed(getText(), name);
            setText(completed);
            positionCaret(Math.min(completed.length(), word.start() + name.length() + 2));
        });
        return item;
    }
}
