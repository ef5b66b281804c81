// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/// The curve as a table, latest point first, and the way to take it along as CSV.
final class CourseTable extends VBox {
    private final Around around;
    private final TableView<Course.Point> table = new TableView<>();
    private final ObservableList<Course.Point> rows = FXCollections.observableArrayList();
    private List<String> titled = List.of();

    CourseTable(Around around) {
        super(8);
        this.around = around;
        getStyleClass().add("course-table");
        table.setId("course-table");
        table.setItems(rows);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.accessibleTextProperty().bind(around.texts().bind("situation.table.label"));
        VBox.setVgrow(table, Priority.ALWAYS);
        var copy = Controls.button(around.texts().bind("situation.table.copy"), Feather.COPY, this::copy, "small");
        copy.setId("course-copy");
        getChildren().addAll(table, copy);
        visibleProperty().subscribe(this::fill);
        around.model().situationProperty().subscribe(_ -> fill());
        around.texts().localeProperty().subscribe(_ -> fill());
    }

    private record Heading(String title, Function<Course.Point, String> value) {}

    private Course course() {
        return around.model().situation().course();
    }

    private List<Heading> headings() {
        var texts = around.texts();
        var words = new CourseWords(texts, around.formats());
        var course = course();
        var headings = new ArrayList<Heading>();
        headings.add(new Heading(texts.get("situation.table.time"), point -> words.when(course, point.at())));
        headings.add(new Heading(texts.get("situation.table.total"), point -> words.rate(point.total())));
        for (int i = 0; i < course.layers().size(); i++) {
            int layer = i;
            headings.add(new Heading(
                    words.layer(course, i), point -> words.rate(point.rates().get(layer))));
        }
        headings.add(new Heading(
                texts.get("situation.table.low"),
                point -> point.expected().map(band -> words.rate(band.low())).orElse("")));
        headings.add(new Heading(
                texts.get("situation.table.high"),
                point -> point.expected().map(band -> words.rate(band.high())).orElse("")));
        return headings;
    }

    private void fill() {
        if (!isVisible()) return;
        var headings = headings();
        var titles = headings.stream().map(Heading::title).toList();
        if (!titles.equals(titled)) {
            titled = titles;
            table.getColumns().setAll(headings.stream().map(CourseTable::column).toList());
        }
        rows.setAll(course().points().reversed());
    }

    private static TableColumn<Course.Point, String> column(Heading heading) {
        var column = new TableColumn<Course.Point, String>(heading.title());
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(heading.value().apply(row.getValue())));
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

    /// Oldest point first, times in full, numbers as any program reads them.
    String csv() {
        var course = course();
        var lines = new ArrayList<String>();
        var titles = headings().stream().map(heading -> quoted(heading.title())).collect(Collectors.joining(","));
        lines.add(titles);
        for (var point : course.points()) {
            var cells = new ArrayList<String>();
            cells.add(point.at().toString());
            cells.add(plain(point.total()));
            point.rates().forEach(rate -> cells.add(plain(rate)));
            cells.add(point.expected().map(band -> plain(band.low())).orElse(""));
            cells.add(point.expected().map(band -> plain(band.high())).orElse(""));
            lines.add(String.join(",", cells));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String plain(double value) {
        return Long.toString(Math.round(value));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
