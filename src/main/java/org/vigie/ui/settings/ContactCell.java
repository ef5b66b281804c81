// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.directory.Channel;
import org.vigie.core.directory.Listed;
import org.vigie.ui.kit.Avatar;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;

/// A person of the directory: who, the first way to reach them, from which level, and whether that is verified.
final class ContactCell extends ListCell<Listed> {
    private final Frame frame;
    private final DirectoryViewModel model;

    ContactCell(Frame frame, DirectoryViewModel model) {
        this.frame = frame;
        this.model = model;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Listed entry, boolean empty) {
        super.updateItem(entry, empty);
        setGraphic(null);
        if (empty || entry == null) return;
        var texts = frame.texts();
        var reached = entry.contact().channels().stream()
                .findFirst()
                .map(Channel::address)
                .orElseGet(() -> texts.get("settings.directory.nochannel"));
        var function = entry.person().function();
        var words = new VBox(
                Controls.plain(entry.person().name(), "strong"),
                Controls.plain(
                        function.isBlank() ? reached : texts.get("settings.directory.line", function, reached),
                        "text-meta"));
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = Controls.line(12, Avatar.of(entry.person()), words);
        entry.contact()
                .calledFrom()
                .ifPresent(level -> line.getChildren()
                        .add(chip(Feather.PHONE_CALL, texts.get("settings.directory.from", level.number()), "plain")));
        boolean stale = model.isStale(entry);
        var verified = entry.confirmed()
                .map(when -> texts.get(
                        "settings.directory.verifiedAt", frame.formats().date(when.at())))
                .orElseGet(() -> texts.get("settings.directory.never"));
        line.getChildren().add(chip(stale ? Feather.ALERT_TRIANGLE : Feather.CHECK, verified, stale ? "warn" : "ok"));
        setGraphic(line);
        setAccessibleText(String.join(", ", entry.person().name(), function, reached, verified));
    }

    private static Label chip(Feather drawing, String text, String tone) {
        var chip = new Label(text);
        chip.getStyleClass().addAll("chip", tone);
        chip.setGraphic(new Icon(drawing, Icon.Size.PX_14));
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
    }
}
