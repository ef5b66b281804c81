// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.mobilisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.directory.Directory;
import org.vigie.core.directory.Listed;
import org.vigie.core.mobilisation.Dispatch;
import org.vigie.core.mobilisation.MobilisationId;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.CallDoor;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Theme;

/// The card that calls the people of a level: first whom and with what words, then the board of answers.
public final class MobilisationDialog {
    private final Frame frame;
    private final MobilisationViewModel model;
    private final Lanes lanes;
    private final StackPane body = new StackPane();

    MobilisationDialog(Frame frame, MobilisationViewModel model, Lanes lanes) {
        this.frame = frame;
        this.model = model;
        this.lanes = lanes;
    }

    /// The way to the card: to the mobilisation that runs, or to the form for a new one.
    ///
    /// @param people of the room: an exercise has its own
    public static CallDoor door(Frame frame, OpenRoom room, People people, Dispatch dispatch, Lanes lanes) {
        return (level, called, message) -> {
            var directory = new Directory(room.journal(), people);
            var model = new MobilisationViewModel(
                    room,
                    directory,
                    dispatch,
                    lanes,
                    () -> new MobilisationId(UUID.randomUUID()),
                    new Asked(level, called, message));
            new MobilisationDialog(frame, model, lanes).show();
        };
    }

    void show() {
        var texts = frame.texts();
        var close = new Button();
        close.setId("mobilisation-close");
        close.textProperty().bind(texts.bind("mobilisation.close"));
        var print = new ActionButton(texts.bind("mobilisation.print"), this::print).drawing(Feather.PRINTER);
        print.setId("mobilisation-print");
        var refused = new Label();
        refused.textProperty().bind(texts.bind("kit.save.failed"));
        refused.getStyleClass().add("text-bad");
        model.refusedProperty().subscribe(now -> Controls.shown(refused, now));
        var card = frame.dialogs()
                .card(
                        texts.bind("mobilisation.title"),
                        new VBox(12, new BoardChooser(frame, model), body, refused),
                        print,
                        close);
        card.setId("mobilisation-dialog");
        card.getStyleClass().addAll("wide-card", "mobilisation");
        card.getStylesheets().add(Theme.sheet("mobilisation"));
        var shut = frame.dialogs().show(card);
        close.setOnAction(_ -> shut.run());
        card.sceneProperty().subscribe((_, scene) -> {
            if (scene == null) model.close();
        });
        model.runningProperty().subscribe(running -> turn(running.isPresent()));
    }

    private void turn(boolean running) {
        boolean shown = !body.getChildren().isEmpty() && body.getChildren().getFirst() instanceof BoardPane;
        if (body.getChildren().isEmpty() || shown != running)
            body.getChildren().setAll(running ? new BoardPane(frame, model) : new StartPane(frame, model));
    }

    private void print() {
        var people = model.runningProperty()
                .get()
                .map(now -> now.lines().stream()
                        .flatMap(line -> model.rosterProperty().get().find(line.person()).stream())
                        .toList())
                .orElseGet(model::called);
        var chooser = new FileChooser();
        chooser.setInitialFileName(frame.texts().get("mobilisation.sheet.file"));
        Optional.ofNullable(chooser.showSaveDialog(body.getScene().getWindow()))
                .ifPresent(file -> save(file.toPath(), people));
    }

    private void save(Path file, java.util.List<Listed> people) {
        var page = new CallSheet(frame, model).page(people);
        lanes.ask(
                () -> write(file, page),
                _ -> frame.toasts().say(frame.texts().get("mobilisation.sheet.saved")),
                _ -> frame.toasts().complain(frame.texts().get("mobilisation.sheet.unsaved")));
    }

    private static Path write(Path file, String page) {
        try {
            return Files.writeString(file, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
