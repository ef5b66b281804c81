// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.vigie.core.customer.Register.Row;

/// Customers in a table that only draws the rows in view.
final class CustomerTable extends TableView<Row> {
    private static final double ROOMY = 960;

    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final Around around;

    CustomerTable(Around around, CustomerLines lines) {
        this.around = around;
        setId("customers");
        getStyleClass().add("customer-table");
        accessibleTextProperty().bind(around.texts().bind("stakeholders.customers"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(node("stakeholders.column.vulnerability", row -> lines.vulnerability(row.customer()), 108));
        getColumns()
                .add(text("stakeholders.column.reference", row -> row.customer().reference(), 96));
        getColumns().add(text("stakeholders.column.name", row -> row.customer().name(), 150));
        var spare = List.of(
                text("stakeholders.column.segment", row -> row.customer().segment(), 110),
                text("stakeholders.column.reach", row -> lines.reach(row.customer()), 132));
        spare.forEach(getColumns()::add);
        var written = text("stakeholders.column.written", lines::written, 150);
        var writtenAt = text("stakeholders.column.written", lines::writtenAt, 66);
        getColumns().add(written);
        getColumns().add(writtenAt);
        getColumns().add(text("stakeholders.column.claims", lines::claims, 96));
        getColumns().add(text("stakeholders.column.next", lines::next, 220));
        var roomy = List.of(spare.getFirst(), spare.getLast(), written);
        widthProperty().subscribe(_ -> makeRoom(roomy, writtenAt));
        around.frame().preferences().subscribe(_ -> makeRoom(roomy, writtenAt));
        setRowFactory(_ -> new LateRow());
        around.texts().follow(this, this::refresh);
        refresh();
    }

    /// Where there is little room, what the detail repeats gives way.
    private void makeRoom(List<TableColumn<Row, String>> spare, TableColumn<Row, String> brief) {
        boolean roomy = getWidth() * 100 / around.frame().preferences().get().textPercent() >= ROOMY;
        spare.forEach(column -> column.setVisible(roomy));
        brief.setVisible(!roomy);
    }

    /// A row that says by its border that something is late; the words of its promise say what.
    private final class LateRow extends TableRow<Row> {
        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            boolean late = row != null && !empty && row.isLate(around.register().now());
            pseudoClassStateChanged(LATE, late);
        }
    }

    private TableColumn<Row, String> text(String key, Function<Row, String> value, double width) {
        var column = new TableColumn<Row, String>();
        prepare(column, key, width);
        column.setCellValueFactory(cell -> new SimpleStringProperty(value.apply(cell.getValue())));
        return column;
    }

    private TableColumn<Row, Row> node(String key, Function<Row, Node> drawing, double width) {
        var column = new TableColumn<Row, Row>();
        prepare(column, key, width);
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Row row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty || row == null ? null : drawing.apply(row));
            }
        });
        return column;
    }

    private void prepare(TableColumn<Row, ?> column, String key, double width) {
        column.textProperty().bind(around.texts().bind(key));
        around.frame().preferences().subscribe(now -> {
            double wide = width * now.textPercent() / 100;
            column.setPrefWidth(wide);
            column.setMinWidth(wide * 0.6);
        });
        column.setReorderable(false);
        column.setSortable(false);
    }
}
