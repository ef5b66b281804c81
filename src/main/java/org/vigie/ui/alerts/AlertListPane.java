// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vigie.core.alert.Alert;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;

/// The alerts of the room, narrowed by how they stand.
final class AlertListPane extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /// Height of a row at 100 % text.
    private static final double ROW = 104;

    private final Around around;
    private final AlertsViewModel alerts;
    private final ListView<Alert> rows = new ListView<>();
    private final Map<AlertTab, Button> tabs = new EnumMap<>(AlertTab.class);
    private final StackPane body = new StackPane();
    private final Panel panel;
    private final Label count = Controls.plain("", "count");
    private Optional<AlertBook> drawn = Optional.empty();
    private boolean following;

    AlertListPane(Around around, Runnable declare) {
        this.around = around;
        this.alerts = around.alerts();
        getStyleClass().add("alert-list");
        setId("alert-list");
        rows.setId("alerts");
        rows.setCellFactory(_ -> new Cell());
        rows.accessibleTextProperty().bind(around.texts().bind("alerts.list.title"));
        around.frame().preferences().subscribe(_ -> rows.setFixedCellSize(Math.round(ROW * around.scale())));
        rows.getSelectionModel().selectedItemProperty().subscribe(alert -> {
            if (!following && alert != null) alerts.choose(alert.id());
        });
        panel = new Panel(around.texts().bind("alerts.list.title"), new VBox(tabRow(), body)).flush();
        panel.meta().setId("alerts-new");
        panel.actions(count);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
        var why = new SimpleStringProperty();
        var empty = Notice.empty(why, around.texts().bind("alerts.declare"), declare);
        empty.setId("alerts-empty");
        var emptyTab = Notice.empty(around.texts().bind("alerts.list.emptyTab"));
        around.follow(this, () -> {
            boolean halted =
                    alerts.bookProperty().get().flatMap(AlertBook::halt).isPresent();
            why.set(around.texts().get(halted ? "alerts.list.emptyHalted" : "alerts.list.empty"));
            draw(empty, emptyTab);
        });
        alerts.listedProperty().subscribe(_ -> draw(empty, emptyTab));
    }

    private FlowPane tabRow() {
        var row = new FlowPane(4, 4);
        row.getStyleClass().add("alert-tabs");
        for (var tab : AlertTab.values()) {
            var button = new Button();
            button.setId("tab-" + tab.name());
            button.getStyleClass().addAll("small", "tab-chip");
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> alerts.show(tab));
            tabs.put(tab, button);
            row.getChildren().add(button);
        }
        alerts.tabProperty()
                .subscribe(now -> tabs.forEach((tab, button) -> button.pseudoClassStateChanged(CHOSEN, tab == now)));
        return row;
    }

    private void draw(VBox empty, VBox emptyTab) {
        var book = alerts.bookProperty().get();
        if (book.isEmpty()) {
            body.getChildren().setAll(Notice.loading());
            return;
        }
        tabs.forEach((tab, button) -> button.setText(called(tab, book.get().count(tab))));
        count.setText(Long.toString(book.get().count(AlertTab.OPEN)));
        panel.meta().setText(around.texts().get("alerts.list.new", book.get().count(AlertTab.NEW)));
        var listed = alerts.listedProperty().get();
        if (listed.isEmpty()) body.getChildren().setAll(book.get().alerts().isEmpty() ? empty : emptyTab);
        else body.getChildren().setAll(rows);
        fill(listed, book.get());
    }

    private String called(AlertTab tab, long count) {
        var name = around.texts().get("alerts.tab." + tab.name());
        return count == 0 ? name : around.texts().get("alerts.tab", name, count);
    }

    private void fill(List<Alert> listed, AlertBook book) {
        following = true;
        if (!rows.getItems().equals(listed)) rows.setItems(FXCollections.observableArrayList(listed));
        else if (!drawn.map(AlertBook::proposals).equals(Optional.of(book.proposals()))) rows.refresh();
        drawn = Optional.of(book);
        var chosen = alerts.selectedProperty().get();
        int index = chosen.map(listed::indexOf).orElse(-1);
        if (index < 0) rows.getSelectionModel().clearSelection();
        else if (rows.getSelectionModel().getSelectedIndex() != index) {
            rows.getSelectionModel().clearAndSelect(index);
            if (rows.isFocused()) rows.scrollTo(index);
        }
        following = false;
    }

    void focusList() {
        rows.requestFocus();
    }

    /// One row; the face is made once and filled again.
    private final class Cell extends ListCell<Alert> {
        private final AlertFace face = new AlertFace(around);

        Cell() {
            getStyleClass().add("alert-cell");
            setPrefWidth(0);
            around.texts().follow(this, () -> draw(getItem()));
        }

        @Override
        protected void updateItem(@Nullable Alert alert, boolean empty) {
            super.updateItem(alert, empty);
            draw(empty ? null : alert);
        }

        private void draw(@Nullable Alert alert) {
            var book = alerts.bookProperty().get();
            if (alert == null || book.isEmpty() || book.get().find(alert.id()).isEmpty()) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            setAccessibleText(face.show(alert, book.get()));
            setGraphic(face);
        }
    }
}
