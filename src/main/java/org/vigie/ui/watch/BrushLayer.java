// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Instant;
import java.util.function.UnaryOperator;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The stretch of time chosen on the chart, drawn over it: two ends that can be dragged, and what lies outside
/// is dimmed.
final class BrushLayer extends Region {
    private static final double GRIP = 6;
    private static final double SMALLEST = 4;

    private final VolumePlot plot;
    private final PeriodViewModel period;
    private final UnaryOperator<Instant> snap;
    private final Region before = part("brush-outside");
    private final Region after = part("brush-outside");
    private final Region chosen = part("brush");
    private double from = Double.NaN;
    private double to = Double.NaN;
    private boolean dragging;

    /// @param snap the border between two bars that is nearest to an instant
    BrushLayer(VolumePlot plot, PeriodViewModel period, UnaryOperator<Instant> snap) {
        this.plot = plot;
        this.period = period;
        this.snap = snap;
        setId("brush");
        getChildren().addAll(before, after, chosen);
        period.brushProperty().subscribe(_ -> requestLayout());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        addEventHandler(
                MouseEvent.MOUSE_MOVED, event -> setCursor(isGrip(event.getX()) ? Cursor.H_RESIZE : Cursor.CROSSHAIR));
    }

    private static Region part(String style) {
        var part = new Region();
        part.getStyleClass().add(style);
        part.setMouseTransparent(true);
        part.setManaged(false);
        return part;
    }

    boolean isDragging() {
        return dragging;
    }

    @Override
    protected void layoutChildren() {
        if (!dragging) {
            var own = period.brushProperty().get();
            from = own.map(o -> plot.x(o.since())).orElse(Double.NaN);
            to = own.map(o -> plot.x(o.until())).orElse(Double.NaN);
        }
        boolean shown = !Double.isNaN(from) && !Double.isNaN(to);
        before.setVisible(shown);
        after.setVisible(shown);
        chosen.setVisible(shown);
        if (!shown) return;
        var area = plot.area();
        double left = Math.clamp(Math.min(from, to), area.getMinX(), area.getMaxX());
        double right = Math.clamp(Math.max(from, to), area.getMinX(), area.getMaxX());
        double top = area.getMinY();
        double height = area.getHeight();
        before.resizeRelocate(area.getMinX(), top, left - area.getMinX(), height);
        after.resizeRelocate(right, top, area.getMaxX() - right, height);
        chosen.resizeRelocate(left, top, right - left, height);
    }

    private boolean isGrip(double x) {
        return Math.abs(x - from) <= GRIP || Math.abs(x - to) <= GRIP;
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) return;
        getParent().requestFocus();
        if (event.getClickCount() == 2) {
            dragging = false;
            period.clearBrush();
            return;
        }
        dragging = true;
        boolean nearFrom = Math.abs(event.getX() - from) <= GRIP;
        boolean nearTo = Math.abs(event.getX() - to) <= GRIP;
        if (nearFrom) from = to;
        else if (!nearTo) from = event.getX();
        to = event.getX();
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (!dragging) return;
        to = event.getX();
        requestLayout();
        event.consume();
    }

    private void release(MouseEvent event) {
        if (!dragging) return;
        dragging = false;
        event.consume();
        if (Math.abs(to - from) < SMALLEST) requestLayout();
        else period.brush(snap.apply(plot.instant(Math.min(from, to))), snap.apply(plot.instant(Math.max(from, to))));
    }
}
