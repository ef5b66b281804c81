// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.drill;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Texts;

/// The time that is left, or by how much it is over: it never cuts anybody off.
final class Stopwatch extends Label {
    private final Texts texts;
    private final Supplier<Duration> elapsed;
    private Duration whole;

    /// @param elapsed asked every second while this is shown
    Stopwatch(Texts texts, Duration whole, Supplier<Duration> elapsed) {
        super("", new Icon(Feather.CLOCK));
        this.texts = texts;
        this.whole = whole;
        this.elapsed = elapsed;
        getStyleClass().addAll("chip", "stopwatch");
        setMinWidth(USE_PREF_SIZE);
        var ticks = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> tick()));
        ticks.setCycleCount(Animation.INDEFINITE);
        sceneProperty().subscribe((_, scene) -> {
            if (scene == null) ticks.stop();
            else ticks.play();
        });
        tick();
    }

    void setWhole(Duration time) {
        whole = time;
        tick();
    }

    void tick() {
        var left = whole.minus(elapsed.get());
        boolean over = left.isNegative();
        var shown = over ? left.negated() : left;
        var clock = "%d:%02d".formatted(shown.toMinutes(), shown.toSecondsPart());
        setText(over ? texts.get("drill.clock.over", clock) : clock);
        Controls.restyle(this, List.of("warn"), over ? List.of("warn") : List.of());
        setAccessibleText(texts.get(over ? "drill.clock.overSpoken" : "drill.clock.leftSpoken", clock));
    }
}
