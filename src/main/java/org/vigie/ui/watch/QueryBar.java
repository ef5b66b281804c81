// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.topic.Parsed;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Keycap;

/// Where one writes what to look for; it says at once whether it can be read, and how much it finds.
final class QueryBar extends HBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    /// Narrower bars, in pixels of 100 % text, leave out their key.
    private static final double WIDE = 700;

    private final Around around;
    private final QueryViewModel query;
    private final QueryField field;
    private final Label verdict = new Label();
    private final ContextMenu history = new ContextMenu();

    QueryBar(Around around) {
        this.around = around;
        this.query = around.watch().query();
        this.field = new QueryField(query);
        var texts = around.texts();
        getStyleClass().addAll("field-box", "query-bar");
        field.field().promptTextProperty().bind(texts.bind("watch.query.prompt"));
        field.field().accessibleTextProperty().bind(texts.bind("watch.query.label"));
        field.field().setOnAction(_ -> query.submit());
        field.field().addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        HBox.setHgrow(field, Priority.ALWAYS);
        verdict.setId("query-verdict");
        verdict.getStyleClass().add("text-meta");
        verdict.setMinWidth(USE_PREF_SIZE);
        var clear = Controls.iconOnly(texts.bind("watch.query.clear"), Feather.X, query::clear, "ghost", "small");
        Controls.shown(clear, false);
        query.textProperty().subscribe(text -> Controls.shown(clear, !text.isEmpty()));
        var help = Controls.iconOnly(texts.bind("watch.query.help"), Feather.HELP_CIRCLE, () -> {}, "ghost", "small");
        help.setId("query-help");
        help.setOnAction(_ -> new Popover(new QueryHelp(around)).openFromRight(help));
        var keys = new Keycap("Ctrl+F", around.frame().keys(), texts);
        getChildren().addAll(new Icon(Feather.SEARCH).styled("text-meta"), field, verdict, clear, help, keys);
        widthProperty().subscribe(() -> Controls.shown(keys, getWidth() / around.scale() >= WIDE));
        history.setId("query-history");
        sayVerdict();
    }

    /// Puts the caret into the field, everything selected.
    void focusField() {
        field.field().requestFocus();
        field.field().selectAll();
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !query.history().isEmpty()) {
            event.consume();
            showHistory();
        }
    }

    private void showHistory() {
        history.getItems().clear();
        var title = new CustomMenuItem(Controls.label(around.texts().bind("watch.query.history"), "text-meta"), false);
        history.getItems().add(title);
        for (var old : query.history()) {
            var item = new MenuItem(old);
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> {
                query.textProperty().set(old);
                query.submit();
            });
            history.getItems().add(item);
        }
        history.show(field, Side.BOTTOM, 0, 8);
    }

    private void sayVerdict() {
        var texts = around.texts();
        verdict.textProperty()
                .bind(Bindings.createStringBinding(
                        this::verdict,
                        query.parsedProperty(),
                        query.textProperty(),
                        around.watch().matchingProperty(),
                        texts.localeProperty(),
                        around.watch().period().periodProperty()));
        query.parsedProperty().subscribe(parsed -> {
            boolean faulty = parsed instanceof Parsed.Fault;
            pseudoClassStateChanged(ERROR, faulty);
            verdict.getStyleClass().setAll("label", faulty ? "text-bad" : "text-meta", "text-small");
        });
    }

    private String verdict() {
        var texts = around.texts();
        return switch (query.parsedProperty().get()) {
            case Parsed.Fault fault ->
                texts.get(
                        "watch.query.fault",
                        texts.get("query.problem." + fault.problem().name()),
                        fault.at() + 1);
            case Parsed.Ok _ -> {
                long count = around.watch().matchingProperty().get();
                var found = around.formats().number(count);
                yield query.textProperty().get().isBlank()
                        ? texts.get("watch.query.everything", found, count)
                        : texts.get("watch.query.valid", found, count);
            }
        };
    }
}
