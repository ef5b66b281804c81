// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.vigie.core.cell.Room;
import org.vigie.core.scenario.Scenario;
import org.vigie.exercise.retold.Retold;
import org.vigie.exercise.retold.Wish;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Named;

/// Asks which closed room becomes a scenario, whose name is to be hidden, and how much of it is told.
final class RetellForm extends VBox {
    private final Frame frame;
    private final RetellViewModel model;
    private final ComboBox<Room> rooms = new ComboBox<>();
    private final TextField organisation = new TextField();
    private final TextField most = new TextField(Integer.toString(Wish.USUAL));

    private RetellForm(Frame frame, RetellViewModel model, List<Room> closed) {
        super(12);
        this.frame = frame;
        this.model = model;
        var texts = frame.texts();
        rooms.setId("retell-room");
        rooms.setMaxWidth(Double.MAX_VALUE);
        rooms.setConverter(new Named<>(room -> named(room)));
        rooms.getItems().setAll(closed);
        rooms.getSelectionModel().selectFirst();
        organisation.setId("retell-organisation");
        most.setId("retell-most");
        var progress = new Label();
        progress.setId("retell-progress");
        progress.getStyleClass().add("text-muted");
        model.progressProperty()
                .subscribe(now -> progress.setText(
                        now.total() == 0 ? "" : texts.get("scenario.retell.progress", now.done(), now.total())));
        var about = Controls.label(texts.bind("scenario.retell.about"), "text-muted");
        about.setWrapText(true);
        about.setMinHeight(Label.USE_PREF_SIZE);
        getChildren()
                .addAll(
                        about,
                        new Labelled(texts.bind("scenario.retell.room"), rooms),
                        new Labelled(texts.bind("scenario.retell.organisation"), organisation)
                                .help(texts.bind("scenario.retell.organisation.help")),
                        new Labelled(texts.bind("scenario.retell.most"), most)
                                .help(texts.bind("scenario.retell.most.help", Wish.MOST)),
                        progress);
        // whoever closes the card does not wait any more
        sceneProperty().subscribe((_, scene) -> {
            if (scene == null) model.stop();
        });
    }

    /// @param keep keeps the scenario that was looked through, and shows it
    static void open(
            Frame frame, RetellViewModel model, Lanes lanes, Function<Scenario, CompletableFuture<Scenario>> keep) {
        var texts = frame.texts();
        model.list(
                closed -> {
                    if (closed.isEmpty()) frame.toasts().say(texts.get("scenario.retell.none"));
                    else new RetellForm(frame, model, closed).ask(lanes, keep);
                },
                () -> frame.toasts().complain(texts.get("scenario.retell.unread")));
    }

    private void ask(Lanes lanes, Function<Scenario, CompletableFuture<Scenario>> keep) {
        var texts = frame.texts();
        new FormDialog(frame, texts.bind("scenario.retell"), this, texts.bind("scenario.retell.go"))
                .unless(() -> wish().isPresent()
                        ? Optional.empty()
                        : Optional.of(texts.get("scenario.retell.most.wrong", Wish.MOST)))
                .explaining(problem -> Optional.of(texts.get(
                        problem instanceof RetellViewModel.NothingToTell
                                ? "scenario.retell.nothing"
                                : "scenario.retell.unread")))
                .open(() ->
                        tell().thenAccept(retold -> lanes.later(() -> DisguiseForm.open(frame, retold, lanes, keep))));
        rooms.requestFocus();
    }

    private CompletableFuture<Retold> tell() {
        return model.tell(rooms.getValue(), wish().orElseThrow());
    }

    private Optional<Wish> wish() {
        var typed = most.getText().strip();
        if (!typed.matches("\\d{1,3}")) return Optional.empty();
        int mentions = Integer.parseInt(typed);
        if (mentions < 1 || mentions > Wish.MOST) return Optional.empty();
        return Optional.of(new Wish(
                organisation.getText().strip(),
                mentions,
                Optional.empty(),
                frame.texts().locale()));
    }

    private String named(Room room) {
        return room.title() + " · " + frame.formats().date(room.openedAt());
    }
}
