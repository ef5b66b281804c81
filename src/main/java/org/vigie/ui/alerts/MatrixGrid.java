// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.AlertId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.Criticality;
import org.vigie.core.crisis.CriticalityMatrix;
import org.vigie.ui.kit.Controls;

/// The matrix itself: five rows of impact, five columns of probability, and a pin for each alert that is not over.
final class MatrixGrid extends Region {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final double GAP = 4;
    private static final double LEFT = 112;
    private static final double FOOT = 40;

    private final Around around;
    private final AlertForms forms;
    private final Map<Criticality, StackPane> cells = new LinkedHashMap<>();
    private final List<Label> impacts = new ArrayList<>();
    private final List<Label> probabilities = new ArrayList<>();
    private final Pane overlay = new Pane();
    private final Trace trace;
    private final Map<AlertId, Pin> pins = new LinkedHashMap<>();

    MatrixGrid(Around around, AlertForms forms) {
        this.around = around;
        this.forms = forms;
        trace = new Trace(around);
        getStyleClass().add("matrix-grid");
        setId("matrix");
        for (int impact = Criticality.STEPS; impact >= 1; impact--) {
            impacts.add(axis("alerts.impact." + impact, impact));
            for (int probability = 1; probability <= Criticality.STEPS; probability++) {
                var cell = new StackPane();
                cell.getStyleClass().add("matrix-cell");
                cell.setAlignment(Pos.TOP_LEFT);
                cells.put(new Criticality(impact, probability), cell);
            }
        }
        for (int probability = 1; probability <= Criticality.STEPS; probability++)
            probabilities.add(axis("alerts.probability." + probability, probability));
        overlay.setPickOnBounds(false);
        getChildren().addAll(cells.values());
        getChildren().addAll(impacts);
        getChildren().addAll(probabilities);
        getChildren().addAll(trace, overlay);
    }

    private Label axis(String key, int step) {
        var label = new Label();
        label.getStyleClass().addAll("text-small", "text-muted", "axis");
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> step + "\n" + around.texts().get(key),
                        around.texts().localeProperty()));
        return label;
    }

    /// Shows the levels of a matrix and a pin for each of these alerts.
    void show(CriticalityMatrix matrix, List<Alert> alerts, Optional<Alert> chosen) {
        cells.forEach((cell, pane) -> {
            var level = matrix.level(cell);
            pane.getStyleClass().removeIf(style -> style.startsWith("lvl"));
            pane.getStyleClass().add("lvl" + level.number());
            pane.getChildren().setAll(around.levels().glyph(level));
        });
        pins.clear();
        overlay.getChildren().clear();
        for (var alert : alerts) {
            var pin = new Pin(around, this, alert, chosen.map(Alert::id).equals(Optional.of(alert.id())));
            pins.put(alert.id(), pin);
            overlay.getChildren().add(pin);
        }
        trace.of(chosen.filter(alert -> !alert.state().isOver()));
        requestLayout();
    }

    /// A person has put the pin of an alert down here.
    void put(Alert alert, Criticality cell) {
        aim(Optional.empty());
        if (!cell.equals(alert.place())) forms.move(alert, cell);
        requestLayout();
    }

    /// Marks the cell in which a pin would come down.
    void aim(Optional<Criticality> at) {
        cells.forEach((cell, pane) -> pane.pseudoClassStateChanged(TARGET, at.equals(Optional.of(cell))));
    }

    /// The cell under a point of this grid, if there is one.
    Optional<Criticality> cellAt(double x, double y) {
        return cells.entrySet().stream()
                .filter(entry -> entry.getValue().getBoundsInParent().contains(x, y))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Where a lone pin stands in a cell.
    Point2D centre(Criticality at) {
        var cell = cells.get(at);
        if (cell == null) return Point2D.ZERO;
        var spot = Fan.of(1).getFirst();
        return new Point2D(
                cell.getLayoutX() + cell.getWidth() * spot.x(), cell.getLayoutY() + cell.getHeight() * spot.y());
    }

    @Override
    protected void layoutChildren() {
        double scale = around.scale();
        double left = LEFT * scale;
        double foot = FOOT * scale;
        double width = (getWidth() - left - 4 * GAP) / 5;
        double height = (getHeight() - foot - 4 * GAP) / 5;
        cells.forEach((cell, pane) -> pane.resizeRelocate(
                snapPositionX(left + (cell.probability() - 1) * (width + GAP)),
                snapPositionY((5 - cell.impact()) * (height + GAP)),
                snapSizeX(width),
                snapSizeY(height)));
        for (int i = 0; i < impacts.size(); i++)
            impacts.get(i).resizeRelocate(0, i * (height + GAP), left - 12, height);
        for (int i = 0; i < probabilities.size(); i++)
            probabilities.get(i).resizeRelocate(left + i * (width + GAP), getHeight() - foot + 2, width, foot - 2);
        overlay.resizeRelocate(0, 0, getWidth(), getHeight());
        trace.resizeRelocate(0, 0, getWidth(), getHeight());
        layoutPins();
        trace.draw(this);
    }

    private void layoutPins() {
        var perCell = new LinkedHashMap<Criticality, List<Pin>>();
        for (var pin : pins.values())
            perCell.computeIfAbsent(pin.alert().place(), _ -> new ArrayList<>()).add(pin);
        perCell.forEach((at, here) -> {
            var cell = cells.get(at);
            if (cell == null) return;
            var spots = Fan.of(here.size());
            for (int i = 0; i < here.size(); i++) {
                here.get(i).crowd(here.size());
                here.get(i)
                        .stand(
                                cell.getLayoutX()
                                        + cell.getWidth() * spots.get(i).x(),
                                cell.getLayoutY()
                                        + cell.getHeight() * spots.get(i).y());
            }
        });
    }

    static Region legend(Around around) {
        var row = new FlowPane(16, 4);
        row.setAlignment(Pos.CENTER);
        row.getStyleClass().add("matrix-legend");
        around.texts().follow(row, () -> legend(around, row));
        legend(around, row);
        return row;
    }

    private static void legend(Around around, FlowPane row) {
        row.getChildren().clear();
        for (var level : CrisisLevel.values())
            row.getChildren()
                    .add(Controls.line(
                            6,
                            around.levels().glyph(level),
                            Controls.plain(around.levels().name(level), "text-small", "text-muted")));
    }
}
