// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.drill;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.analysis.message.Spoken;
import org.vigie.exercise.interview.Asked;
import org.vigie.exercise.interview.Ground;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Labelled;

/// One question, its clock, and the answer; beside them the map to hold to and the register of facts.
final class AskingPane extends HBox {
    private final Around around;
    private final InterviewViewModel model;
    private final Label number = new Label();
    private final Label question = ScorePane.wrapped("", "interview-question");
    private final Stopwatch clock;

    AskingPane(Around around, InterviewViewModel model) {
        super(20);
        this.around = around;
        this.model = model;
        setId("interview-asking");
        var texts = around.texts();
        clock = new Stopwatch(texts, model.difficultyProperty().get().time(), model::elapsed);
        number.getStyleClass().add("text-meta");
        question.setId("interview-question");
        var area = new TextArea();
        area.setId("interview-answer");
        area.setWrapText(true);
        area.setPrefRowCount(6);
        area.textProperty().bindBidirectional(model.answerProperty());
        var size = new Label();
        size.getStyleClass().add("text-meta");
        model.answerProperty().subscribe(text -> {
            var spoken = Spoken.of(List.of(text));
            size.setText(texts.get("drill.interview.size", spoken.words(), spoken.seconds()));
        });
        var go = new ActionButton(texts.bind("drill.interview.answer"), model::answer)
                .drawing(Feather.CORNER_DOWN_LEFT)
                .keys("Ctrl+Enter", around.frame())
                .styled("primary");
        go.setId("interview-go");
        var stop = Controls.button(texts.bind("drill.interview.stop"), Feather.X, model::leave);
        stop.setId("interview-stop");
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        var left = new VBox(
                12,
                Controls.line(8, number, Controls.space(), clock),
                question,
                new Labelled(texts.bind("drill.interview.yours"), area),
                size,
                space,
                Controls.line(8, Controls.space(), stop, go));
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        getChildren().add(left);
        model.topicProperty().get().ifPresent(topic -> getChildren().add(beside(topic.ground())));
        model.askedProperty()
                .subscribe(asked -> asked.ifPresent(one -> {
                    turn(one);
                    area.requestFocus();
                }));
    }

    private void turn(Asked one) {
        number.setText(
                around.texts().get("drill.interview.number", model.rounds().size() + 1, model.count()));
        question.setText(around.texts().get("drill.interview.asks", one.text()));
        clock.setWhole(one.time());
    }

    private Node beside(Ground ground) {
        var texts = around.texts();
        var box = ScorePane.flat(new VBox(10, Controls.plain(texts.get("drill.interview.map"), "strong")));
        box.getChildren().add(ScorePane.wrapped(ground.map().question(), "text-muted"));
        for (int at = 0; at < ground.map().keys().size(); at++) {
            var key = ground.map().keys().get(at);
            var lines = ScorePane.flat(new VBox(2, ScorePane.wrapped((at + 1) + ". " + key.words(), "strong")));
            key.facts()
                    .forEach(fact -> lines.getChildren()
                            .add(ScorePane.wrapped("– " + fact.words(), "text-small", "text-muted")));
            box.getChildren().add(lines);
        }
        if (ground.map().said().stream().anyMatch(words -> words.contains("{")))
            box.getChildren().add(ScorePane.wrapped(texts.get("drill.interview.unfilled"), "text-meta"));
        if (!ground.claims().isEmpty()) box.getChildren().add(CasePane.register(texts, ground.claims()));
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("drill-scroll", "interview-beside");
        return scroll;
    }
}
