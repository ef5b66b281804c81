// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.util.LinkedHashMap;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Segmented;

/// Observation notes, the words with the players, and what came to each team: one of them at a time.
final class SidePane extends VBox {
    private final Around around;
    private final NotesPane notes;
    private final WhisperPane whispers;
    private final ReceivedPane received;
    private final Segmented<Side> sides;
    private final SimpleStringProperty whispering = new SimpleStringProperty("");

    /// What is shown.
    enum Side {
        NOTES,
        WHISPERS,
        RECEIVED
    }

    SidePane(Around around) {
        super(8);
        this.around = around;
        var texts = around.texts();
        notes = new NotesPane(around);
        whispers = new WhisperPane(around, false);
        received = new ReceivedPane(around, false);
        var names = new LinkedHashMap<Side, ObservableValue<String>>();
        names.put(Side.NOTES, texts.bind("exercise.side.NOTES"));
        names.put(Side.WHISPERS, whispering);
        names.put(Side.RECEIVED, texts.bind("exercise.side.RECEIVED"));
        sides = new Segmented<>(names, Side.NOTES);
        sides.getStyleClass().add("small");
        for (var side : Side.values()) sides.button(side).setId("side-" + side.name());
        var stack = new StackPane(notes, whispers, received);
        VBox.setVgrow(stack, Priority.ALWAYS);
        getChildren().addAll(sides, stack);
        sides.valueProperty().subscribe(side -> {
            Controls.shown(notes, side == Side.NOTES);
            Controls.shown(whispers, side == Side.WHISPERS);
            Controls.shown(received, side == Side.RECEIVED);
        });
        around.onChange(this, this::count);
    }

    private void count() {
        long waiting = around.model().console().unanswered();
        var name = around.texts().get("exercise.side.WHISPERS");
        whispering.set(waiting == 0 ? name : name + " (" + around.formats().number(waiting) + ")");
    }

    void note() {
        sides.valueProperty().set(Side.NOTES);
        notes.focusField();
    }

    void whisper() {
        sides.valueProperty().set(Side.WHISPERS);
        whispers.focusField();
    }

    void received() {
        sides.valueProperty().set(Side.RECEIVED);
        received.requestFocus();
    }
}
