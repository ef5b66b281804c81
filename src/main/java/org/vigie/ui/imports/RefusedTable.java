// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.imports;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.vigie.core.source.ImportReport;
import org.vigie.core.source.ImportReport.RefusedRow;
import org.vigie.ui.kit.Frame;

/// The rows of a file that were left out, and why.
final class RefusedTable extends TableView<RefusedRow> {
    private final Frame frame;

    RefusedTable(Frame frame, ImportReport report) {
        this.frame = frame;
        var words = new ImportWords(frame);
        setId("imports-refused");
        getStyleClass().add("imports-table");
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        add("imports.preview.row", 64, row -> words.number(row.row()))
                .getStyleClass()
                .add("number");
        add("imports.refused.why", 280, row -> words.ofRow(row.fault()));
        add("imports.refused.column", 160, RefusedRow::column);
        add("imports.refused.cell", 360, RefusedRow::cell);
        getItems().setAll(report.rows());
    }

    private TableColumn<RefusedRow, String> add(String title, double width, Function<RefusedRow, String> value) {
        var column = new TableColumn<RefusedRow, String>();
        column.textProperty().bind(frame.texts().bind(title));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        getColumns().add(column);
        return column;
    }
}
