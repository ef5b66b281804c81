// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.vigie.core.exercise.Score;
import org.vigie.core.scenario.Phase;
import org.vigie.core.scenario.Scenario;
import org.vigie.ui.kit.Controls;

/// How the players do in the phase that runs, out of 100, and in the whole exercise beside the last one with this
/// scenario.
final class PhaseScore extends HBox {
    private final Around around;
    private final Label name = Controls.plain("", "text-meta");
    private final Label points = Controls.plain("", "figure-clock");
    private final Label before = Controls.plain("", "text-meta");
    private final DoubleProperty share = new SimpleDoubleProperty();

    PhaseScore(Around around) {
        super(12);
        this.around = around;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("phase-score");
        points.setId("phase-points");
        before.setId("points-before");
        var fill = new Region();
        fill.getStyleClass().add("fill");
        var track = new StackPane(fill);
        track.setAlignment(Pos.CENTER_LEFT);
        track.getStyleClass().addAll("meter", "phase-track");
        fill.maxWidthProperty().bind(track.widthProperty().multiply(share));
        HBox.setHgrow(track, Priority.ALWAYS);
        var figure = new VBox(name, Controls.whole(points));
        figure.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(figure, track, Controls.whole(before));
        around.onChange(this, this::draw);
        around.model().chartProperty().subscribe(this::draw);
    }

    private void draw() {
        var console = around.model().console();
        var texts = around.texts();
        var whole = console.scenario();
        var phase = whole.flatMap(this::phase);
        var reached = phase.flatMap(now -> whole.flatMap(scenario -> console.score().byPhase(scenario).stream()
                                .filter(part -> part.of().equals(now))
                                .findFirst())
                        .map(Score.Part::points))
                .orElseGet(() -> phase.isPresent()
                        ? OptionalDouble.empty()
                        : console.score().points());
        name.setText(phase.map(now -> texts.get("exercise.score.phase", now.title()))
                .orElseGet(() -> texts.get("exercise.score.all")));
        points.setText(
                reached.isPresent()
                        ? texts.get("exercise.score.points", Math.round(reached.getAsDouble()))
                        : texts.get("exercise.score.none"));
        share.set(reached.orElse(0) / 100);
        before.setText(console.before()
                .map(last -> phase.isEmpty() || console.score().points().isEmpty()
                        ? texts.get("exercise.score.before", last)
                        : texts.get(
                                "exercise.score.beside",
                                Math.round(console.score().points().getAsDouble()),
                                last))
                .orElse(""));
        Controls.shown(before, console.before().isPresent());
    }

    private Optional<Phase> phase(Scenario whole) {
        var now = around.model().nowProperty().get();
        return whole.phases().stream()
                .filter(phase -> phase.from().compareTo(now) <= 0)
                .reduce((one, next) -> next.from().compareTo(one.from()) >= 0 ? next : one);
    }
}
