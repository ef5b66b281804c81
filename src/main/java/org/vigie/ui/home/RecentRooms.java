// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.home;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vigie.core.cell.Room;
import org.vigie.core.journal.Nature;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.LevelGlyph;
import org.vigie.ui.kit.Notice;

/// The rooms of this station, the one used last on top, each with its way back in.
final class RecentRooms extends VBox {
    private final Frame frame;
    private final HomeViewModel model;
    private final HomeActions actions;

    RecentRooms(Frame frame, HomeViewModel model, HomeActions actions) {
        this.frame = frame;
        this.model = model;
        this.actions = actions;
        getStyleClass().add("recent-rooms");
        model.recentProperty().subscribe(_ -> fill());
        frame.texts().localeProperty().subscribe(_ -> fill());
    }

    private void fill() {
        getChildren()
                .setAll(
                        switch (model.recentProperty().get()) {
                            case HomeViewModel.Recent.Reading _ -> List.of(Notice.loading());
                            case HomeViewModel.Recent.Failed _ -> List.of(failed());
                            case HomeViewModel.Recent.Known known
                            when known.rooms().isEmpty() -> List.of(firstRun());
                            case HomeViewModel.Recent.Known known ->
                                known.rooms().stream().map(this::row).toList();
                        });
    }

    private Node firstRun() {
        var why = frame.texts().bind("home.recent.none");
        return actions.importFile()
                .<Node>map(open -> Notice.empty(why, frame.texts().bind("home.recent.open"), open))
                .orElseGet(() -> Notice.empty(why));
    }

    private Node failed() {
        var texts = frame.texts();
        return Notice.error(texts.bind("home.recent.failed"), texts.bind("home.recent.retry"), model::refresh);
    }

    private Node row(Room room) {
        boolean exercise = room.nature() == Nature.EXERCISE;
        var title = new Label(room.title());
        title.getStyleClass().addAll("strong", "room-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var file = new Label(frame.texts().get(exercise ? "home.room.exercise" : "home.room.file", room.file()));
        file.getStyleClass().add("text-meta");
        var names = new VBox(title, file);
        HBox.setHgrow(names, Priority.ALWAYS);
        var chip = new Label(frame.texts().get(exercise ? "home.room.isExercise" : "home.room.isWatch"));
        chip.getStyleClass().addAll("chip", exercise ? "exercise" : "plain");
        chip.setMinWidth(USE_PREF_SIZE);
        var opened =
                new Label(frame.texts().get("home.room.opened", frame.formats().ago(room.openedAt(), model.now())));
        opened.getStyleClass().addAll("text-meta", "room-opened");
        var enter = new Button(frame.texts().get("home.room.enter"));
        enter.setId("enter-" + room.file());
        enter.getStyleClass().addAll("small", "room-enter");
        enter.setMinWidth(USE_PREF_SIZE);
        enter.setAccessibleText(frame.texts().get("home.room.enterNamed", room.title()));
        enter.setOnAction(_ -> actions.enter().room(room.id()));
        var row = new HBox(sign(exercise), names, chip, opened);
        actions.replay().ifPresent(replay -> row.getChildren().add(replay(room, replay)));
        row.getChildren().add(enter);
        row.getStyleClass().add("room-row");
        return row;
    }

    private Button replay(Room room, HomeActions.Enter from) {
        var replay = new Button(frame.texts().get("home.room.replay"));
        replay.setId("replay-" + room.file());
        replay.getStyleClass().addAll("small", "ghost");
        replay.setMinWidth(USE_PREF_SIZE);
        replay.setAccessibleText(frame.texts().get("home.room.replayNamed", room.title()));
        replay.setOnAction(_ -> from.room(room.id()));
        return replay;
    }

    /// Levels come with crises; so far a room is either watched or practised in.
    private Node sign(boolean exercise) {
        if (!exercise) return new LevelGlyph(0, frame.texts().get("home.room.isWatch"));
        var tile = new Region();
        tile.getStyleClass().addAll("hatch", "room-tile");
        return tile;
    }
}
