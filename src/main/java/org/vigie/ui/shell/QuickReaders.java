// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.cell.Role;
import org.vigie.core.cell.UsualRoles;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Texts;
import org.vigie.ui.kit.Tip;

/// The lock beside the line: which roles alone may read what is being written. For one line; the next is open again.
final class QuickReaders extends MenuButton {
    private final Texts texts;
    private final QuickEntryViewModel model;

    QuickReaders(Frame frame, QuickEntryViewModel model) {
        this.texts = frame.texts();
        this.model = model;
        setId("quick-readers");
        getStyleClass().addAll("small", "ghost");
        setGraphic(new Icon(Feather.LOCK));
        setMinWidth(USE_PREF_SIZE);
        Tip.on(this, texts.bind("shell.quick.restrict"));
        for (var role : UsualRoles.ALL) getItems().add(item(role));
        textProperty().bind(Bindings.createStringBinding(this::said, model.readersProperty(), texts.localeProperty()));
        accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> said().isEmpty() ? texts.get("shell.quick.restrict.nobody") : said(),
                        model.readersProperty(),
                        texts.localeProperty()));
    }

    private CheckMenuItem item(Role role) {
        var item = new CheckMenuItem();
        item.textProperty().bind(texts.localeProperty().map(_ -> name(role)));
        item.setOnAction(_ -> model.restrict(role.id()));
        model.readersProperty().subscribe(readers -> item.setSelected(readers.contains(role.id())));
        return item;
    }

    private String said() {
        var chosen = UsualRoles.ALL.stream()
                .filter(role -> model.readersProperty().get().contains(role.id()))
                .map(this::name)
                .collect(Collectors.joining(", "));
        return chosen.isEmpty() ? "" : texts.get("shell.quick.restrict.to", chosen);
    }

    private String name(Role role) {
        return role.name().in(texts.locale().getLanguage());
    }
}
