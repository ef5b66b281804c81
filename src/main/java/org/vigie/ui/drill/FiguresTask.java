// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.drill;

import java.util.LinkedHashMap;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.vigie.exercise.drill.FiguresCase;
import org.vigie.exercise.drill.FiguresCase.Ask;
import org.vigie.exercise.drill.FiguresCase.Verdict;
import org.vigie.ui.kit.Controls;

/// Says of each sentence whether it may be said, then how to answer who insists.
final class FiguresTask extends VBox {
    private final Around around;
    private final DrillViewModel model;

    FiguresTask(Around around, DrillViewModel model, FiguresCase one) {
        super(10);
        this.around = around;
        this.model = model;
        setId("task-figures");
        ScorePane.flat(this);
        for (int at = 0; at < one.asks().size(); at++)
            getChildren().add(row(at, one.asks().get(at)));
        var refusals = new LinkedHashMap<Integer, String>();
        for (int at = 0; at < one.refusals().size(); at++)
            refusals.put(at, one.refusals().get(at).words());
        var choices = new Choices<>(
                refusals,
                Optional.empty(),
                "refusal",
                at -> model.refusalProperty().set(Optional.of(at)));
        getChildren()
                .addAll(
                        Controls.plain(around.texts().get("drill.figures.insists"), "strong"),
                        ScorePane.wrapped(one.insists()),
                        choices);
    }

    private Node row(int at, Ask ask) {
        var texts = around.texts();
        var names = new LinkedHashMap<Verdict, String>();
        for (var verdict : Verdict.values()) names.put(verdict, texts.get("drill.verdict." + verdict.name()));
        var choices = new Choices<>(
                names,
                Optional.empty(),
                "ask-" + at,
                verdict -> model.verdicts().put(at, verdict));
        var sentence = texts.get("drill.figures.ask", ask.who(), ask.sentence());
        choices.setAccessibleText(sentence);
        var row = ScorePane.flat(new VBox(2, ScorePane.wrapped(sentence), choices));
        row.getStyleClass().add("point-row");
        return row;
    }
}
