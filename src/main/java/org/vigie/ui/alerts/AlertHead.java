// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.AlertState;
import org.vigie.ui.kit.Avatar;
import org.vigie.ui.kit.Controls;

/// What the alert is: title and figures in words, how it stands and since when, who is in charge.
final class AlertHead extends VBox {
    private final Around around;
    private final AlertForms forms;
    private final Label title = Controls.plain("", "title-panel");
    private final Label text = Controls.plain("", "text-muted");
    private final Label told = Controls.plain("", "text-small", "text-muted");
    private final Label state = Controls.whole(Controls.plain("", "chip", "in-row"));
    private final VBox line = new VBox();

    AlertHead(Around around, AlertForms forms) {
        super(6);
        this.around = around;
        this.forms = forms;
        title.setId("alert-title");
        told.setId("alert-told");
        for (var label : List.of(title, text, told)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        getChildren().addAll(title, text, line, told);
        around.onChange(this, this::draw);
    }

    private void draw() {
        var alert = around.alerts().selectedProperty().get();
        var book = around.alerts().bookProperty().get();
        if (alert.isEmpty() || book.isEmpty()) return;
        var words = around.words();
        title.setText(words.title(alert.get().finding()));
        var figures = words.text(alert.get().finding());
        text.setText(figures);
        Controls.shown(text, !figures.isBlank());
        state.setText(words.state(alert.get().state()));
        state.getStyleClass().removeAll("bad", "accent", "ok", "warn");
        AlertFace.tone(alert.get().state()).ifPresent(state.getStyleClass()::add);
        line.getChildren().setAll(Controls.line(8, state, charge(alert.get(), book.get()), more(alert.get())));
        var said = told(alert.get(), book.get());
        told.setText(said);
        Controls.shown(told, !said.isBlank());
    }

    private Node charge(Alert alert, AlertBook book) {
        var person = alert.assignee().flatMap(book::person);
        var button = Controls.button(
                around.texts().bind("alerts.charge"), Feather.USER_PLUS, () -> {}, "small", "ghost", "charge");
        person.ifPresent(p -> {
            button.textProperty().unbind();
            button.setText(p.name());
            button.setGraphic(Avatar.of(p).inRow());
        });
        button.setId("assign");
        button.setOnAction(_ -> people(alert, book).show(button, Side.BOTTOM, 0, 4));
        return button;
    }

    private ContextMenu people(Alert alert, AlertBook book) {
        var menu = new ContextMenu();
        menu.setId("people");
        for (var person : book.people()) {
            var item = new MenuItem(around.texts().get("alerts.person", person.name(), person.function()));
            item.setMnemonicParsing(false);
            item.setGraphic(Avatar.of(person).inRow());
            item.setOnAction(_ -> around.alerts().acts().assign(alert, Optional.of(person.id())));
            menu.getItems().add(item);
        }
        var nobody = new MenuItem(around.texts().get("alerts.charge.nobody"));
        nobody.setOnAction(_ -> around.alerts().acts().assign(alert, Optional.empty()));
        menu.getItems().addAll(new SeparatorMenuItem(), nobody);
        return menu;
    }

    private Node more(Alert alert) {
        var items = new ArrayList<MenuItem>();
        if (alert.state() instanceof AlertState.Unqualified)
            items.add(item("alerts.acknowledge", () -> forms.acknowledge(alert)));
        if (alert.state() instanceof AlertState.Qualifiable)
            items.add(item(
                    "alerts.otherLevel",
                    () -> forms.retain(
                            alert,
                            around.alerts()
                                    .bookProperty()
                                    .get()
                                    .map(book -> book.level(alert))
                                    .orElseThrow())));
        if (!alert.state().isOver()) {
            items.add(item("alerts.move", () -> forms.move(alert)));
            items.add(item("alerts.nearMiss", () -> forms.nearMiss(alert)));
        }
        var button = Controls.iconOnly(
                around.texts().bind("alerts.more"), Feather.MORE_HORIZONTAL, () -> {}, "small", "ghost");
        button.setId("alert-more");
        button.setVisible(!items.isEmpty());
        button.setOnAction(_ -> {
            var menu = new ContextMenu(items.toArray(MenuItem[]::new));
            menu.show(button, Side.BOTTOM, 0, 4);
        });
        return button;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(around.texts().get(key));
        item.setId("menu-" + key.substring(key.indexOf('.') + 1));
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// What people said when they brought it into its state.
    private String told(Alert alert, AlertBook book) {
        var texts = around.texts();
        var hour = around.formats().time(alert.since());
        var who = alert.stateBy()
                .flatMap(book::person)
                .map(person -> person.name())
                .orElseGet(() -> texts.get("alerts.told.program"));
        return switch (alert.state()) {
            case AlertState.New _, AlertState.InQualification _ -> "";
            case AlertState.Acknowledged(var comment, var until) ->
                until.map(end -> texts.get("alerts.told.until", hour, who, comment, around.moment(end)))
                        .orElseGet(() -> texts.get("alerts.told.acknowledged", hour, who, comment));
            case AlertState.Confirmed(var level, var reason) ->
                texts.get("alerts.told.confirmed", hour, who, reason, level.number());
            case AlertState.Escalated(var to) -> texts.get("alerts.told.escalated", hour, who, to);
            case AlertState.Closed(var learning) -> texts.get("alerts.told.closed", hour, who, learning);
            case AlertState.NearMiss(var learning) -> texts.get("alerts.told.nearMiss", hour, who, learning);
        };
    }
}
