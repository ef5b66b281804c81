// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.journal.Entry;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Panel;

/// How hard the alerts would hit and how likely they are to escalate, as the cell sees them.
final class MatrixPane extends VBox {
    private final Around around;
    private final MatrixGrid grid;
    private final Button edit;

    MatrixPane(Around around, AlertForms forms, Runnable onEdit) {
        this.around = around;
        setId("matrix-pane");
        getStyleClass().add("matrix-pane");
        grid = new MatrixGrid(around, forms);
        var impact = Controls.label(around.texts().bind("alerts.matrix.impact"), "strong", "text-small");
        impact.setRotate(-90);
        var side = new StackPane(new Group(impact));
        HBox.setHgrow(grid, Priority.ALWAYS);
        var row = new HBox(4, side, grid);
        VBox.setVgrow(row, Priority.ALWAYS);
        var probability = Controls.label(around.texts().bind("alerts.matrix.probability"), "strong", "text-small");
        var foot = new StackPane(probability);
        var content = new VBox(6, row, foot, MatrixGrid.legend(around));
        content.getStyleClass().add("matrix-content");
        var panel = new Panel(around.texts().bind("alerts.matrix.title"), content);
        panel.meta().textProperty().bind(around.texts().bind("alerts.matrix.meta"));
        edit = Controls.button(around.texts().bind("alerts.matrix.edit"), Feather.INFO, onEdit, "small", "ghost");
        edit.setId("matrix-edit");
        panel.actions(edit);
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
        around.onChange(this, this::draw);
    }

    private void draw() {
        var book = around.alerts().bookProperty().get();
        if (book.isEmpty()) return;
        edit.textProperty().unbind();
        edit.setText(book.get()
                .matrixKept()
                .map(Entry::occurredAt)
                .map(at -> around.texts()
                        .get("alerts.matrix.kept", around.formats().date(at)))
                .orElseGet(() -> around.texts().get("alerts.matrix.usual")));
        grid.show(
                book.get().matrix(),
                book.get().in(AlertTab.OPEN),
                around.alerts().selectedProperty().get());
    }
}
