// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.Criticality;
import org.vigie.core.crisis.CriticalityMatrix;
import org.vigie.core.journal.CrisisAct;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Theme;

/// Sets the level of each cell of the matrix and validates it. A press on a cell goes to the next level.
final class MatrixEditor extends VBox {
    private final Around around;
    private final ReadOnlyObjectWrapper<CriticalityMatrix> matrix;
    private final GridPane grid = new GridPane(4, 4);
    private final Label falls = Controls.plain("", "text-warn", "text-small");

    private MatrixEditor(Around around, CriticalityMatrix first) {
        super(12);
        this.around = around;
        matrix = new ReadOnlyObjectWrapper<>(first);
        setId("matrix-editor");
        getStyleClass().add("matrix-editor");
        getStylesheets().add(Theme.sheet("alerts"));
        falls.setId("matrix-falls");
        falls.setWrapText(true);
        falls.setMinHeight(USE_PREF_SIZE);
        var hint = Controls.label(around.texts().bind("alerts.matrix.hint"), "text-muted");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        var usual = Controls.label(around.texts().bind("alerts.matrix.restore"));
        var restore = new Button();
        restore.textProperty().bind(usual.textProperty());
        restore.setId("matrix-restore");
        restore.getStyleClass().add("small");
        restore.setOnAction(_ -> matrix.set(CriticalityMatrix.USUAL));
        getChildren().addAll(hint, grid, falls, restore);
        columns();
        matrix.subscribe(_ -> draw());
    }

    /// Asks for the matrix of the room, from the one in force.
    static void open(Around around) {
        var book = around.alerts().bookProperty().get();
        if (book.isEmpty()) return;
        var editor = new MatrixEditor(around, book.get().matrix());
        new FormDialog(
                        around.frame(),
                        around.texts().bind("alerts.matrix.editor"),
                        editor,
                        around.texts().bind("alerts.matrix.validate"))
                .open(
                        () -> around.alerts()
                                .acts()
                                .keep(
                                        AlertActsViewModel.Act.MATRIX_KEPT,
                                        "",
                                        new CrisisAct.MatrixKept(editor.matrix.get())),
                        "broad");
    }

    private void columns() {
        var names = new ColumnConstraints();
        grid.getColumnConstraints().add(names);
        for (int i = 0; i < Criticality.STEPS; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(16);
            column.setHalignment(HPos.CENTER);
            grid.getColumnConstraints().add(column);
        }
    }

    private void draw() {
        grid.getChildren().clear();
        for (int impact = Criticality.STEPS; impact >= 1; impact--) {
            int row = Criticality.STEPS - impact;
            grid.add(Controls.plain(step(impact, "alerts.impact."), "text-small", "text-muted", "matrix-name"), 0, row);
            for (int probability = 1; probability <= Criticality.STEPS; probability++)
                grid.add(cell(new Criticality(impact, probability)), probability, row);
        }
        for (int probability = 1; probability <= Criticality.STEPS; probability++)
            grid.add(
                    Controls.plain(step(probability, "alerts.probability."), "text-small", "text-muted"),
                    probability,
                    Criticality.STEPS);
        var slips = matrix.get().falls();
        falls.setText(slips.isEmpty() ? "" : around.texts().get("alerts.matrix.falls", words(slips)));
        Controls.shown(falls, !slips.isEmpty());
    }

    private String step(int step, String names) {
        return around.texts().get("alerts.matrix.step", step, around.texts().get(names + step));
    }

    private Button cell(Criticality cell) {
        var level = matrix.get().level(cell);
        var button = new Button("", around.levels().glyph(level));
        button.setId("cell-" + cell.impact() + "-" + cell.probability());
        button.getStyleClass().addAll("matrix-choice", "lvl" + level.number());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(around.texts()
                .get(
                        "alerts.matrix.cell",
                        cell.impact(),
                        cell.probability(),
                        around.levels().whole(level)));
        button.setOnAction(_ -> {
            matrix.set(matrix.get().with(cell, next(level)));
            lookup("#cell-" + cell.impact() + "-" + cell.probability()).requestFocus();
        });
        return button;
    }

    private static CrisisLevel next(CrisisLevel level) {
        return CrisisLevel.values()[(level.number() + 1) % CrisisLevel.values().length];
    }

    private String words(List<Criticality> cells) {
        var words = new ArrayList<String>();
        for (var cell : cells) words.add(around.texts().get("alerts.matrix.pair", cell.impact(), cell.probability()));
        return String.join(", ", words);
    }
}
