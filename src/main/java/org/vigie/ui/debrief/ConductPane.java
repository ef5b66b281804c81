// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.debrief;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.core.exercise.Competency;
import org.vigie.core.exercise.Conduct;
import org.vigie.core.exercise.Sessions;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.log.LogWords;

/// What the program saw of how the cell worked, the notes of the observers, and the exercises before.
final class ConductPane extends VBox {
    private final Frame frame;
    private final DebriefViewModel model;
    private final LogWords words;

    ConductPane(Frame frame, DebriefViewModel model) {
        super(18);
        this.frame = frame;
        this.model = model;
        this.words = new LogWords(frame.texts(), frame.formats(), _ -> Optional.empty());
        setId("debrief-conduct");
        getStyleClass().add("debrief-pane");
        model.toldProperty().subscribe(_ -> draw());
        frame.texts().follow(this, () -> draw());
        draw();
    }

    private void draw() {
        var told = model.toldProperty().get();
        if (told.isEmpty()) {
            getChildren().clear();
            return;
        }
        getChildren()
                .setAll(
                        figures(told.get().conduct()),
                        new HBox(28, notes(told.get()), sessions(told.get().sessions())));
    }

    private Node figures(Conduct conduct) {
        var flow = new FlowPane(
                12,
                12,
                figure("firstWord", time(conduct.firstWord())),
                figure("words", frame.texts().get("debrief.of", conduct.words(), conduct.unsigned())),
                figure("denials", frame.texts().get("debrief.of", conduct.denials(), conduct.hastyDenials())),
                figure("roles", frame.texts().get("debrief.outOf", conduct.rolesHeld(), Conduct.ROLES)),
                figure("lines", String.valueOf(conduct.logLines())),
                figure("gap", time(Optional.of(conduct.longestGap()))),
                figure("alerts", time(conduct.alertAnswer())),
                figure("read", time(conduct.injectRead())));
        return new VBox(
                8,
                Controls.label(frame.texts().bind("debrief.conduct"), "title-panel"),
                Controls.whole(Controls.label(frame.texts().bind("debrief.conduct.help"), "text-muted")),
                flow);
    }

    private Node figure(String name, String value) {
        var label = Controls.plain(value, "debrief-figure");
        label.setId("debrief-" + name);
        var what = Controls.label(frame.texts().bind("debrief.figure." + name), "text-muted");
        what.setWrapText(true);
        var tile = new VBox(2, what, label);
        tile.getStyleClass().add("debrief-tile");
        return tile;
    }

    private String time(Optional<Duration> length) {
        return length.map(frame.formats()::duration)
                .orElseGet(() -> frame.texts().get("debrief.none"));
    }

    private Node notes(Told told) {
        var course = told.course();
        var box = new VBox(8, Controls.label(frame.texts().bind("debrief.notes"), "title-panel"));
        box.setId("debrief-notes");
        HBox.setHgrow(box, Priority.ALWAYS);
        if (course.notes().isEmpty())
            box.getChildren().add(Controls.label(frame.texts().bind("debrief.notes.none"), "text-muted"));
        for (var note : course.notes()) {
            var text = Controls.whole(Controls.plain(note.act().text()));
            var head = Controls.plain(
                    frame.texts()
                            .get(
                                    "debrief.note",
                                    frame.texts()
                                            .get("exercise.remark."
                                                    + note.act().kind().name()),
                                    frame.formats().sinceStart(note.act().at()),
                                    note.act().inject().orElse("")),
                    "text-meta");
            var lines = new VBox(1, head);
            note.act()
                    .act()
                    .map(told.deeds()::get)
                    .ifPresent(deed -> lines.getChildren()
                            .add(Controls.whole(
                                    Controls.plain("→ " + words.say(deed.payload()), "text-small", "text-muted"))));
            lines.getChildren().add(text);
            box.getChildren().add(lines);
        }
        return box;
    }

    /// One line for each exercise; a competency that was not judged stays empty.
    private Node sessions(List<Sessions.Session> sessions) {
        var grid = new GridPane();
        grid.setHgap(14);
        grid.setVgap(6);
        grid.setId("debrief-sessions");
        var texts = frame.texts();
        grid.add(Controls.label(texts.bind("debrief.column.session"), "text-meta"), 0, 0);
        grid.add(Controls.label(texts.bind("debrief.column.points"), "text-meta"), 1, 0);
        int column = 2;
        for (var competency : Competency.values())
            grid.add(Controls.label(texts.bind("debrief.competency." + competency.name()), "text-meta"), column++, 0);
        int row = 1;
        for (var session : sessions.reversed()) {
            var title = Controls.plain(
                    session.result().title() + " · " + frame.formats().date(session.at()));
            title.setWrapText(true);
            grid.add(title, 0, row);
            grid.add(Controls.plain(String.valueOf(session.result().points()), "strong"), 1, row);
            column = 2;
            for (var competency : Competency.values()) {
                var points = session.result().competencies().get(competency);
                grid.add(Controls.plain(points == null ? "–" : points.toString()), column++, row);
            }
            row++;
        }
        var box = new VBox(8, Controls.label(texts.bind("debrief.sessions"), "title-panel"), grid);
        if (sessions.isEmpty())
            box.getChildren()
                    .setAll(
                            box.getChildren().getFirst(),
                            Controls.whole(Controls.label(texts.bind("debrief.sessions.none"), "text-muted")));
        return box;
    }
}
