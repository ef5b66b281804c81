// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.core.exercise.Course;
import org.vigie.core.journal.ExerciseAct.Whispered;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.Team;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Keycap;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;

/// Words between facilitators and players beside the game, on either side of it.
final class WhisperPane extends VBox {
    private final Around around;
    private final boolean players;
    private final VBox rows = new VBox();
    private final Label count = Controls.plain("", "count", "warn");
    private final TextField field = new TextField();
    private final TeamBox team;
    private boolean saving;

    /// @param players whether this is the players' side
    WhisperPane(Around around, boolean players) {
        this.around = around;
        this.players = players;
        var texts = around.texts();
        var frame = around.frame();
        var prompt = texts.bind(players ? "exercise.whisper.toFacilitators" : "exercise.whisper.toPlayers");
        field.setId("whisper");
        field.getStyleClass().add("bare");
        field.promptTextProperty().bind(prompt);
        field.accessibleTextProperty().bind(prompt);
        field.setOnAction(_ -> say());
        HBox.setHgrow(field, Priority.ALWAYS);
        var box = new HBox(field, new Keycap("W", frame.keys(), texts));
        box.getStyleClass().add("field-box");
        team = new TeamBox(around);
        team.setId("whisper-team");
        team.setMaxWidth(Double.MAX_VALUE);
        var foot = new VBox(8, team, box);
        foot.getStyleClass().add("note-foot");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        count.setId("whispers-waiting");
        var panel = new Panel(
                        texts.bind(players ? "exercise.whispers.facilitators" : "exercise.whispers.players"),
                        new VBox(scroll, foot))
                .actions(count)
                .flush();
        panel.setId("whispers-panel");
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
        around.onChange(this, this::draw);
    }

    void focusField() {
        field.requestFocus();
    }

    /// The text stays in the field until it is saved. A key that is held down says it once.
    private void say() {
        var text = field.getText().strip();
        if (text.isEmpty() || saving) return;
        saving = true;
        var teams = team.chosen().stream().toList();
        var _ = around.model()
                .acts()
                .act(new Whispered(!players, teams, text), GameActs.Outcome.NOTED)
                .whenComplete((_, problem) -> around.model().acts().later(() -> {
                    saving = false;
                    if (problem == null && field.getText().strip().equals(text)) field.clear();
                }));
    }

    private void draw() {
        var console = around.model().console();
        team.offer(console.scenario().map(Scenario::teams).orElse(List.of()));
        var waiting = players ? 0 : console.unanswered();
        count.setText(around.formats().number(waiting));
        Controls.shown(count, waiting > 0);
        var whispers = console.course().whispers();
        if (whispers.isEmpty()) {
            Node none = Notice.empty(around.texts()
                    .bind(players ? "exercise.whispers.none.players" : "exercise.whispers.none.facilitators"));
            rows.getChildren().setAll(none);
            return;
        }
        rows.getChildren().setAll(whispers.reversed().stream().map(this::row).toList());
    }

    private Node row(Course.Whisper whisper) {
        var act = whisper.act();
        var texts = around.texts();
        var side = Controls.plain(
                texts.get(act.toPlayers() ? "exercise.whisper.from.FACILITATORS" : "exercise.whisper.from.PLAYERS"),
                "chip",
                "in-row",
                act.toPlayers() ? "exercise" : "accent");
        var head = Controls.line(
                8,
                Controls.plain(around.minute(around.model().acts().at(whisper.at())), "text-meta"),
                side,
                Controls.plain(teams(act), "text-meta"),
                Controls.space(),
                Controls.plain(whisper.by().isPresent() ? around.name(whisper.by()) : "", "text-meta"));
        var row = new VBox(4, head, Controls.wrapped(act.text()));
        row.getStyleClass().add("note-row");
        return row;
    }

    private String teams(Whispered act) {
        var known = around.model().console().scenario().map(Scenario::teams).orElse(List.of());
        return act.teams().stream()
                .map(id -> known.stream()
                        .filter(one -> one.id().equals(id))
                        .map(Team::name)
                        .findFirst()
                        .orElse(id))
                .collect(Collectors.joining(", "));
    }
}
