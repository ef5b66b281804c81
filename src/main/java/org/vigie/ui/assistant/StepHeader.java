// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.assistant;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.assistant.AssistantViewModel.Step;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Texts;

/// The three steps and where one stands: done, here, still to come.
final class StepHeader extends HBox {
    private final Texts texts;

    StepHeader(Texts texts, AssistantViewModel model) {
        super(12);
        this.texts = texts;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("step-header");
        model.stepProperty().subscribe(this::show);
        texts.follow(this, () -> show(model.stepProperty().get()));
        show(model.stepProperty().get());
    }

    private void show(Step here) {
        getChildren().clear();
        for (var step : Step.values()) {
            if (step.ordinal() > 0) getChildren().add(line());
            getChildren().add(mark(step, here));
        }
        setAccessibleText(texts.get("assistant.step.position", here.ordinal() + 1, Step.values().length));
    }

    private HBox mark(Step step, Step here) {
        boolean done = step.ordinal() < here.ordinal();
        var number = new Label(done ? "" : Integer.toString(step.ordinal() + 1));
        number.getStyleClass().add("step-number");
        if (done) number.setGraphic(new Icon(Feather.CHECK, Icon.Size.PX_14));
        var name = new Label(texts.get("assistant.step." + step.name().toLowerCase(Locale.ROOT)));
        var mark = new HBox(8, number, name);
        mark.setAlignment(Pos.CENTER_LEFT);
        mark.getStyleClass().addAll("step", done ? "done" : step == here ? "here" : "to-come");
        return mark;
    }

    private static Region line() {
        var line = new Region();
        line.getStyleClass().add("step-line");
        return line;
    }
}
