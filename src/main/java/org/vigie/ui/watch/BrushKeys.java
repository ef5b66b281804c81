// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import org.vigie.ui.watch.Volume.Column;

/// The chart by keyboard: left and right choose one bar, with Shift they stretch the choice; up and down go from mark
/// to
/// mark of what was said, Enter shows what came after it; Escape lets go.
final class BrushKeys {
    private final Around around;
    private final VolumeChart chart;

    BrushKeys(Around around, VolumeChart chart) {
        this.around = around;
        this.chart = chart;
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        boolean taken = switch (event.getCode()) {
            case LEFT -> move(-1, event.isShiftDown());
            case RIGHT -> move(1, event.isShiftDown());
            case UP -> mark(-1);
            case DOWN -> mark(1);
            case ENTER -> open();
            case ESCAPE -> chart.said().leave() || clear();
            default -> false;
        };
        if (taken) event.consume();
    }

    private boolean mark(int by) {
        var words = chart.said().step(by);
        words.ifPresent(chart::setAccessibleText);
        return words.isPresent();
    }

    private boolean open() {
        var said = chart.said().current();
        said.ifPresent(around.outlets()::after);
        return said.isPresent();
    }

    private boolean clear() {
        var period = around.watch().period();
        boolean any = period.brushProperty().get().isPresent();
        period.clearBrush();
        return any;
    }

    private boolean move(int by, boolean stretch) {
        var volume = around.watch().volumeProperty().get();
        var brush = around.watch().period().brushProperty().get();
        var at = target(volume, brush, by);
        if (at.isEmpty()) return false;
        chart.said().leave();
        var start = at.get().start();
        var end = volume.step().next(start, around.formats().zone());
        if (stretch && brush.isPresent()) stretch(brush.get(), start, end);
        else around.watch().period().brush(start, end);
        chart.words(start).ifPresent(chart::setAccessibleText);
        return true;
    }

    private void stretch(Period.Own brush, Instant start, Instant end) {
        var since = start.isBefore(brush.since()) ? start : brush.since();
        var until = end.isAfter(brush.until()) ? end : brush.until();
        around.watch().period().brush(since, until);
    }

    /// The bar beside what is chosen; the last bar where nothing is.
    private static Optional<Column> target(Volume volume, Optional<Period.Own> brush, int by) {
        var columns = volume.columns();
        if (columns.isEmpty()) return Optional.empty();
        if (brush.isEmpty()) return Optional.of(by > 0 ? columns.getFirst() : columns.getLast());
        var own = brush.get();
        return by > 0
                ? columns.stream().filter(c -> !c.start().isBefore(own.until())).findFirst()
                : columns.reversed().stream()
                        .filter(c -> c.start().isBefore(own.since()))
                        .findFirst();
    }
}
