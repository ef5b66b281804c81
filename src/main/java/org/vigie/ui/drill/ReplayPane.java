// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.drill;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.drill.InterviewViewModel.Round;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.PressableRow;

/// The interview once more, question by question, with what each answer was worth and why.
final class ReplayPane extends HBox {
    private final Around around;
    private final InterviewViewModel model;
    private final VBox list = new VBox(4);
    private final VBox shown = new VBox(12);

    ReplayPane(Around around, InterviewViewModel model) {
        super(16);
        this.around = around;
        this.model = model;
        setId("interview-replay");
        ScorePane.flat(list);
        ScorePane.flat(shown);
        var texts = around.texts();
        var total = model.total();
        var figure = Controls.plain(texts.get("drill.score.figure", total.points(), total.outOf()), "figure-large");
        figure.setId("interview-total");
        var rows = scroll(list);
        VBox.setVgrow(rows, Priority.ALWAYS);
        var again = Controls.button(texts.bind("drill.interview.again"), Feather.ROTATE_CCW, model::start);
        again.setId("interview-again");
        var other = Controls.button(texts.bind("drill.interview.other"), Feather.LIST, model::leave);
        other.setId("interview-other");
        var left = new VBox(8, figure, rows, again, other);
        left.getStyleClass().add("replay-list");
        var right = scroll(shown);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(left, right);
        show(0);
    }

    private static ScrollPane scroll(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("drill-scroll");
        return scroll;
    }

    private void show(int place) {
        var texts = around.texts();
        var rounds = model.rounds();
        if (list.getChildren().isEmpty())
            for (int at = 0; at < rounds.size(); at++) list.getChildren().add(row(at, rounds.get(at)));
        for (int at = 0; at < rounds.size(); at++) {
            var styles = list.getChildren().get(at).getStyleClass();
            styles.remove("chosen");
            if (at == place) styles.add("chosen");
        }
        var round = rounds.get(place);
        var said = round.answer().isBlank() ? texts.get("drill.replay.nothing") : round.answer();
        var answer = ScorePane.wrapped(said, "text-reading", "inset");
        answer.setMaxWidth(Double.MAX_VALUE);
        shown.getChildren()
                .setAll(
                        ScorePane.wrapped(
                                texts.get("drill.interview.asks", round.asked().text()), "interview-question"),
                        Controls.plain(texts.get("drill.replay.yours"), "text-meta"),
                        answer,
                        new ScorePane(
                                texts,
                                round.score(),
                                texts.get(
                                        "drill.score.head",
                                        around.frame().formats().duration(round.taken()))));
    }

    private Node row(int at, Round round) {
        var words = ScorePane.wrapped((at + 1) + ". " + round.asked().text());
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var score = round.score();
        var line = Controls.line(
                8,
                words,
                Controls.whole(Controls.plain(
                        around.texts().get("drill.score.figure", score.points(), score.outOf()), "text-meta")));
        var row = new PressableRow(line, "drill-row").onPress(() -> show(at));
        ScorePane.flat(row);
        row.setId("round-" + at);
        row.setAccessibleText(round.asked().text());
        return row;
    }
}
