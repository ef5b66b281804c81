// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.vigie.ui.kit.Swatches;

/// Mentions over time. Drag over a stretch to look at it alone; the ends can be dragged; Escape or a double click
/// looks at everything again. [BrushKeys] says what the keyboard does.
final class VolumeChart extends Region {
    private static final double TIP_GAP = 14;

    private final Around around;
    private final VolumePlot plot;
    private final Swatches look = VolumePlot.swatches();
    private final BrushLayer brush;
    private final SaidLayer said;
    private final Tooltip tip = new Tooltip();
    private boolean drawn;

    VolumeChart(Around around) {
        this.around = around;
        this.plot = new VolumePlot(around.formats());
        this.brush = new BrushLayer(plot, around.watch().period(), this::snap);
        this.said = new SaidLayer(around, plot);
        setId("volume-chart");
        getStyleClass().add("volume-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        tip.setId("volume-tip");
        getChildren().addAll(look, plot.canvas(), brush, said);
        around.said().subscribe(_ -> redraw());
        around.watch().volumeProperty().subscribe(_ -> redraw());
        around.texts().follow(this, this::redraw);
        redraw();
        around.frame().preferences().subscribe(_ -> redraw());
        sceneProperty().subscribe(_ -> redraw());
        addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> tip.hide());
        new BrushKeys(around, this);
    }

    /// Draws when next laid out: several changes make one drawing.
    private void redraw() {
        drawn = false;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width < 1 || height < 1) return;
        var canvas = plot.canvas();
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            drawn = false;
        }
        if (!drawn && getScene() != null) {
            drawn = true;
            look.applyCss();
            plot.draw(around.watch().volumeProperty().get(), look, around.scale());
            var volume = around.watch().volumeProperty().get();
            said.draw(around.said().getValue(), volume.from(), volume.to());
            if (said.current().isEmpty()) setAccessibleText(new VolumeWords(around).sentence(volume));
        }
        said.resizeRelocate(0, 0, width, height);
        brush.resizeRelocate(0, 0, width, height);
        brush.requestLayout();
    }

    /// The instant that is drawn at this place.
    Instant instant(double x) {
        return plot.instant(x);
    }

    SaidLayer said() {
        return said;
    }

    /// The start of the bar around this instant.
    private Instant snap(Instant at) {
        var step = around.watch().volumeProperty().get().step();
        var zone = around.formats().zone();
        var start = step.start(at, zone);
        var next = step.next(start, zone);
        boolean nearStart = at.toEpochMilli() - start.toEpochMilli() < next.toEpochMilli() - at.toEpochMilli();
        return nearStart ? start : next;
    }

    private void point(MouseEvent event) {
        if (brush.isDragging() || !plot.area().contains(event.getX(), Math.max(1, event.getY()))) {
            tip.hide();
            return;
        }
        var words = words(plot.instant(event.getX()));
        if (words.isEmpty()) {
            tip.hide();
            return;
        }
        tip.setText(words.get());
        tip.show(this, event.getScreenX() + TIP_GAP, event.getScreenY() + TIP_GAP);
    }

    /// What the bar around this instant says: its time, its total, each source, and what the cell said then.
    Optional<String> words(Instant at) {
        var volume = around.watch().volumeProperty().get();
        var words = new VolumeWords(around);
        var zone = around.formats().zone();
        var start = volume.step().start(at, zone);
        var spoken = said.words(start, volume.step().next(start, zone));
        return volume.at(at, zone)
                .map(column -> words.column(volume.step(), column) + "\n"
                        + volume.parts().stream()
                                .filter(column.mentions()::containsKey)
                                .map(part -> words.part(
                                        volume.by(), part, column.mentions().getOrDefault(part, 0L)))
                                .collect(Collectors.joining("\n")))
                .map(bar -> spoken.isEmpty() ? bar : bar + "\n" + String.join("\n", spoken))
                .or(() -> spoken.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", spoken)));
    }
}
