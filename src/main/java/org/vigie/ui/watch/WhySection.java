// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.core.mention.Filed;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Keycap;

/// Why a mention has its scores: its priority as a sum, the words behind its sentiment and its toxicity, what it
/// speaks of, how far it may go, and what people said about all this.
final class WhySection extends VBox {
    /// Narrower than this, in em of the text, the two sums stand one below the other.
    private static final double SIDE_BY_SIDE = 34;

    private final Around around;
    private final GridPane sums = new GridPane();
    private final Sums urgency = new Sums();
    private final Sums feeling = new Sums();
    private final SignalLines lines;
    private Optional<Filed> shown = Optional.empty();
    private Optional<Why> why = Optional.empty();

    /// @param correct what C does
    WhySection(Around around, Runnable correct, Runnable link) {
        super(6);
        this.around = around;
        this.lines = new SignalLines(around, link);
        setId("why");
        getStyleClass().addAll("detail-section", "why");
        sums.getStyleClass().add("sums");
        var heading = Controls.whole(
                Controls.label(around.texts().bind("watch.why.title"), "strong", "text-small", "text-muted"));
        getChildren().addAll(Controls.line(8, heading, Controls.space(), corrector(correct)), sums, lines);
        sums.widthProperty().subscribe(_ -> arrange());
        around.frame().preferences().subscribe(_ -> arrange());
        around.now().subscribe(_ -> fill());
    }

    private Node corrector(Runnable correct) {
        var texts = around.texts();
        var button = new Button();
        button.setId("correct");
        button.getStyleClass().addAll("link", "text-small");
        button.textProperty().bind(texts.bind("watch.why.correct"));
        button.setOnAction(_ -> correct.run());
        button.setMinWidth(USE_PREF_SIZE);
        return Controls.line(4, button, new Keycap("C", around.frame().keys(), texts));
    }

    private void arrange() {
        boolean beside = sums.getWidth() >= SIDE_BY_SIDE * 13 * around.scale();
        sums.getChildren().clear();
        sums.getColumnConstraints().clear();
        for (int i = 0; i < (beside ? 2 : 1); i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(beside ? 50 : 100);
            column.setHgrow(Priority.ALWAYS);
            sums.getColumnConstraints().add(column);
        }
        sums.add(urgency, 0, 0);
        sums.add(feeling, beside ? 1 : 0, beside ? 0 : 1);
    }

    void show(Filed filed, Optional<Dossier> found) {
        shown = Optional.of(filed);
        why = found.flatMap(Dossier::why);
        fill();
    }

    private void fill() {
        shown.ifPresent(filed -> {
            showUrgency(filed);
            showFeeling(filed);
            lines.show(filed, why);
        });
    }

    private void showUrgency(Filed filed) {
        var texts = around.texts();
        var sum = Breakdown.of(
                why.flatMap(Why::base), filed.signals().urgency(), around.now().getValue());
        var head = sum.sum() > sum.score()
                ? texts.get("watch.why.capped", sum.score(), sum.sum())
                : texts.get("watch.why.priority", sum.score());
        var lines = new ArrayList<MeterLine.Sum>();
        for (var line : sum.lines()) {
            var name = texts.get(line.term().textKey());
            var words = line.assumed() ? texts.get("watch.why.assumed", name) : name;
            lines.add(new MeterLine.Sum(words, line.share(), around.formats().signed(line.points(), 0), "accent"));
        }
        urgency.show(head, lines);
    }

    private void showFeeling(Filed filed) {
        var texts = around.texts();
        var words = new ToneWords(around);
        var sentiment = filed.signals().tone().sentiment();
        var head = texts.get(
                "watch.why.sentiment",
                words.polarity(sentiment.polarity()),
                words.score(sentiment),
                around.formats().percent(sentiment.confidence()));
        var telling = around.watch().asides().telling(filed).sentiment();
        double most = telling.stream()
                .mapToDouble(word -> Math.abs(word.weight()))
                .max()
                .orElse(1);
        var said = Asides.said(filed);
        feeling.show(
                telling.isEmpty() ? head + "\n" + texts.get("watch.why.nowords") : head,
                telling.stream()
                        .sorted((a, b) -> Double.compare(Math.abs(b.weight()), Math.abs(a.weight())))
                        .map(word -> new MeterLine.Sum(
                                texts.get("watch.why.word", Asides.quote(said, word)),
                                Math.abs(word.weight()) / most,
                                around.formats().signed(word.weight(), 2),
                                word.weight() < 0 ? "neg" : "pos"))
                        .toList());
    }

    /// A sum with its addends; lines that are there are given other words.
    private static final class Sums extends VBox {
        private final Label head = Controls.plain("", "text-meta");

        Sums() {
            head.setWrapText(true);
            head.setMinHeight(USE_PREF_SIZE);
            getChildren().add(head);
        }

        void show(String words, List<MeterLine.Sum> lines) {
            head.setText(words);
            var shown = getChildren();
            if (shown.size() > lines.size() + 1) shown.remove(lines.size() + 1, shown.size());
            while (shown.size() < lines.size() + 1) shown.add(new MeterLine());
            for (int i = 0; i < lines.size(); i++) ((MeterLine) shown.get(i + 1)).show(lines.get(i));
        }
    }
}
