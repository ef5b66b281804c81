// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.drill;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.exercise.drill.Point;
import org.vigie.exercise.drill.Score;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Texts;
import org.vigie.ui.kit.Tip;

/// What an answer came to: the score, each point with its reason and its rule, and an answer that has them all.
final class ScorePane extends VBox {
    private final Texts texts;

    /// @param head says what was judged
    ScorePane(Texts texts, Score score, String head) {
        super(10);
        this.texts = texts;
        setId("drill-score");
        flat(this);
        var figure = Controls.whole(Controls.plain(
                texts.get("drill.score.figure", score.points(), score.outOf()), "figure-large", "score-figure"));
        figure.setId("score-figure");
        var words = wrapped(head, "text-muted");
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(12, figure, words);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(line);
        score.all().forEach(point -> getChildren().add(row(point)));
        if (!score.model().isEmpty()) getChildren().add(model(score.model()));
    }

    private Node row(Point point) {
        var icon = new Icon(point.isFull() ? Feather.CHECK : point.points() > 0 ? Feather.MINUS : Feather.X)
                .styled(point.isFull() ? "text-ok" : point.points() > 0 ? "text-warn" : "text-bad");
        var title = wrapped(texts.get("drill.point." + point.code()), "strong");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var count =
                Controls.whole(Controls.plain(texts.get("drill.score.of", point.points(), point.outOf()), "text-meta"));
        var top = new HBox(8, title);
        if (!point.rule().isEmpty()) top.getChildren().add(rule(point.rule()));
        top.getChildren().add(count);
        top.setAlignment(Pos.CENTER_LEFT);
        var words = flat(new VBox(2, flat(top)));
        if (!point.about().isBlank()) words.getChildren().add(wrapped(about(point), "text-muted"));
        var why = point.why().isEmpty() && !point.isFull()
                ? texts.find("drill.why." + point.code()).orElse("")
                : point.why();
        if (!why.isEmpty()) words.getChildren().add(wrapped(why, "text-small"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = flat(new HBox(8, mark(icon), words));
        row.getStyleClass().add("point-row");
        row.setAccessibleText(texts.get(
                "drill.score.spoken", texts.get("drill.point." + point.code()), point.points(), point.outOf()));
        return row;
    }

    private String about(Point point) {
        return texts.find("drill.about." + point.code())
                .map(_ -> texts.get("drill.about." + point.code(), point.about()))
                .orElse(point.about());
    }

    private Node rule(String rule) {
        var chip = Controls.whole(Controls.plain(texts.get("drill.rule", rule), "chip", "in-row"));
        texts.find("drill.rule." + rule).ifPresent(_ -> Tip.on(chip, texts.bind("drill.rule." + rule)));
        return chip;
    }

    private Node model(String model) {
        var box = new VBox(4, Controls.plain(texts.get("drill.score.model"), "strong"), wrapped(model, "text-reading"));
        box.getStyleClass().add("inset");
        box.setId("drill-model");
        return box;
    }

    /// A drawing in a column of its own, whatever its shape.
    static Node mark(Icon icon) {
        var mark = new StackPane(icon);
        mark.getStyleClass().add("drill-mark");
        return mark;
    }

    /// As high as its lines want in a pane that scrolls. It has no least height of its own: to ask for one at every
    /// level would lay every text out twice as often as at the level below.
    static <R extends Region> R flat(R region) {
        region.setMinHeight(0);
        return region;
    }

    static Label wrapped(String text, String... styles) {
        var label = Controls.plain(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(0);
        return label;
    }
}
