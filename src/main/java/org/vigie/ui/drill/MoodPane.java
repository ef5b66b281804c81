// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.drill;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.vigie.exercise.customer.Caller;
import org.vigie.exercise.customer.Cue;
import org.vigie.exercise.customer.Mood;
import org.vigie.ui.kit.Controls;

/// How angry the customer is, and the rules by which that moves, with this customer's own weights.
final class MoodPane extends ScrollPane {
    private static final int HIGHEST = 100;

    private final Around around;
    private final CustomerViewModel model;
    private final Label words = new Label();
    private final Region filled = new Region();
    private final StackPane meter = new StackPane(filled);
    private final VBox rules = new VBox(2);

    MoodPane(Around around, CustomerViewModel model) {
        this.around = around;
        this.model = model;
        getStyleClass().addAll("drill-scroll", "mood-pane");
        setFitToWidth(true);
        setFocusTraversable(false);
        var texts = around.texts();
        words.setId("customer-mood");
        words.getStyleClass().add("title-panel");
        meter.getStyleClass().addAll("meter", "mood-meter");
        filled.getStyleClass().add("fill");
        StackPane.setAlignment(filled, Pos.CENTER_LEFT);
        filled.maxWidthProperty()
                .bind(meter.widthProperty()
                        .multiply(Bindings.createDoubleBinding(
                                () -> (double) model.talkProperty().get().anger() / HIGHEST,
                                model.talkProperty(),
                                model.turnsProperty())));
        var about = ScorePane.wrapped("", "text-muted");
        model.callerProperty().subscribe(one -> {
            about.setText(texts.get("drill.caller.about." + one.name()));
            rules(one);
        });
        var box = new VBox(
                10,
                words,
                meter,
                about,
                Controls.plain(texts.get("drill.mood.rules"), "strong"),
                rules,
                ScorePane.wrapped(texts.get("drill.mood.order"), "text-small", "text-muted"),
                ScorePane.wrapped(texts.get("drill.mood.limits"), "text-meta"));
        setContent(box);
        model.talkProperty().subscribe(_ -> mood());
        model.turnsProperty().subscribe(_ -> mood());
    }

    private void mood() {
        int anger = model.talkProperty().get().anger();
        words.setText(around.texts()
                .get(
                        "drill.mood.now",
                        around.texts().get("drill.mood." + Mood.of(anger).name()),
                        anger));
        Controls.restyle(
                meter,
                List.of("mood-calm", "mood-tense", "mood-angry"),
                List.of(
                        switch (Mood.of(anger)) {
                            case CALM -> "mood-calm";
                            case TENSE -> "mood-tense";
                            case ANGRY, FURIOUS -> "mood-angry";
                        }));
    }

    private void rules(Caller caller) {
        var grid = new GridPane(12, 2);
        int row = 0;
        for (var cue : Cue.values()) grid.addRow(row++, cells(caller, cue));
        rules.getChildren().setAll(grid);
    }

    private Node[] cells(Caller caller, Cue cue) {
        int shift = caller.shift(cue);
        var figure = Controls.whole(Controls.plain(
                around.frame().formats().signed(shift, 0), cue.isGood() ? "text-ok" : "text-bad", "text-small"));
        boolean own = shift != cue.shift();
        var name = ScorePane.wrapped(around.texts().get("drill.cue." + cue.name()), "text-small");
        if (own) name.getStyleClass().add("strong");
        return new Node[] {figure, name};
    }
}
