// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.alert.TreeAnswer;
import org.vigie.core.crisis.DecisionTree;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;

/// One question of the tree in the path: answered with by whom one knows it, or still to come.
final class StepRow extends HBox {
    private StepRow(Region mark, VBox words) {
        super(12);
        getStyleClass().add("step-row");
        setAlignment(Pos.TOP_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(mark, words);
    }

    /// An answered question, which can be answered again.
    static StepRow answered(Around around, DecisionTree.Question question, TreeAnswer answer, Runnable again) {
        var language = around.words().language();
        var mark = new StackPane(new Icon(Feather.CHECK, Icon.Size.PX_14).styled("text-ok"));
        mark.getStyleClass().addAll("step-mark", "done");
        var choice = question.choice(answer.given().choice())
                .map(c -> c.text().in(language))
                .orElse(answer.given().choice());
        var said = Controls.line(
                8,
                Controls.whole(Controls.plain(choice, "strong", "text-small")),
                note(around, answer),
                Controls.space());
        var change = Controls.iconOnly(
                around.texts().bind("alerts.step.again"), Feather.EDIT_2, again, "ghost", "small", "step-again");
        change.setId("again-" + question.id());
        var row = new StepRow(mark, new VBox(2, Controls.wrapped(question.text().in(language)), said));
        row.getChildren().add(change);
        return row;
    }

    private static Label note(Around around, TreeAnswer answer) {
        var hour = around.formats().time(answer.at());
        var note = answer.note().isBlank() ? hour : answer.note();
        var label = Controls.plain(note, "text-meta");
        label.setWrapText(true);
        return label;
    }

    /// A question that comes later.
    static StepRow coming(Around around, int number, DecisionTree.Question question) {
        var mark = new StackPane(new Label(Integer.toString(number)));
        mark.getStyleClass().addAll("step-mark", "coming");
        var words = Controls.wrapped(question.text().in(around.words().language()));
        words.getStyleClass().add("text-meta");
        return new StepRow(mark, new VBox(words));
    }
}
