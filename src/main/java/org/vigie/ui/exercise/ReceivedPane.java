// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.journal.ExerciseAct.Seen;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.Team;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.InjectKinds;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.kit.Redraw;

/// What has come to the players, team by team. Facilitators see all of it; players see what came to them alone and say
/// that they have read it.
final class ReceivedPane extends VBox {
    private final Around around;
    private final boolean players;
    private final VBox rows = new VBox();
    private final Label count = Controls.plain("", "count");
    private final TeamBox team;

    ReceivedPane(Around around, boolean players) {
        this.around = around;
        this.players = players;
        team = new TeamBox(around);
        team.setId("received-team");
        team.valueProperty().subscribe(_ -> draw());
        count.setId("received-count");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        var panel = new Panel(around.texts().bind("exercise.received"), scroll)
                .actions(team, Controls.whole(count))
                .flush();
        panel.setId("received-panel");
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
        around.onChange(this, () -> {
            team.offer(around.model().console().scenario().map(Scenario::teams).orElse(List.of()));
            draw();
        });
    }

    private void draw() {
        var all = Received.by(around.model().console().course(), team.chosen(), !players);
        count.setText(around.formats().number(all.size()));
        if (all.isEmpty()) {
            Node none = Notice.empty(
                    around.texts().bind(players ? "exercise.received.none" : "exercise.received.none.team"));
            rows.getChildren().setAll(none);
            return;
        }
        Redraw.keepingKeyboard(
                this,
                () -> rows.getChildren().setAll(all.stream().map(this::row).toList()));
    }

    private Node row(Received one) {
        var texts = around.texts();
        var what = one.what();
        var head = Controls.line(
                8,
                new Icon(InjectKinds.drawing(what.kind()), Icon.Size.PX_14),
                Controls.plain(texts.get("exercise.kind." + what.kind().name()), "strong", "text-small"),
                Controls.plain(what.from(), "text-meta"),
                Controls.space(),
                Controls.plain(around.clock(one.at()), "text-meta"));
        var row = new VBox(4, head);
        if (!players) row.getChildren().add(Controls.plain(what.title(), "strong"));
        row.getChildren().addAll(Controls.wrapped(what.text(), "text-14"), foot(one));
        row.getStyleClass().add("note-row");
        return row;
    }

    private Node foot(Received one) {
        var texts = around.texts();
        var readers = one.readers().stream()
                .map(person -> around.name(Optional.of(person)))
                .distinct()
                .collect(Collectors.joining(", "));
        var seen = Controls.plain(
                readers.isEmpty()
                        ? texts.get("exercise.received.unread")
                        : texts.get("exercise.received.readBy", readers),
                readers.isEmpty() ? "text-warn" : "text-ok",
                "text-small");
        if (!players) {
            var teams = Controls.plain(teams(one), "text-meta");
            return Controls.line(12, teams, seen);
        }
        var foot = new HBox(12, seen);
        foot.setAlignment(Pos.CENTER_LEFT);
        boolean mine = around.model().observer().filter(one.readers()::contains).isPresent();
        if (!mine) {
            var read = Controls.button(texts.bind("exercise.received.read"), Feather.CHECK, () -> {}, "small");
            read.setId("read-" + one.inject());
            read.setOnAction(_ -> {
                // said once; where it is not saved, this is drawn anew
                read.setDisable(true);
                var _ = around.model().acts().act(new Seen(one.inject()), GameActs.Outcome.NOTED);
            });
            foot.getChildren().add(read);
        }
        return foot;
    }

    private String teams(Received one) {
        if (one.what().teams().isEmpty()) return around.texts().get("exercise.inject.everyone");
        var known = around.model().console().scenario().map(Scenario::teams).orElse(List.of());
        return known.stream()
                .filter(team -> one.what().teams().contains(team.id()))
                .map(Team::name)
                .collect(Collectors.joining(", "));
    }
}
