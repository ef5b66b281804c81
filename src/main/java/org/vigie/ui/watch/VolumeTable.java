// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.vigie.ui.watch.Volume.Column;

/// The chart as a table, latest step first.
final class VolumeTable extends TableView<Column> {
    private final Around around;
    private final ObservableList<Column> rows = FXCollections.observableArrayList();

    VolumeTable(Around around) {
        this.around = around;
        setId("volume-table");
        setItems(rows);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        accessibleTextProperty().bind(around.texts().bind("watch.volume.table"));
        visibleProperty().subscribe(this::fill);
        around.watch().volumeProperty().subscribe(this::fill);
        around.texts().follow(this, this::fill);
    }

    private void fill() {
        if (!isVisible()) return;
        var volume = around.watch().volumeProperty().get();
        getColumns().clear();
        getColumns()
                .add(column(
                        around.texts().get("watch.volume.time"),
                        c -> new VolumeWords(around).when(volume.step(), c.start()),
                        false));
        getColumns().add(column(around.texts().get("watch.volume.total"), c -> number(c.total()), true));
        var words = new VolumeWords(around);
        for (var part : volume.parts())
            getColumns()
                    .add(column(
                            words.name(volume.by(), part),
                            c -> number(c.mentions().getOrDefault(part, 0L)),
                            true));
        rows.setAll(volume.columns().reversed());
    }

    private String number(long mentions) {
        return around.formats().number(mentions);
    }

    private static TableColumn<Column, String> column(
            String title, java.util.function.Function<Column, String> text, boolean number) {
        var column = new TableColumn<Column, String>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        if (number) column.getStyleClass().add("number");
        return column;
    }
}
