// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Theme;

/// What players know of their exercise: its clock, what came to them, and a way to its facilitators.
final class PlayerView extends VBox {
    /// What came to players has so much room at least.
    private static final double RECEIVED = 360;

    private final Around around;
    private final Label time = Controls.plain("", "figure-large", "text-exercise");
    private final Label standing = Controls.plain("", "text-meta");
    private final StringProperty story = new SimpleStringProperty("");
    private final WhisperPane whispers;

    PlayerView(Around around) {
        super(12);
        this.around = around;
        var texts = around.texts();
        getStyleClass().addAll("exercise-page", "page");
        getStylesheets().add(Theme.sheet("exercise"));
        setId("player-page");
        whispers = new WhisperPane(around, true);
        time.setId("player-time");
        standing.setId("player-standing");
        var chip = Controls.label(texts.bind("exercise.players"), "chip", "exercise");
        chip.setGraphic(new Icon(Feather.USERS, Icon.Size.PX_14));
        var head = new HBox(
                12,
                Controls.whole(Controls.label(texts.bind("shell.screen.exercise"), "title-page")),
                Controls.whole(chip),
                Controls.label(story, "text-meta"));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("exercise-head");
        var clock = new VBox(standing, Controls.whole(time));
        clock.setMinWidth(Region.USE_PREF_SIZE);
        var rules = Controls.wrapped("");
        rules.textProperty().bind(texts.bind("exercise.players.rules"));
        rules.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(rules, Priority.ALWAYS);
        var strip = new HBox(24, clock, rules);
        strip.setAlignment(Pos.CENTER_LEFT);
        strip.getStyleClass().addAll("panel", "player-strip");
        var received = new ReceivedPane(around, true);
        HBox.setHgrow(received, Priority.ALWAYS);
        received.setMinWidth(RECEIVED * around.scale());
        whispers.getStyleClass().add("reactions-column");
        var row = new HBox(12, received, whispers);
        row.setMinHeight(0);
        VBox.setVgrow(row, Priority.ALWAYS);
        getChildren().addAll(head, strip, row);
        around.onChange(this, this::draw);
        around.model()
                .nowProperty()
                .subscribe(() ->
                        time.setText(around.clock(around.model().nowProperty().get())));
    }

    private void draw() {
        var console = around.model().console();
        var texts = around.texts();
        standing.setText(texts.get("exercise.standing." + console.standing().name()));
        // its summary tells what is true in the story: that is for players to find out
        console.scenario().map(around::story).ifPresent(story::set);
    }

    void whisper() {
        whispers.focusField();
    }
}
