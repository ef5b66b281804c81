// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.mobilisation;

import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.StackPane;
import org.vigie.core.mobilisation.Mobilisation;
import org.vigie.core.mobilisation.MobilisationId;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Named;

/// Leads from one board to another, and to the form that calls anew: there while anything runs.
final class BoardChooser extends StackPane {
    private final Frame frame;
    private final MobilisationViewModel model;
    private final ComboBox<Choice> list = new ComboBox<>();
    private boolean drawing;

    /// @param board absent for the form that calls anew
    private record Choice(Optional<MobilisationId> board) {}

    BoardChooser(Frame frame, MobilisationViewModel model) {
        this.frame = frame;
        this.model = model;
        list.setId("mobilisation-boards");
        list.setMaxWidth(Double.MAX_VALUE);
        list.setConverter(new Named<>(choice -> say(choice.board())));
        list.setOnAction(_ -> {
            var choice = list.getValue();
            if (!drawing && choice != null) model.boards().turnTo(choice.board());
        });
        getChildren().add(new Labelled(frame.texts().bind("mobilisation.boards"), list));
        model.boards().openProperty().subscribe(_ -> draw());
        model.runningProperty().subscribe(_ -> draw());
        frame.texts().follow(this, () -> draw());
        draw();
    }

    private void draw() {
        var boards = model.boards().openProperty().get();
        Controls.shown(this, !boards.isEmpty());
        var all = new ArrayList<Choice>();
        for (var board : boards) all.add(new Choice(Optional.of(board.id())));
        all.add(new Choice(Optional.empty()));
        drawing = true;
        list.getItems().setAll(all);
        list.setValue(new Choice(model.runningProperty().get().map(Mobilisation::id)));
        drawing = false;
    }

    private String say(Optional<MobilisationId> board) {
        return board.flatMap(id -> model.boards().openProperty().get().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst())
                .map(this::name)
                .orElseGet(() -> frame.texts().get("mobilisation.anew"));
    }

    private String name(Mobilisation board) {
        var at = frame.formats().time(board.at());
        return board.about()
                .map(alert -> frame.texts()
                        .get("mobilisation.alarm", alert.spoken(), board.level().number(), at))
                .orElseGet(() ->
                        frame.texts().get("mobilisation.board", board.level().number(), at));
    }
}
