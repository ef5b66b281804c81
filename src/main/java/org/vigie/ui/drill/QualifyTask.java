// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.drill;

import java.util.LinkedHashMap;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.vigie.core.crisis.Criticality;
import org.vigie.core.crisis.CriticalityMatrix;
import org.vigie.core.crisis.DecisionTree.Given;
import org.vigie.core.crisis.DecisionTree.Question;
import org.vigie.exercise.drill.QualifyCase;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.alert.LevelWords;

/// Qualifies an alert: the tree's questions one after another, then impact and probability.
final class QualifyTask extends VBox {
    private final Around around;
    private final DrillViewModel model;
    private final LevelWords levels;
    private final VBox questions = new VBox(8);
    private final HBox reached = Controls.line(8);
    private final HBox rated = Controls.line(8);
    private final ListChangeListener<Given> onGiven = _ -> fill();

    QualifyTask(Around around, DrillViewModel model) {
        super(12);
        this.around = around;
        this.model = model;
        this.levels = new LevelWords(around.texts());
        setId("task-qualify");
        ScorePane.flat(this);
        ScorePane.flat(questions);
        var texts = around.texts();
        getChildren()
                .addAll(
                        questions,
                        reached,
                        rating("impact", model.impactProperty()),
                        rating("probability", model.probabilityProperty()),
                        rated);
        reached.getStyleClass().add("inset");
        rated.getStyleClass().add("inset");
        Controls.shown(rated, false);
        model.given().addListener(onGiven);
        model.impactProperty().subscribe(_ -> rate());
        model.probabilityProperty().subscribe(_ -> rate());
        reached.setAccessibleText(texts.get("drill.qualify.level"));
        fill();
    }

    private void fill() {
        var stage = model.stage();
        int shown = questions.getChildren().size();
        int answered = stage.answered().size();
        int wanted = answered + (stage.asked().isPresent() ? 1 : 0);
        // an answer that is changed leads to the same questions in the usual tree: what stands, stays
        for (int at = shown; at < wanted; at++) {
            var question = at < answered
                    ? QualifyCase.TREE
                            .question(stage.answered().get(at).question())
                            .orElseThrow()
                    : stage.asked().orElseThrow();
            questions.getChildren().add(row(at + 1, question));
        }
        reached.getChildren()
                .setAll(
                        Controls.plain(around.texts().get("drill.qualify.level"), "text-muted"),
                        levels.glyph(stage.level()),
                        Controls.plain(levels.name(stage.level()), "strong"));
    }

    private Node row(int number, Question question) {
        var language = model.language().code();
        var names = new LinkedHashMap<String, String>();
        question.choices()
                .forEach(choice -> names.put(choice.code(), choice.text().in(language)));
        var text = number + ". " + question.text().in(language);
        var choices = new Choices<>(
                names, Optional.empty(), "tree-" + question.id(), code -> model.give(new Given(question.id(), code)));
        choices.setAccessibleText(text);
        return ScorePane.flat(new VBox(2, ScorePane.wrapped(text, "strong"), choices));
    }

    private Node rating(String kind, ObjectProperty<Optional<Integer>> value) {
        var texts = around.texts();
        var names = new LinkedHashMap<Integer, String>();
        for (int step = 1; step <= Criticality.STEPS; step++)
            names.put(step, step + " " + texts.get("alerts." + kind + "." + step));
        var choices = new Choices<>(names, Optional.empty(), "rate-" + kind, step -> value.set(Optional.of(step)));
        return ScorePane.flat(new VBox(2, Controls.plain(texts.get("drill.qualify." + kind), "strong"), choices));
    }

    private void rate() {
        var impact = model.impactProperty().get();
        var probability = model.probabilityProperty().get();
        Controls.shown(rated, impact.isPresent() && probability.isPresent());
        if (impact.isEmpty() || probability.isEmpty()) return;
        var level = CriticalityMatrix.USUAL.level(new Criticality(impact.get(), probability.get()));
        rated.getChildren()
                .setAll(
                        Controls.plain(around.texts().get("drill.qualify.matrix"), "text-muted"),
                        levels.glyph(level),
                        Controls.plain(levels.name(level), "strong"));
    }
}
