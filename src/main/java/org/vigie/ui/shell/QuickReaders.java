// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.cell.Role;
import org.vigie.core.cell.RoleId;
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
        model.secrecy()
                .rolesProperty()
                .subscribe(roles ->
                        getItems().setAll(roles.stream().map(this::item).toList()));
        setOnShowing(_ -> model.secrecy().lookForRoles());
        model.secrecy()
                .readersProperty()
                .subscribe(readers -> getItems().forEach(item -> {
                    if (item instanceof CheckMenuItem check && item.getUserData() instanceof RoleId role)
                        check.setSelected(readers.contains(role));
                }));
        model.secrecy().openProperty().subscribe(now -> {
            if (now) frame.toasts().complain(texts.get("kit.restrict.open"));
        });
        textProperty()
                .bind(Bindings.createStringBinding(
                        this::said,
                        model.secrecy().readersProperty(),
                        model.secrecy().rolesProperty(),
                        texts.localeProperty()));
        accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> said().isEmpty() ? texts.get("shell.quick.restrict.nobody") : said(),
                        model.secrecy().readersProperty(),
                        texts.localeProperty()));
    }

    private CheckMenuItem item(Role role) {
        var item = new CheckMenuItem();
        item.setMnemonicParsing(false);
        item.setUserData(role.id());
        item.textProperty().bind(texts.localeProperty().map(_ -> name(role)));
        item.setOnAction(_ -> model.restrict(role.id()));
        item.setSelected(model.secrecy().readersProperty().get().contains(role.id()));
        return item;
    }

    private String said() {
        var chosen = model.secrecy().rolesProperty().get().stream()
                .filter(role -> model.secrecy().readersProperty().get().contains(role.id()))
                .map(this::name)
                .collect(Collectors.joining(", "));
        return chosen.isEmpty() ? "" : texts.get("shell.quick.restrict.to", chosen);
    }

    private String name(Role role) {
        return role.name().in(texts.locale().getLanguage());
    }
}
