// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.imports;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.vigie.core.mention.Mention;
import org.vigie.core.source.Imports.PreviewRow;
import org.vigie.ui.kit.Frame;

/// The first rows of a file as they would come in, and why some would not.
final class PreviewTable extends TableView<PreviewRow> {
    private final Frame frame;
    private final ImportWords words;

    PreviewTable(Frame frame, ImportViewModel model) {
        this.frame = frame;
        this.words = new ImportWords(frame);
        setId("imports-preview");
        getStyleClass().add("imports-table");
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        add("imports.preview.row", 56, row -> words.number(row.number()))
                .getStyleClass()
                .add("number");
        add("imports.preview.date", 170, row -> row.mention().map(this::date).orElse("–"));
        add(
                "imports.preview.author",
                120,
                row -> row.mention().map(mention -> mention.author().shown()).orElse("–"));
        add("imports.preview.text", 300, this::text);
        setPlaceholder(new Label());
        model.previewProperty()
                .subscribe(preview -> preview.ifPresent(now -> getItems().setAll(now.rows())));
        frame.texts().follow(this, this::refresh);
    }

    private TableColumn<PreviewRow, String> add(String title, double width, Function<PreviewRow, String> value) {
        var column = new TableColumn<PreviewRow, String>();
        column.textProperty().bind(frame.texts().bind(title));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 170));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        getColumns().add(column);
        return column;
    }

    private String date(Mention mention) {
        var published = mention.times().published();
        return published == null ? "–" : frame.formats().dateTime(published);
    }

    /// The text on one line; of a refused row, why.
    private String text(PreviewRow row) {
        return row.refused()
                .map(refused ->
                        "✕ " + words.ofRow(refused.fault()) + (refused.cell().isEmpty() ? "" : " – " + refused.cell()))
                .orElseGet(() -> row.mention().map(PreviewTable::oneLine).orElse(""));
    }

    private static String oneLine(Mention mention) {
        var both = mention.title().isEmpty() ? mention.text() : mention.title() + " – " + mention.text();
        return both.replaceAll("\\s+", " ");
    }
}
