// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.vigie.core.source.SourceCatalog.KindProfile;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.SourceTile;

/// All sources in a table: who does well, who does not, and how much each brought.
final class SourceTable extends TableView<SourceRow> {
    /// Below this width the columns that the detail repeats give way.
    private static final double ROOMY = 1000;

    private final Frame frame;
    private final SourceLines lines;

    SourceTable(Frame frame, SourceLines lines, ObservableList<SourceRow> rows) {
        super(rows);
        this.frame = frame;
        this.lines = lines;
        setId("sources-table");
        getStyleClass().add("source-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        var spare = List.of(
                text(
                        "settings.sources.column.new",
                        row -> lines.brief(row.health().flatMap(h -> h.lastNewMention())),
                        124),
                text("settings.sources.column.lag", lines::lag, 80),
                number("settings.sources.column.fetched", row -> row.counts().fetched()),
                number("settings.sources.column.duplicate", row -> row.counts().duplicate()));
        getColumns().add(node("settings.sources.column.source", this::title, 204));
        getColumns().add(node("settings.sources.column.state", lines::chip, 140));
        getColumns()
                .add(text(
                        "settings.sources.column.success",
                        row -> lines.brief(row.health().flatMap(h -> h.lastSuccess())),
                        124));
        getColumns().add(spare.get(0));
        getColumns()
                .add(text(
                        "settings.sources.column.next",
                        row -> lines.brief(row.health().flatMap(h -> h.nextTry())),
                        124));
        getColumns().add(spare.get(1));
        getColumns().add(spare.get(2));
        getColumns()
                .add(number("settings.sources.column.fresh", row -> row.counts().fresh()));
        getColumns().add(spare.get(3));
        getColumns().add(number("settings.sources.column.rejected", SourceRow::rejected));
        widthProperty().subscribe(_ -> makeRoom(spare));
        frame.preferences().subscribe(_ -> makeRoom(spare));
        frame.texts().follow(this, this::refresh);
        refresh();
    }

    /// Large text leaves as little room as a narrow table does.
    private void makeRoom(List<TableColumn<SourceRow, String>> spare) {
        boolean roomy = getWidth() * 100 / frame.preferences().get().textPercent() >= ROOMY;
        spare.forEach(column -> column.setVisible(roomy));
    }

    private Node title(SourceRow row) {
        var kind = row.settings().kind();
        var tile = new SourceTile(
                row.profile().map(KindProfile::tile).orElse("?"), lines.words().kind(kind));
        var name = new Label(row.settings().name());
        name.getStyleClass().add("strong");
        var below = new Label(lines.words().kind(kind));
        below.getStyleClass().add("text-meta");
        var words = new VBox(name, below);
        words.setAlignment(Pos.CENTER_LEFT);
        var cell = new HBox(12, tile, words);
        cell.setAlignment(Pos.CENTER_LEFT);
        return cell;
    }

    private TableColumn<SourceRow, String> text(String key, Function<SourceRow, String> value, double width) {
        var column = new TableColumn<SourceRow, String>();
        prepare(column, key, width);
        column.setCellValueFactory(cell -> new SimpleStringProperty(value.apply(cell.getValue())));
        return column;
    }

    private TableColumn<SourceRow, String> number(String key, Function<SourceRow, Long> value) {
        var column = text(key, row -> lines.number(value.apply(row)), 84);
        column.getStyleClass().add("number");
        return column;
    }

    private TableColumn<SourceRow, SourceRow> node(String key, Function<SourceRow, Node> drawing, double width) {
        var column = new TableColumn<SourceRow, SourceRow>();
        prepare(column, key, width);
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(SourceRow row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty || row == null ? null : drawing.apply(row));
            }
        });
        return column;
    }

    private void prepare(TableColumn<SourceRow, ?> column, String key, double width) {
        column.textProperty().bind(frame.texts().bind(key));
        frame.preferences().subscribe(now -> {
            double wide = width * now.textPercent() / 100;
            column.setPrefWidth(wide);
            column.setMinWidth(wide * 0.9);
        });
        column.setReorderable(false);
        column.setSortable(false);
    }
}
