// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.core.scenario.Scenario;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Theme;

/// What a facilitator reads before and during the game: what it is about, its objectives and phases, who takes part,
/// and how to run it.
final class ScenarioCard {
    private final Around around;
    private final VBox body = new VBox(8);

    private ScenarioCard(Around around) {
        this.around = around;
        body.getStyleClass().add("scenario-body");
    }

    static void open(Around around) {
        around.model().console().scenario().ifPresent(whole -> new ScenarioCard(around).show(whole));
    }

    private void show(Scenario whole) {
        var texts = around.texts();
        if (!whole.summary().isBlank()) body.getChildren().add(Controls.wrapped(whole.fill(whole.summary())));
        if (!whole.objectives().isEmpty()) {
            heading("exercise.scenario.objectives");
            whole.objectives().forEach(one -> line(one.title(), whole.fill(one.text())));
        }
        if (!whole.phases().isEmpty()) {
            heading("exercise.scenario.phases");
            whole.phases()
                    .forEach(one -> line(around.minute(one.from()) + " · " + one.title(), whole.fill(one.notes())));
        }
        if (!whole.teams().isEmpty()) {
            heading("exercise.form.teams");
            whole.teams().forEach(one -> line(one.name(), whole.fill(one.text())));
        }
        if (!whole.personas().isEmpty()) {
            heading("exercise.scenario.personas");
            whole.personas().forEach(one -> line(one.name(), whole.fill(one.voice())));
        }
        if (!whole.guide().isBlank()) {
            heading("exercise.scenario.guide");
            body.getChildren().add(Controls.wrapped(whole.fill(whole.guide())));
        }
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(460 * around.scale());
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var close = new Button();
        close.setId("scenario-close");
        close.textProperty().bind(texts.bind("exercise.scenario.close"));
        var card = around.frame().dialogs().card(texts.bind("exercise.scenario.title", whole.title()), scroll, close);
        card.setId("scenario-card");
        card.getStyleClass().addAll("broad", "exercise-page");
        card.getStylesheets().add(Theme.sheet("exercise"));
        var shut = around.frame().dialogs().show(card);
        close.setOnAction(_ -> shut.run());
        close.requestFocus();
    }

    private void heading(String key) {
        var heading = Controls.label(around.texts().bind(key), "title-panel");
        heading.getStyleClass().add("scenario-heading");
        body.getChildren().add(heading);
    }

    private void line(String name, String words) {
        var named = Controls.wrapped(name, "strong");
        named.setPrefWidth(200 * around.scale());
        named.setMinWidth(200 * around.scale());
        var said = Controls.wrapped(words, "text-muted");
        HBox.setHgrow(said, Priority.ALWAYS);
        body.getChildren().add(new HBox(12, named, said));
    }
}
