// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.vigie.core.publish.Spoken;

/// What the cell said, over the chart: a line at its minute with a sign on top, which says it in words.
final class SaidLayer extends Pane {
    private static final double SIGN = 11;
    private static final int WORDS = 120;
    /// A press on a sign looks at this long before and after.
    private static final Duration SPAN = Duration.ofMinutes(30);

    private final Around around;
    private final VolumePlot plot;
    private List<Spoken> shown = List.of();

    SaidLayer(Around around, VolumePlot plot) {
        this.around = around;
        this.plot = plot;
        setId("volume-said");
        setPickOnBounds(false);
    }

    /// Draws anew what lies on the time axis.
    void draw(List<Spoken> all, Instant from, Instant to) {
        shown = all.stream()
                .filter(one -> !one.at().isBefore(from) && !one.at().isAfter(to))
                .toList();
        getChildren().clear();
        for (var one : shown) getChildren().addAll(line(one), sign(one));
    }

    /// What was said between two instants, in words; oldest first.
    List<String> words(Instant from, Instant until) {
        return shown.stream()
                .filter(one -> !one.at().isBefore(from) && one.at().isBefore(until))
                .map(this::words)
                .toList();
    }

    private String words(Spoken one) {
        var text = one.text().length() > WORDS ? one.text().substring(0, WORDS) + "…" : one.text();
        return around.texts()
                .get(
                        one.item().isPresent() ? "watch.volume.sent" : "watch.volume.copied",
                        around.formats().time(one.at()),
                        one.item()
                                .map(item -> item.sending().account().name())
                                .orElseGet(() -> around.texts()
                                        .get("message.outlet." + one.outlet().name())),
                        text);
    }

    private Line line(Spoken one) {
        var area = plot.area();
        double x = plot.x(one.at());
        var line = new Line(x, area.getMinY(), x, area.getMaxY());
        line.getStyleClass().addAll("said-line", style(one));
        line.setMouseTransparent(true);
        return line;
    }

    private Button sign(Spoken one) {
        var sign = new Button();
        sign.getStyleClass().setAll("said-sign", style(one));
        sign.setFocusTraversable(false);
        sign.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        double size = SIGN * around.scale();
        sign.resizeRelocate(plot.x(one.at()) - size / 2, plot.area().getMinY(), size, size);
        sign.setManaged(false);
        sign.setAccessibleText(words(one));
        sign.setTooltip(new Tooltip(words(one)));
        sign.setOnAction(_ ->
                around.watch().period().brush(one.at().minus(SPAN), one.at().plus(SPAN)));
        return sign;
    }

    private static String style(Spoken one) {
        return one.item().isPresent() ? "sent" : "copied";
    }
}
