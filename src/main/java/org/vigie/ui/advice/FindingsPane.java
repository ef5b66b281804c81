// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.vigie.analysis.advice.Cluster;
import org.vigie.analysis.advice.Finding;
import org.vigie.analysis.advice.Rule;
import org.vigie.analysis.advice.Truth;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;

/// What the rules say on the answers: each with its number, inputs and source, and why the others do not hold.
final class FindingsPane extends VBox {
    private static final int CAVEATS = 3;

    private final AdviceViewModel model;
    private final AdviceTexts words;

    FindingsPane(Frame frame, AdviceViewModel model) {
        super(8);
        this.model = model;
        this.words = new AdviceTexts(frame);
        setId("advice-findings");
        model.adviceProperty().subscribe(_ -> draw());
        frame.texts().follow(this, this::draw);
        draw();
    }

    private void draw() {
        var parts = new ArrayList<Node>(cluster());
        for (var kind : List.of(Rule.Kind.ADVISES, Rule.Kind.ALLOWS, Rule.Kind.WARNS))
            section(parts, "advice.kind." + kind.name(), Truth.YES, kind, this::card);
        parts.add(heading("advice.unknown"));
        parts.addAll(rows(Truth.UNKNOWN));
        parts.add(heading("advice.others"));
        parts.addAll(rows(Truth.NO));
        parts.add(heading("advice.caveats"));
        for (int i = 1; i <= CAVEATS; i++) parts.add(Controls.wrapped(words.get("advice.caveat." + i), "text-muted"));
        getChildren().setAll(parts);
    }

    private void section(List<Node> parts, String title, Truth truth, Rule.Kind kind, Function<Finding, Node> drawn) {
        var found = model.adviceProperty().get().that(truth).stream()
                .filter(finding -> finding.rule().kind() == kind)
                .map(drawn)
                .toList();
        if (found.isEmpty()) return;
        parts.add(heading(title));
        parts.addAll(found);
    }

    private Node heading(String key) {
        return Controls.plain(words.get(key), "title-panel");
    }

    private List<Node> cluster() {
        var advice = model.adviceProperty().get();
        var type = model.draftProperty().get().answers().type();
        if (type.isEmpty()) return List.of(Controls.wrapped(words.get("advice.cluster.none"), "text-muted"));
        var cluster = advice.cluster().orElseThrow();
        var title = Controls.wrapped(words.get("advice.cluster." + cluster.name()), "strong");
        title.setId("advice-cluster");
        return List.of(
                Controls.line(8, title, words.proof(Cluster.proof(type.get()))),
                Controls.wrapped(
                        words.get("advice.intensified." + advice.intensified().name()), "text-muted"),
                Controls.wrapped(words.get("advice.cluster.source"), "text-meta"));
    }

    private Node card(Finding finding) {
        var rule = finding.rule();
        var number = Controls.whole(Controls.plain(words.number(rule), "chip", "in-row", "accent"));
        var head = Controls.line(8, number, words.proof(rule.proof()));
        var card = new VBox(
                4,
                head,
                Controls.wrapped(words.responses(rule), "strong"),
                Controls.wrapped(words.rule(rule)),
                Controls.wrapped(
                        words.inputs(finding, model.draftProperty().get().answers()), "text-muted", "text-small"),
                Controls.wrapped(words.source(rule), "text-meta"));
        card.setId("advice-rule-" + rule.name());
        card.getStyleClass().addAll("advice-rule", rule.kind() == Rule.Kind.WARNS ? "warns" : "says");
        return card;
    }

    /// Rules that do not hold, or can't be told, in two lines each.
    private List<Node> rows(Truth truth) {
        var rows = new ArrayList<Node>();
        for (var finding : model.adviceProperty().get().that(truth)) {
            var row = new VBox(
                    Controls.wrapped(
                            words.get("advice.other", words.number(finding.rule()), words.responses(finding.rule()))),
                    Controls.wrapped(words.obstacles(finding), "text-meta"),
                    Controls.wrapped(words.source(finding.rule()), "text-meta"));
            row.setId("advice-other-" + finding.rule().name());
            rows.add(row);
        }
        if (rows.isEmpty()) rows.add(Controls.plain(words.get("advice.nothing"), "text-meta"));
        return rows;
    }
}
