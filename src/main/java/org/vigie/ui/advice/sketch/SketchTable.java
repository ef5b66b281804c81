// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.advice.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.vigie.analysis.propagation.Band;
import org.vigie.analysis.propagation.Curve;
import org.vigie.analysis.propagation.Sketch;
import org.vigie.ui.kit.Frame;

/// The bands as a table, for reading by keyboard and for the middles, which stand nowhere else.
final class SketchTable extends TableView<SketchTable.Row> {
    private final SketchViewModel model;
    private final SketchTexts words;

    /// One scenario at one horizon.
    record Row(Curve curve, int hours) {
        Band total() {
            return curve.totalAfter(hours);
        }

        Band rate() {
            return curve.rateAfter(hours);
        }
    }

    SketchTable(Frame frame, SketchViewModel model) {
        this.model = model;
        this.words = new SketchTexts(frame);
        setId("sketch-table");
        getStyleClass().add("sketch-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        accessibleTextProperty().bind(frame.texts().bind("sketch.table.label"));
        model.lookProperty().subscribe(_ -> fill());
        frame.texts().follow(this, this::draw);
        draw();
    }

    private void draw() {
        getColumns()
                .setAll(List.of(
                        column(
                                words.get("sketch.table.scenario"),
                                row -> words.scenario(row.curve().scenario()),
                                "text"),
                        column(
                                words.get("sketch.table.hours"),
                                row -> words.get("sketch.hours", row.hours()),
                                "number"),
                        number(
                                "sketch.table.middle",
                                row -> words.count(row.total().middle())),
                        number("sketch.table.half", row -> half(row.total())),
                        number("sketch.table.most", row -> most(row.total())),
                        number("sketch.table.rate.half", row -> half(row.rate())),
                        number("sketch.table.rate.most", row -> most(row.rate()))));
        fill();
    }

    private String half(Band band) {
        return words.range(band.low(), band.high());
    }

    private String most(Band band) {
        return words.range(band.lowest(), band.highest());
    }

    private TableColumn<Row, String> number(String title, Function<Row, String> value) {
        return column(words.get(title), value, "number");
    }

    private static TableColumn<Row, String> column(String title, Function<Row, String> value, String style) {
        var column = new TableColumn<Row, String>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add(style);
        return column;
    }

    private void fill() {
        var rows = new ArrayList<Row>();
        model.drawn().ifPresent(drawn -> {
            for (var curve : drawn.curves()) for (int hours : Sketch.HORIZONS) rows.add(new Row(curve, hours));
        });
        getItems().setAll(rows);
    }
}
