// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.crisis.LevelDecision;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Panel;

/// How the level of the room came about, and what the next answer could make of it.
final class LevelPane extends VBox {
    private final Around around;
    private final LevelCurve curve;
    private final ToggleButton table = new ToggleButton();
    private final StackPane body = new StackPane();
    private final Label review = Controls.plain("", "text-small", "text-muted");

    LevelPane(Around around) {
        this.around = around;
        setId("level-pane");
        getStyleClass().add("level-pane");
        curve = new LevelCurve(around);
        table.textProperty().bind(around.texts().bind("alerts.level.table"));
        table.setGraphic(new Icon(Feather.LIST));
        table.getStyleClass().add("small");
        table.setId("level-table");
        table.setMinWidth(USE_PREF_SIZE);
        table.setOnAction(_ -> draw());
        var panel = new Panel(around.texts().bind("alerts.level.title"), body);
        panel.meta().textProperty().bind(around.texts().bind("alerts.level.meta"));
        panel.actions(review, table);
        review.setId("level-review");
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
        around.follow(this, this::draw);
        around.now().subscribe(_ -> curve.requestLayout());
    }

    private void draw() {
        var book = around.alerts().bookProperty().get();
        if (book.isEmpty()) return;
        var history = book.get().history();
        review.setText(
                history.isEmpty()
                        ? ""
                        : history.getLast()
                                .reviewAt()
                                .map(at -> around.texts()
                                        .get(
                                                "alerts.level.review",
                                                around.formats().time(at)))
                                .orElse(""));
        curve.show(book.get(), around.alerts().selectedProperty().get());
        if (table.isSelected()) body.getChildren().setAll(data(book.get()));
        else body.getChildren().setAll(curve);
    }

    private ScrollPane data(AlertBook book) {
        var grid = new GridPane(16, 6);
        grid.setId("level-data");
        int row = 0;
        for (var decision : book.history().reversed()) line(grid, row++, decision, book);
        var content = book.history().isEmpty()
                ? Controls.label(around.texts().bind("alerts.level.none"), "text-muted")
                : grid;
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private void line(GridPane grid, int row, LevelDecision decision, AlertBook book) {
        var who = decision.by()
                .flatMap(book::person)
                .map(person -> person.name())
                .orElseGet(() -> around.texts().get("alerts.told.unknown"));
        var ground = decision.ground().map(id -> id.spoken()).orElse("");
        var reason = Controls.plain(decision.reason());
        reason.setWrapText(true);
        GridPane.setHgrow(reason, Priority.ALWAYS);
        grid.addRow(
                row,
                Controls.plain(around.formats().time(decision.at()), "text-meta"),
                Controls.line(
                        6,
                        around.levels().glyph(decision.level()),
                        Controls.whole(Controls.plain(around.levels().name(decision.level()), "strong"))),
                reason,
                Controls.whole(Controls.plain(who, "text-muted", "text-small")),
                Controls.whole(Controls.plain(ground, "text-meta")));
    }
}
