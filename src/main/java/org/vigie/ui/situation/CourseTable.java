// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.message.Copied;

/// The curve as a table, the hours to come and then the latest point first, and the way to take it along as CSV.
final class CourseTable extends VBox {
    private static final double LETTER = 7;
    private static final double PADDING = 32;
    private static final double SCROLL = 18;
    private static final int LONGEST_TIME = 15;
    private static final int SHORTEST = 6;

    private final Around around;
    private final TableView<List<String>> table = new TableView<>();
    private final ObservableList<List<String>> rows = FXCollections.observableArrayList();
    private List<String> titled = List.of();

    CourseTable(Around around) {
        super(8);
        this.around = around;
        getStyleClass().add("course-table");
        table.setId("course-table");
        table.setItems(rows);
        table.accessibleTextProperty().bind(around.texts().bind("situation.table.label"));
        VBox.setVgrow(table, Priority.ALWAYS);
        var copy = Controls.button(around.texts().bind("situation.table.copy"), Feather.COPY, this::copy, "small");
        copy.setId("course-copy");
        getChildren().addAll(table, copy);
        visibleProperty().subscribe(this::fill);
        around.model().situationProperty().subscribe(_ -> fill());
        around.texts().follow(this, this::fill);
        fill();
    }

    private CourseRows read() {
        return new CourseRows(
                around.texts(), around.formats(), around.model().situation().course());
    }

    private void fill() {
        if (!isVisible()) return;
        var read = read();
        var titles = read.titles();
        if (!titles.equals(titled)) {
            titled = titles;
            table.getColumns()
                    .setAll(IntStream.range(0, titles.size())
                            .mapToObj(i -> column(titles.get(i), i))
                            .toList());
        }
        rows.setAll(read.lines().reversed().stream().map(read::cells).toList());
    }

    /// As wide as its share of the table, and never narrower than its words: a narrow table scrolls.
    private TableColumn<List<String>, String> column(String title, int index) {
        var column = new TableColumn<List<String>, String>(title);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().get(index)));
        double words =
                (Math.max(title.length(), index == 0 ? LONGEST_TIME : SHORTEST) * LETTER + PADDING) * around.scale();
        column.prefWidthProperty()
                .bind(Bindings.max(words, table.widthProperty().subtract(SCROLL).divide(titled.size())));
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add("number");
        return column;
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(Copied.words(csv(), around.room().room().nature()));
        Clipboard.getSystemClipboard().setContent(content);
        around.frame().toasts().say(around.texts().get("situation.table.copied"));
    }

    String csv() {
        return read().csv();
    }
}
