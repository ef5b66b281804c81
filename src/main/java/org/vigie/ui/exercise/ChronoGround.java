// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.InjectKinds;

/// What lies under the cards of the chronogramme: the rows with their names, and the axis of time.
final class ChronoGround extends Pane {
    /// The height of the axis at 100 % text.
    static final double AXIS = 32;

    private static final double APART = 84;

    private final Around around;

    /// Where the rows stand, in pixels.
    ///
    /// @param tops of the rows of the chart, in their order
    /// @param lines of cards that each of them has
    record Rows(
            List<Double> tops, List<Integer> lines, double cellTop, double cellHeight, double curveTop, double height) {
        static final Rows NONE = new Rows(List.of(), List.of(), 0, 0, 0, 240);

        Rows {
            tops = List.copyOf(tops);
            lines = List.copyOf(lines);
        }
    }

    ChronoGround(Around around) {
        this.around = around;
        setPickOnBounds(false);
    }

    /// @param row the height of one line of cards
    void draw(Chart chart, Rows rows, TimeScale scale, double row, double width) {
        getChildren().clear();
        var texts = around.texts();
        for (int r = 0; r < rows.tops().size(); r++) {
            var kind = chart.rows().get(r).kind();
            var name = kind.map(one -> texts.get("exercise.row." + one.name()))
                    .orElseGet(() -> texts.get("exercise.row.reserve"));
            var label = name(name, kind.map(InjectKinds::drawing).orElse(Feather.ARCHIVE), scale);
            band(rows.tops().get(r), rows.lines().get(r) * row, width, r % 2 == 0);
            place(label, rows.tops().get(r), row, scale);
        }
        band(rows.cellTop(), rows.cellHeight(), width, rows.tops().size() % 2 == 0);
        place(
                name(texts.get("exercise.row.cell"), Feather.CHECK_CIRCLE, scale),
                rows.cellTop(),
                Math.min(row, rows.cellHeight()),
                scale);
        var title = Controls.plain(texts.get("exercise.pressure"));
        var unit = Controls.plain(texts.get("exercise.pressure.unit"), "text-meta");
        getChildren().addAll(title, unit);
        title.relocate(12, rows.curveTop() + 8);
        unit.relocate(12, rows.curveTop() + 8 + 18 * around.scale());
        axis(rows, scale, width);
    }

    private void axis(Rows rows, TimeScale scale, double width) {
        double top = AXIS * around.scale();
        for (var mark : scale.marks(APART * around.scale())) {
            double x = scale.x(mark);
            var line = new Line(x, top, x, rows.height() - 8);
            line.getStyleClass().add("grid");
            var label = Controls.plain(around.minute(mark), "text-meta");
            getChildren().addAll(line, label);
            label.applyCss();
            label.autosize();
            double from = Math.min(x - label.getWidth() / 2, width - label.getWidth() - 4);
            label.relocate(from, (top - label.getHeight()) / 2 - 3);
        }
    }

    private void band(double top, double height, double width, boolean raised) {
        var band = new Region();
        band.getStyleClass().add(raised ? "band-raised" : "band");
        band.setManaged(false);
        band.resizeRelocate(0, top, width, height);
        getChildren().add(band);
    }

    private HBox name(String name, Feather drawing, TimeScale scale) {
        var label =
                new HBox(8, new Icon(drawing, Icon.Size.PX_16).styled("band-icon"), Controls.plain(name, "band-name"));
        label.setAlignment(Pos.CENTER_LEFT);
        label.setMaxWidth(scale.left() - 20);
        return label;
    }

    private void place(HBox label, double top, double height, TimeScale scale) {
        label.setManaged(false);
        getChildren().add(label);
        label.resizeRelocate(12, top, scale.left() - 20, height);
    }
}
