// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vigie.core.publish.Bounce;
import org.vigie.core.publish.Item;
import org.vigie.ui.kit.Controls;

/// Whose letters came back after they had been taken, and why: to be put right in the list. Nothing is sent from here.
final class ReturnedCard {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 320;

    private final Around around;
    private final Item item;
    private final ListView<Bounce> rows = new ListView<>();
    private Map<Integer, String> readers = Map.of();

    private ReturnedCard(Around around, Item item) {
        this.around = around;
        this.item = item;
    }

    static void open(Around around, Item item) {
        new ReturnedCard(around, item).show();
    }

    private void show() {
        var texts = around.texts();
        rows.setId("returned-list");
        rows.setPrefSize(WIDTH, HEIGHT);
        rows.setCellFactory(_ -> new Row());
        rows.getItems().setAll(around.sending().returned(item));
        var copy = button("publish.returned.copy", "returned-copy");
        copy.setDisable(true);
        copy.setOnAction(_ -> copy());
        var close = button("publish.returned.close", "returned-close");
        close.getStyleClass().add("primary");
        var body = new VBox(
                12,
                wrapped(SendingWords.returned(around, item), "strong"),
                wrapped(texts.get("publish.returned.help"), "text-muted"),
                rows);
        var dialogs = around.frame().dialogs();
        var shut = dialogs.show(dialogs.card(
                texts.bind("publish.returned.title", item.sending().account().name()), body, copy, close));
        close.setOnAction(_ -> shut.run());
        rows.requestFocus();
        around.sending().readers(item, found -> {
            readers = found;
            copy.setDisable(found.isEmpty());
            rows.refresh();
        });
    }

    private Button button(String key, String id) {
        var button = new Button();
        button.textProperty().bind(around.texts().bind(key));
        button.setId(id);
        return button;
    }

    private void copy() {
        var clip = new ClipboardContent();
        clip.putString(rows.getItems().stream()
                .flatMap(one -> Optional.ofNullable(readers.get(one.place())).stream())
                .collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(clip);
    }

    private String say(Bounce bounce) {
        var texts = around.texts();
        var who = Optional.ofNullable(readers.get(bounce.place()))
                .orElseGet(() ->
                        texts.get("publish.returned.place", around.formats().number(bounce.place() + 1)));
        var why = (bounce.status() + " " + bounce.words()).strip();
        return texts.get(
                bounce.checked() ? "publish.returned.row" : "publish.returned.unchecked",
                who,
                why.isEmpty() ? texts.get("publish.returned.noWords") : why);
    }

    private static Label wrapped(String text, String... styles) {
        var label = Controls.plain(text, styles);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private final class Row extends ListCell<Bounce> {
        Row() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Bounce bounce, boolean empty) {
            super.updateItem(bounce, empty);
            setText(empty || bounce == null ? "" : say(bounce));
        }
    }
}
