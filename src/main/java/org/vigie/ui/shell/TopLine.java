// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.Nature;
import org.vigie.ui.kit.Texts;

/// The line above everything: three quiet pixels, or the hatch that says that this is only an exercise.
final class TopLine extends StackPane {
    private final Texts texts;

    TopLine(Texts texts) {
        this.texts = texts;
        getStyleClass().add("top-line");
        show(Optional.empty());
    }

    void show(Optional<OpenRoom> room) {
        var nature = room.map(r -> r.room().nature()).orElse(Nature.REAL);
        getStyleClass().removeAll("hatch", "exercise-band");
        switch (nature) {
            case REAL -> getChildren().clear();
            case EXERCISE -> band("shell.band.exercise", "shell.band.noMessage");
            case REPLAY -> band("shell.band.replay", "shell.band.noMessage");
        }
    }

    void at(CrisisLevel level) {
        for (var each : CrisisLevel.values()) getStyleClass().remove("at-" + each.number());
        getStyleClass().add("at-" + level.number());
    }

    private void band(String mark, String promise) {
        getStyleClass().addAll("hatch", "exercise-band");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var ends = new HBox(label(mark), space, label(mark));
        ends.setAlignment(Pos.CENTER);
        var centre = label(promise);
        centre.getStyleClass().add("only-wide");
        getChildren().setAll(ends, centre);
    }

    private Label label(String key) {
        var label = new Label();
        label.textProperty().bind(texts.bind(key));
        return label;
    }
}
