// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.time.Duration;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.vigie.core.scenario.Inject;

/// The injects of a scenario that has too many for boxes: a mark for every pixel of a line where at least one stands.
final class TimelineMarks extends Pane {
    private final Map<Lane, Path> paths = new HashMap<>();
    private Map<Lane, BitSet> drawn = Map.of();

    TimelineMarks() {
        setMouseTransparent(true);
    }

    /// @param lanes from the top, each this high, the first below `top`
    void draw(List<Inject> injects, List<Lane> lanes, double top, double height, ToDoubleFunction<Duration> x) {
        var wanted = new HashMap<Lane, BitSet>();
        for (var inject : injects)
            wanted.computeIfAbsent(Lane.of(inject), _ -> new BitSet())
                    .set((int) Math.max(0, x.applyAsDouble(inject.offset())));
        if (wanted.equals(drawn)) return;
        drawn = wanted;
        paths.values().forEach(path -> path.getElements().clear());
        wanted.forEach((lane, pixels) -> {
            double from = top + lanes.indexOf(lane) * height + height / 4;
            var elements = path(lane).getElements();
            for (int at = pixels.nextSetBit(0); at >= 0; at = pixels.nextSetBit(at + 1)) {
                elements.add(new MoveTo(at + 0.5, from));
                elements.add(new LineTo(at + 0.5, from + height / 2));
            }
        });
    }

    private Path path(Lane lane) {
        return paths.computeIfAbsent(lane, _ -> {
            var path = new Path();
            path.getStyleClass().add("timeline-mark");
            path.setManaged(false);
            getChildren().add(path);
            return path;
        });
    }
}
